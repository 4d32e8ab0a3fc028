import type { Operation } from '@shared/contracts/operations.contract'
import type { Venue } from '@shared/contracts/venues.contract'
import { fitsSetting, settingInSentence } from '@shared/domain/operations/scenario-setting'
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

/**
 * A hotel's scenario cannot be played in a taxi: cues and steps follow what it is for. Refuses with `rule` and the
 * advice, which begins the sentence that says what to do.
 */
export function refuseUnlessFits(
  venues: readonly Pick<Venue, 'name' | 'type'>[],
  { scenario: { name, setting } }: Pick<Operation, 'scenario'>,
  advice: string,
): void {
  const misfit = venues.find(({ type }) => !fitsSetting(type, setting))
  if (!misfit) return
  throw new AppError(
    'rule',
    `${misfit.name} does not fit the scenario “${name}”, which is for ${settingInSentence(setting)}. ${advice}, or choose another scenario.`,
  )
}
