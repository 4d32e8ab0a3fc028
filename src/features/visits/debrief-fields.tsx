import { ChoiceGroup } from './choice-group'
import type { DraftEntry } from './draft-store'
import { PanelField } from './panel-field'
import type { ResultDraft } from './result-draft'
import classes from './result-panel.module.css'
import { ROLE_LIST_ID } from './role-list'

interface DebriefFieldsProps {
  readonly entry: DraftEntry
  readonly onChange: (draft: ResultDraft) => void
}

/** The debrief, on the same record: when, with whom, and what was offered and left. */
export function DebriefFields({ entry, onChange }: DebriefFieldsProps) {
  const { draft } = entry
  return (
    <fieldset className={classes.debrief}>
      <legend className={classes.hidden}>Debrief</legend>
      <PanelField row="debriefAt" entry={entry} onChange={onChange} width={6} clock />
      <PanelField row="debriefWith" entry={entry} onChange={onChange} width={18} list={ROLE_LIST_ID} />
      <ChoiceGroup row="deskTrained" draft={draft} onChange={onChange} />
      <ChoiceGroup row="discomfortAtDebrief" draft={draft} onChange={onChange} />
      <ChoiceGroup row="trainingOffered" draft={draft} onChange={onChange} />
      {draft.trainingOffered === 'yes' && (
        <ChoiceGroup row="trainingAccepted" draft={draft} onChange={onChange} />
      )}
      <ChoiceGroup row="postersLeft" draft={draft} onChange={onChange} />
    </fieldset>
  )
}
