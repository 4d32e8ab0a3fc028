import type { Answer, Step } from '@shared/domain/visits/behaviours'
import type { VisitsTable } from '../../database/schema'

/** The columns that hold the answered steps, in the order of the result panel. */
export const STEP_COLUMNS = [
  'concern',
  'asked_purpose',
  'asked_relationship',
  'asked_id',
  'spoke_to_child',
  'told_manager',
  'refused',
] as const satisfies readonly (keyof VisitsTable)[]

type StepRow = Readonly<Record<(typeof STEP_COLUMNS)[number], Answer | null>>

/** The steps of a row, by their names in the domain. */
export const stepsOf = (row: StepRow): Record<Step, Answer | null> => ({
  concern: row.concern,
  askedPurpose: row.asked_purpose,
  askedRelationship: row.asked_relationship,
  askedId: row.asked_id,
  spokeToChild: row.spoke_to_child,
  toldManager: row.told_manager,
  refused: row.refused,
})

/** The columns for the steps of a record. */
export const stepColumns = (steps: Readonly<Record<Step, Answer | null>>): StepRow => ({
  concern: steps.concern,
  asked_purpose: steps.askedPurpose,
  asked_relationship: steps.askedRelationship,
  asked_id: steps.askedId,
  spoke_to_child: steps.spokeToChild,
  told_manager: steps.toldManager,
  refused: steps.refused,
})
