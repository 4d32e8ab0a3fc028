import { AppError } from '@shared/errors'
import { parse } from 'yaml'
import { z } from 'zod'

/**
 * Reads the wording files of `what` ("packs", "papers"). Refuses (`internal`, with the file and the place in it)
 * what is not readable or not as its shape says.
 */
export function wordingReader(what: string) {
  const broken = (file: string, why: string, cause?: unknown): AppError =>
    new AppError('internal', `The wording of the ${what} cannot be used: ${file}: ${why}`, { cause })

  const parseYaml = (file: string, text: string): unknown => {
    try {
      return parse(text)
    } catch (cause) {
      throw broken(file, 'it is not readable as YAML', cause)
    }
  }

  const read = <Schema extends z.ZodType>(file: string, schema: Schema, text: string): z.output<Schema> => {
    const result = schema.safeParse(parseYaml(file, text))
    if (!result.success) throw broken(file, z.prettifyError(result.error))
    return result.data
  }

  return { read, broken }
}
