import type { ScenarioSetting } from '../operations/scenario-setting'
import type { Answer, Behaviours, VisitKind, VisitStatus } from './behaviours'
import { couldNotBeTested } from './outcome'
import { settingWords } from './setting-words'

/** What says whether a record is complete. */
export interface Recordable extends Behaviours {
  readonly kind: VisitKind
  readonly adviceGiven: Answer | null
}

/**
 * What is still missing before a visit counts as completed; empty when nothing is. A venue that is full or
 * closed needs no more: there was nothing to report. An engagement visit is there to give advice: its record is
 * complete once it is known whether that was given.
 */
export function missingForCompletion(
  visit: Recordable,
  setting: ScenarioSetting = 'accommodation',
): readonly string[] {
  if (visit.kind === 'engagement') {
    return visit.adviceGiven === null ? ['Say whether advice was given'] : []
  }
  const { steps, refusalReason, report, reportTiming } = visit
  const { thing } = settingWords(setting)
  if (steps.refused !== 'yes' && steps.refused !== 'no') return [`Say whether ${thing} was refused`]
  if (couldNotBeTested(visit)) return []
  const missing: string[] = []
  if (steps.refused === 'yes' && refusalReason === null) missing.push(`Say why ${thing} was refused`)
  if (report === null) missing.push('Say whether it was reported')
  if ((report === 'began' || report === 'completed') && reportTiming === null) {
    missing.push('Say when it was reported')
  }
  return missing
}

/**
 * The status under which a record is kept. Not testable, aborted and live concern are what the officer said;
 * a test is completed only once it is known whether the venue refused and whether that was reported, so
 * that nobody is judged by a blank.
 */
export function recordedStatus(visit: Recordable & { readonly status: VisitStatus }): VisitStatus {
  if (visit.status !== 'planned' && visit.status !== 'completed') return visit.status
  return missingForCompletion(visit).length === 0 ? 'completed' : 'planned'
}
