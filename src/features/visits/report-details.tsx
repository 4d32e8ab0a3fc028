import { VisuallyHidden } from '@mantine/core'
import type { VisitForm } from '@shared/domain/visits/result-form'
import { ChoiceGroup } from './choice-group'
import type { DraftEntry } from './draft-store'
import { PanelField } from './panel-field'
import type { ResultDraft } from './result-draft'
import classes from './result-panel.module.css'
import { rowsOf } from './result-rows'

interface ReportDetailsProps {
  readonly form: VisitForm
  readonly entry: DraftEntry
  readonly onChange: (draft: ResultDraft) => void
}

/** What is known of a report that was seen to begin or complete: when, to whom, with the code word or not. */
export function ReportDetails({ form, entry, onChange }: ReportDetailsProps) {
  const { draft } = entry
  return (
    <fieldset className={classes.details}>
      <VisuallyHidden component="legend">The report</VisuallyHidden>
      <ChoiceGroup form={form} row="reportTiming" draft={draft} onChange={onChange} />
      <ChoiceGroup form={form} row="reportChannel" draft={draft} onChange={onChange} />
      <ChoiceGroup form={form} row="codeWordUsed" draft={draft} onChange={onChange} />
      {rowsOf(draft, form).includes('codeWordRecognised') && (
        <ChoiceGroup form={form} row="codeWordRecognised" draft={draft} onChange={onChange} />
      )}
      <PanelField row="minutesToReport" entry={entry} onChange={onChange} width={5} />
    </fieldset>
  )
}
