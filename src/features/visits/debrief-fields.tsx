import { VisuallyHidden } from '@mantine/core'
import type { VisitForm } from '@shared/domain/visits/result-form'
import { ChoiceGroup } from './choice-group'
import type { DraftEntry } from './draft-store'
import { PanelField } from './panel-field'
import type { ResultDraft } from './result-draft'
import classes from './result-panel.module.css'
import { ROLE_LIST_ID } from './role-list'

interface DebriefFieldsProps {
  readonly form: VisitForm
  readonly entry: DraftEntry
  readonly onChange: (draft: ResultDraft) => void
}

/** The debrief, on the same record: when, with whom, and what was offered and left. */
export function DebriefFields({ form, entry, onChange }: DebriefFieldsProps) {
  const { draft } = entry
  return (
    <fieldset className={classes.debrief}>
      <VisuallyHidden component="legend">Debrief</VisuallyHidden>
      <PanelField row="debriefAt" entry={entry} onChange={onChange} width={6} clock />
      <PanelField row="debriefWith" entry={entry} onChange={onChange} width={18} list={ROLE_LIST_ID} />
      <ChoiceGroup form={form} row="deskTrained" draft={draft} onChange={onChange} />
      <ChoiceGroup form={form} row="discomfortAtDebrief" draft={draft} onChange={onChange} />
      <ChoiceGroup form={form} row="trainingOffered" draft={draft} onChange={onChange} />
      {draft.trainingOffered === 'yes' && (
        <ChoiceGroup form={form} row="trainingAccepted" draft={draft} onChange={onChange} />
      )}
      <ChoiceGroup form={form} row="postersLeft" draft={draft} onChange={onChange} />
    </fieldset>
  )
}
