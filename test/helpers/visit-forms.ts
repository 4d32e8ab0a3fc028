import { SCENARIO_SETTINGS } from '@shared/domain/operations/scenario-setting'
import { VISIT_KINDS } from '@shared/domain/visits/behaviours'
import type { VisitForm } from '@shared/domain/visits/result-form'

/** The form of an ordinary test in a hotel. */
export const HOTEL_TEST: VisitForm = { kind: 'test', setting: 'accommodation', alcoholTest: false }

/** Every form there is: each setting, each kind, with and without an alcohol test. */
export const EVERY_FORM: readonly VisitForm[] = SCENARIO_SETTINGS.flatMap((setting) =>
  VISIT_KINDS.flatMap((kind) => [true, false].map((alcoholTest) => ({ kind, setting, alcoholTest }))),
)

/** "test, takeaway, alcohol": what a form is called in the name of a test. */
export const formName = ({ kind, setting, alcoholTest }: VisitForm): string =>
  `${kind}, ${setting}${alcoholTest ? ', alcohol' : ''}`
