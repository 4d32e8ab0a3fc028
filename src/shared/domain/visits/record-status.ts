import type { Behaviours, VisitStatus } from './behaviours'

/** What is still missing before a visit counts as a completed test; empty when nothing is. */
export function missingForCompletion(visit: Behaviours): readonly string[] {
  const { refused } = visit.steps
  if (refused !== 'yes' && refused !== 'no') return ['Say whether the room was refused']
  if (refused === 'yes' && visit.refusalReason === null) return ['Say why the room was refused']
  return []
}

/**
 * The status under which a record is kept. Not testable, aborted and live concern are what the officer said;
 * a test is completed only once it is known whether the room was refused, so that nobody is judged by a blank.
 */
export function recordedStatus(visit: Behaviours & { readonly status: VisitStatus }): VisitStatus {
  if (visit.status !== 'planned' && visit.status !== 'completed') return visit.status
  return missingForCompletion(visit).length === 0 ? 'completed' : 'planned'
}
