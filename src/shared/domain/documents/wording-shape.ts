import { z } from 'zod'

/** The shapes that every wording file in `resources/` is made of. */

export const plain = z.string().trim().min(1).max(400)

/** A sentence that may have these places and no others. */
export const sentence = (...places: readonly string[]) =>
  plain.refine((text) => [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => places.includes(name ?? '')), {
    error: `A sentence here may only have the places ${places.map((name) => `{${name}}`).join(' ') || '(none)'}`,
  })

/** One sentence below the other. */
export const sentences = (...places: readonly string[]) => z.array(sentence(...places)).min(1)

/** A statement about the world, with the keys of its sources in `resources/packs/sources.yaml`. */
export const fact = z.strictObject({ text: plain, sources: z.array(z.string()).min(1) })
export type Fact = z.output<typeof fact>
