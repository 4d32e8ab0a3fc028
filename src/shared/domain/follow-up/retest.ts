import { COMPLETED_MARKS, type Mark } from '../visits/outcome'
import { monthsAfter } from './due'

/** A recorded visit, as far as following it up goes. `on` is the day of its night. */
export interface PastVisit {
  readonly visitId: string
  readonly on: string
  readonly mark: Mark | null
}

/** What a sergeant may decide about a venue whose last two outcomes were *not yet* (domain.md 6.3). */
export const REPEAT_DECISIONS = ['retest', 'senior_visit', 'licensing_meeting', 'nothing_more'] as const
export type RepeatDecision = (typeof REPEAT_DECISIONS)[number]

export const REPEAT_DECISION_WORDS: Readonly<Record<RepeatDecision, string>> = {
  retest: 'Re-test',
  senior_visit: 'Visit by a senior officer',
  licensing_meeting: 'Licensing meeting',
  nothing_more: 'Nothing more',
}

/** A decision that was kept. It answers the visit after which it was asked for. */
export interface KeptDecision {
  readonly visitId: string
  readonly decision: RepeatDecision
  readonly on: string
}

/** The completed tests of a venue, the latest first. Other visits say nothing about its response. */
export function completedTests<Visit extends PastVisit>(visits: readonly Visit[]): readonly Visit[] {
  return visits
    .filter(({ mark }) => mark !== null && COMPLETED_MARKS.includes(mark))
    .sort((a, b) => b.on.localeCompare(a.on) || b.visitId.localeCompare(a.visitId))
}

/**
 * The day on which a venue's next test is due: the team's interval after its last completed test, or the day
 * on which a sergeant decided to re-test it after that. `null` where it was never tested.
 */
export function retestDueOn(
  visits: readonly PastVisit[],
  decisions: readonly KeptDecision[],
  months: number,
): string | null {
  const [last] = completedTests(visits)
  if (last === undefined) return null
  const byInterval = monthsAfter(last.on, months)
  const decided = decisions.find(({ visitId, decision }) => visitId === last.visitId && decision === 'retest')
  return decided !== undefined && decided.on < byInterval ? decided.on : byInterval
}

/** The last two completed tests where both were *not yet* and nobody has decided yet what follows; else `null`. */
export function undecidedRepeat<Visit extends PastVisit>(
  visits: readonly Visit[],
  decisions: readonly KeptDecision[],
): { readonly last: Visit; readonly before: Visit } | null {
  const [last, before] = completedTests(visits)
  if (last?.mark !== 'not_yet' || before?.mark !== 'not_yet') return null
  return decisions.some(({ visitId }) => visitId === last.visitId) ? null : { last, before }
}
