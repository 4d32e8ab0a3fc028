import { monthsAfter } from './due'

/** Offered, accepted, delivered and declined are kept apart: an offer accepted is not yet training (domain.md 6.3). */
export const TRAINING_STAGES = ['offered', 'accepted', 'booked', 'delivered', 'declined'] as const
export type TrainingStage = (typeof TRAINING_STAGES)[number]

export const TRAINING_STAGE_WORDS: Readonly<Record<TrainingStage, string>> = {
  offered: 'Offered',
  accepted: 'Accepted',
  booked: 'Booked',
  delivered: 'Delivered',
  declined: 'Declined',
}

/** One stage that a venue's training reached. */
export interface TrainingStep {
  readonly stage: TrainingStage
  /** The day it happened; for a booking, the day the training is to be. */
  readonly on: string
  /** The day it was entered; left out for what a debrief says. */
  readonly enteredOn?: string
}

/** What a debrief says about training: a step that nobody has to type again, or `null` where it says nothing. */
export function stageAtDebrief(debrief: {
  readonly trainingOffered: string | null
  readonly trainingAccepted: string | null
}): TrainingStage | null {
  if (debrief.trainingOffered !== 'yes') return null
  if (debrief.trainingAccepted === 'yes') return 'accepted'
  return debrief.trainingAccepted === 'no' ? 'declined' : 'offered'
}

/** The stages that a venue has gone through when it is at one: nobody accepts what was not offered. */
const GONE_THROUGH: Readonly<Record<TrainingStage, readonly TrainingStage[]>> = {
  offered: ['offered'],
  accepted: ['offered', 'accepted'],
  booked: ['offered', 'accepted', 'booked'],
  delivered: ['offered', 'accepted', 'booked', 'delivered'],
  declined: ['offered', 'declined'],
}

/**
 * How many venues got to each stage at any time, each venue once a stage. A venue that declined and accepted later is
 * in both.
 */
export function trainingTakeUp(
  steps: readonly { readonly venueId: string; readonly stage: TrainingStage }[],
): readonly { readonly stage: TrainingStage; readonly venues: number }[] {
  return TRAINING_STAGES.map((stage) => ({
    stage,
    venues: new Set(
      steps.filter((step) => GONE_THROUGH[step.stage].includes(stage)).map(({ venueId }) => venueId),
    ).size,
  }))
}

/** The day from which a step holds: a booking from the day it was entered, unless it was entered afterwards. */
const since = ({ stage, on, enteredOn }: TrainingStep): string =>
  stage === 'booked' && enteredOn !== undefined && enteredOn < on ? enteredOn : on

/** Where a venue's training stands: its latest step. Of steps on one day, the last in the list. */
function latestStep<Step extends TrainingStep>(steps: readonly Step[]): Step | undefined {
  return steps.reduce<Step | undefined>(
    (latest, step) => (latest === undefined || since(step) >= since(latest) ? step : latest),
    undefined,
  )
}

/**
 * The step that leaves something to arrange today: an offer without an answer, an acceptance without a date,
 * or a date that has come without a word on whether training took place. `undefined` where nothing is.
 */
export function stepToArrange<Step extends TrainingStep>(
  steps: readonly Step[],
  today: string,
): Step | undefined {
  const latest = latestStep(steps)
  if (latest === undefined || latest.stage === 'delivered' || latest.stage === 'declined') return undefined
  return latest.stage === 'booked' && latest.on > today ? undefined : latest
}

/** The last day on which a venue's latest delivered training counts; `null` where none was delivered. */
export function trainedUntil(steps: readonly TrainingStep[], months: number): string | null {
  const delivered = steps.filter(({ stage }) => stage === 'delivered').map(({ on }) => on)
  const last = delivered.sort().at(-1)
  return last === undefined ? null : monthsAfter(last, months)
}

/** What is wrong with a training step that somebody entered, as the field and what to do; empty when nothing is. */
export function trainingProblems(
  { stage, on, attendees }: TrainingStep & { readonly attendees: number | null },
  today: string,
): readonly { readonly path: 'on' | 'attendees'; readonly message: string }[] {
  const problems: { path: 'on' | 'attendees'; message: string }[] = []
  if (stage !== 'booked' && on > today) {
    problems.push({ path: 'on', message: 'Enter today or a day before it: only a booking lies ahead' })
  }
  if (stage === 'delivered' && attendees === null) {
    problems.push({ path: 'attendees', message: 'Enter how many took part' })
  }
  return problems
}
