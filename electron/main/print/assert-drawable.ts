import { undrawable } from '@shared/domain/documents/document-text'
import type { PageLanguage } from '@shared/domain/documents/poster-parts'
import { AppError } from '@shared/errors'

/**
 * Refuses (`rule`) a model with a character that the fonts of its script's documents have not got, naming the
 * character. `script` is that of the language the document is in.
 */
export function assertDrawable(model: object, script: PageLanguage['script'] = 'latin'): void {
  const strange = undrawable(textsIn(model).join(''), script)
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
