import type { OperationView } from '@shared/contracts/operations.contract'

/** The steps of an operation's workspace that exist so far, in the order of the work. */
export const OPERATION_STEPS = ['plan', 'results', 'packs', 'review'] as const
export type OperationStep = (typeof OPERATION_STEPS)[number]

export const STEP_LABELS: Readonly<Record<OperationStep, string>> = {
  plan: 'Plan',
  results: 'Results',
  packs: 'Packs',
  review: 'Review',
}

export interface StepState {
  readonly step: OperationStep
  /** What is missing or how far it is, in a word or two; blank where there is nothing to say. */
  readonly note: string
}

/** What each step of an operation says of itself. */
export function stepsOf({ operation, tally }: OperationView): readonly StepState[] {
  const { visits, recorded, rate } = tally
  const planned = visits === 0 ? 'no venues yet' : `${visits} ${visits === 1 ? 'visit' : 'visits'}`
  const live = operation.status !== 'draft' && operation.status !== 'approved'
  return [
    { step: 'plan', note: planned },
    { step: 'results', note: live ? `${recorded}/${visits}` : 'not live yet' },
    { step: 'packs', note: '' },
    { step: 'review', note: rate === null ? 'no results yet' : '' },
  ]
}

/** The step to show for an address: its own, or where the work goes on. */
export function stepFor(asked: string | undefined, { operation, tally }: OperationView): OperationStep {
  const known = OPERATION_STEPS.find((step) => step === asked)
  if (known) return known
  if (operation.status === 'draft' || operation.status === 'approved') return 'plan'
  return tally.recorded < tally.visits ? 'results' : 'review'
}
