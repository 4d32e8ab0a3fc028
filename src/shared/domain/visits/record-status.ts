import type { Behaviours, VisitStatus } from './behaviours'

/**
 * What is still missing before a visit counts as a completed test; empty when nothing is. A venue that is full
 * or closed needs no more: there was nothing to report.
 */
export function missingForCompletion(visit: Behaviours): readonly string[] {
  const { steps, refusalReason, report, reportTiming } = visit
  if (steps.refused !== 'yes' && steps.refused !== 'no') return ['Say whether the room was refused']
  if (steps.refused === 'yes' && (refusalReason === 'full' || refusalReason === 'closed')) return []
  const missing: string[] = []
  if (steps.refused === 'yes' && refusalReason === null) missing.push('Say why the room was refused')
  if (report === null) missing.push('Say whether it was reported')
  if ((report === 'began' || report === 'completed') && reportTiming === null) {
    missing.push('Say when it was reported')
  }
  return missing
}

/**
 * The status under which a record is kept. Not testable, aborted and live concern are what the officer said;
 * a test is completed only once it is known whether the room was refused and whether that was reported, so
 * that nobody is judged by a blank.
 */
export function recordedStatus(visit: Behaviours & { readonly status: VisitStatus }): VisitStatus {
  if (visit.status !== 'planned' && visit.status !== 'completed') return visit.status
  return missingForCompletion(visit).length === 0 ? 'completed' : 'planned'
}
