import { loadPackLibrary, wordingIn } from '../../electron/main/features/packs/pack-content.ts'

/** The texts of the packs as they ship, in all languages. */
export const library = loadPackLibrary()

/** The English wording as it ships. */
export const wording = wordingIn(library, 'en', [])

/** Every text in a model, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
