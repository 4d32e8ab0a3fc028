import { isChoiceRow, type VisitForm } from '@shared/domain/visits/result-form'
import { ChoiceGroup } from './choice-group'
import type { DraftEntry } from './draft-store'
import type { ResultDraft } from './result-draft'
import { rowsOf } from './result-rows'

interface EngagementFieldsProps {
  readonly form: VisitForm
  readonly entry: DraftEntry
  readonly onChange: (draft: ResultDraft) => void
}

/** What an engagement visit came to: advice, training, posters. */
export function EngagementFields({ form, entry: { draft }, onChange }: EngagementFieldsProps) {
  return rowsOf(draft, form)
    .filter(isChoiceRow)
    .map((row) => <ChoiceGroup key={row} form={form} row={row} draft={draft} onChange={onChange} />)
}
