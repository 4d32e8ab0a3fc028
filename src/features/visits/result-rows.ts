import { type Answer, STEPS, type Step } from '@shared/domain/visits/behaviours'
import {
  type ChoiceRow,
  isAsked,
  isChoiceRow,
  isTickedRow,
  type Row,
  rowsFor,
  type VisitForm,
} from '@shared/domain/visits/result-form'
import type { ResultDraft } from './result-draft'

/** The rows that this visit has, from the first that is answered by a key: what "go down one" walks through. */
export function rowsOf(draft: ResultDraft, form: VisitForm): readonly Row[] {
  const rows = rowsFor(form)
  return rows
    .slice(rows.findIndex(isChoiceRow))
    .filter((row) => !isTickedRow(row) && isAsked(row, (asked) => answerOf(draft, asked)))
}

const isStep = (row: ChoiceRow): row is Step => STEPS.some((step) => step === row)

/** What has been answered in a row, `null` while it is open. */
export const answerOf = (draft: ResultDraft, row: ChoiceRow): string | null =>
  isStep(row) ? draft.steps[row] : draft[row]

/** The draft with one row answered by one of its choices' values; `null` takes the answer back. */
export function withAnswer(draft: ResultDraft, row: ChoiceRow, value: string | null): ResultDraft {
  return isStep(row)
    ? { ...draft, steps: { ...draft.steps, [row]: value as Answer | null } }
    : { ...draft, [row]: value }
}
