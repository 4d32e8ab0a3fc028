import type { Operation } from '@shared/contracts/operations.contract'
import { AppError } from '@shared/errors'

/** A plan changes only as a draft. Refuses with `rule`, saying what to do instead. */
export function refuseUnlessDraft({ status }: Pick<Operation, 'status'>): void {
  if (status === 'draft') return
  if (status === 'approved') {
    throw new AppError('rule', 'The plan is approved. Take the approval back to change it.')
  }
  if (status === 'cancelled') throw new AppError('rule', 'The operation was cancelled. Plan another.')
  throw new AppError('rule', 'The operation has gone live: its plan, scenario and rule are frozen.')
}

/**
 * Who is on a team and what they drive may change through the night: somebody is ill, a car breaks down.
 * Refuses with `rule` once the operation is over.
 */
export function refuseUnlessUnderWay({ status }: Pick<Operation, 'status'>): void {
  if (status === 'closed') {
    throw new AppError('rule', 'The operation is closed. A sergeant can reopen it on the Review step.')
  }
  if (status === 'cancelled') throw new AppError('rule', 'The operation was cancelled. Plan another.')
}
