import { z } from 'zod'

/**
 * The schema of a form that asks for a new passphrase twice: the contract's input and `repeat`, which must be
 * the same. A difference is told together with whatever else is wrong.
 */
export function withRepeat<Shape extends z.ZodRawShape & { passphrase: z.ZodType<string, string> }>(
  input: z.ZodObject<Shape>,
) {
  return input.extend({ repeat: z.string() }).refine(
    (values) => {
      // The generic shape hides from the compiler what its constraint says.
      const { passphrase, repeat } = values as { passphrase?: unknown; repeat?: unknown }
      return passphrase === repeat
    },
    { path: ['repeat'], error: 'Enter the same passphrase again' },
  )
}
