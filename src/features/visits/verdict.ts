import { deriveOutcome, MARK_OF, MARK_WORDS, type Mark, OUTCOME_WORDS } from '@shared/domain/visits/outcome'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import { missingForCompletion, recordedStatus } from '@shared/domain/visits/record-status'
import type { ResultDraft } from './result-draft'

/** What the panel says of the visit as it stands. */
export interface Verdict {
  readonly mark: Mark | null
  /** The outcome and its reason, or what is missing before there is one. */
  readonly words: string
}

/** Judges a draft under the operation's rule: a hint while typing, main derives the outcome that is kept. */
export function verdictOf(draft: ResultDraft, rule: PassRule): Verdict {
  const outcome = deriveOutcome({ ...draft, status: recordedStatus(draft) }, rule)
  if (outcome === null) {
    return { mark: null, words: `not complete yet. ${missingForCompletion(draft).join('. ')}.` }
  }
  const mark = MARK_OF[outcome]
  return { mark, words: `${MARK_WORDS[mark].toLowerCase()}: ${OUTCOME_WORDS[outcome]}` }
}
