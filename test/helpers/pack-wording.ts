import { loadPackContent } from '../../electron/main/features/packs/pack-content.ts'

/** The English wording as it ships. */
export const wording = loadPackContent()

/** Every text in a model, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
