import type { ScenarioSetting } from '@shared/domain/operations/scenario-setting'
import { MARK_OF, MARK_WORDS, type Mark, outcomeOf } from '@shared/domain/visits/outcome'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import { missingForCompletion, recordedStatus } from '@shared/domain/visits/record-status'
import { outcomeWords } from '@shared/domain/visits/setting-words'
import { engagementWords } from '@shared/domain/visits/visit-kind'
import type { ResultDraft } from './result-draft'

/** What the panel says of the visit as it stands. */
export interface Verdict {
  readonly mark: Mark | null
  /** The outcome and its reason, or what is missing before there is one. */
  readonly words: string
}

/** Judges a draft under the operation's rule: a hint while typing, main derives the outcome that is kept. */
export function verdictOf(draft: ResultDraft, rule: PassRule, setting: ScenarioSetting): Verdict {
  const status = recordedStatus(draft)
  if (status === 'planned') {
    return { mark: null, words: `not complete yet. ${missingForCompletion(draft, setting).join('. ')}.` }
  }
  const outcome = outcomeOf({ ...draft, status }, rule)
  if (outcome === null) {
    const mark = status === 'live_concern' ? status : null
    return { mark, words: engagementWords(status, true).toLowerCase() }
  }
  const mark = MARK_OF[outcome]
  return { mark, words: `${MARK_WORDS[mark].toLowerCase()}: ${outcomeWords(outcome, setting)}` }
}
