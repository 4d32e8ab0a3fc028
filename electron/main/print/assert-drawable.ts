import { undrawable } from '@shared/domain/documents/document-text'
import { AppError } from '@shared/errors'

/** Refuses (`rule`) a model with a character that the documents' font has not got, naming the character. */
export function assertDrawable(model: object): void {
  const strange = undrawable(textsIn(model).join(''))
  if (strange.length === 0) return
  throw new AppError(
    'rule',
    `The documents cannot show ${strange.map((character) => `“${character}”`).join(', ')}. Change it in the plan, in the venue or in Settings.`,
  )
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
