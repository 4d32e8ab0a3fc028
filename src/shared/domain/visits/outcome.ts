import type { Behaviours, VisitKind, VisitStatus } from './behaviours'
import { factsOf, meetsRule, type PassRule } from './pass-rule'

export const OUTCOMES = [
  'as_expected',
  'refused_not_reported',
  'reported_not_refused',
  'challenged_then_accepted',
  'recognised_no_action',
  'refused_other_reason',
  'accepted',
  'not_testable',
  'aborted',
  'live_concern',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The six marks: the shape, word and colour an outcome has everywhere (DESIGN 8). */
export const MARKS = ['as_expected', 'partly', 'not_yet', 'not_testable', 'aborted', 'live_concern'] as const
export type Mark = (typeof MARKS)[number]

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  as_expected: 'As expected',
  partly: 'Partly',
  not_yet: 'Not yet',
  not_testable: 'Not testable',
  aborted: 'Aborted',
  live_concern: 'Live concern',
}

export const MARK_OF: Readonly<Record<Outcome, Mark>> = {
  as_expected: 'as_expected',
  refused_not_reported: 'partly',
  reported_not_refused: 'partly',
  challenged_then_accepted: 'partly',
  recognised_no_action: 'partly',
  refused_other_reason: 'not_yet',
  accepted: 'not_yet',
  not_testable: 'not_testable',
  aborted: 'aborted',
  live_concern: 'live_concern',
}

/** What the panel says beside the mark: the reason, in words. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  as_expected: 'the rule is met',
  refused_not_reported: 'refused, not reported',
  reported_not_refused: 'reported, not refused on safeguarding grounds',
  challenged_then_accepted: 'challenged, then accepted',
  recognised_no_action: 'recognised, took no action',
  refused_other_reason: 'refused for another reason',
  accepted: 'a room was or would have been given',
  not_testable: 'could not be tested',
  aborted: 'stopped by us',
  live_concern: 'handed over as a real concern',
}

/** The outcomes of a completed test: the others leave the denominator and stay in the record. */
export const COMPLETED_MARKS: readonly Mark[] = ['as_expected', 'partly', 'not_yet']

/** Whether the venue was full or closed: it could not be tested, so there is nothing to report or to debrief. */
export const couldNotBeTested = ({
  steps,
  refusalReason,
}: Pick<Behaviours, 'steps' | 'refusalReason'>): boolean =>
  steps.refused === 'yes' && (refusalReason === 'full' || refusalReason === 'closed')

/**
 * The outcome of a visit under a rule: the first of DESIGN 6's list that fits. `null` for a visit that has
 * not been recorded yet. Total and deterministic: every combination of answers has exactly one outcome.
 * A venue that is full or closed could not be tested, however it said so. "Then accepted" and "no action"
 * say that the room was not refused, so a refusal for another reason is looked at before them.
 */
export function deriveOutcome(
  visit: Behaviours & { readonly status: VisitStatus },
  rule: PassRule,
): Outcome | null {
  if (visit.status === 'planned') return null
  if (visit.status !== 'completed') return visit.status
  if (couldNotBeTested(visit)) return 'not_testable'
  const facts = factsOf(visit, rule)
  if (meetsRule(facts, rule.criterion)) return 'as_expected'
  if (facts.refusedOnSafeguarding && !facts.reported) return 'refused_not_reported'
  if (facts.reported && !facts.refusedOnSafeguarding) return 'reported_not_refused'
  if (facts.refused) return 'refused_other_reason'
  if (facts.challenged) return 'challenged_then_accepted'
  if (facts.recognised) return 'recognised_no_action'
  return 'accepted'
}

/**
 * The outcome of a visit of either kind: an engagement visit tests nobody, so it has none, whatever became of
 * it. Every reading of single visits goes through here; the counts behind the rates hold tests alone.
 */
export const outcomeOf = (
  visit: Behaviours & { readonly kind: VisitKind; readonly status: VisitStatus },
  rule: PassRule,
): Outcome | null => (visit.kind === 'engagement' ? null : deriveOutcome(visit, rule))
