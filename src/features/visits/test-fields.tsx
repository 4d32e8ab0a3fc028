import { type Cue, STEPS } from '@shared/domain/visits/behaviours'
import type { VisitForm } from '@shared/domain/visits/result-form'
import { ChoiceGroup } from './choice-group'
import { CueToggles } from './cue-toggles'
import type { DraftEntry } from './draft-store'
import { ReportDetails } from './report-details'
import { type ResultDraft, sawReport } from './result-draft'
import classes from './result-panel.module.css'
import { rowsOf } from './result-rows'

interface TestFieldsProps {
  readonly form: VisitForm
  readonly cues: readonly Cue[]
  readonly entry: DraftEntry
  readonly onChange: (draft: ResultDraft) => void
}

const AFTER_BOOKING = ['secondChance', 'reportedAtStop', 'alcoholResult'] as const

/** What staff were shown and what they did, up to the debrief. */
export function TestFields({ form, cues, entry, onChange }: TestFieldsProps) {
  const { draft } = entry
  const asked = rowsOf(draft, form)
  const after = AFTER_BOOKING.filter((row) => asked.includes(row))
  return (
    <>
      <CueToggles cues={cues} draft={draft} onChange={onChange} />
      <div className={classes.steps}>
        {STEPS.map((step) => (
          <ChoiceGroup key={step} form={form} row={step} draft={draft} onChange={onChange} />
        ))}
        {draft.steps.refused === 'yes' && (
          <div className={classes.why}>
            <ChoiceGroup form={form} row="refusalReason" draft={draft} onChange={onChange} />
          </div>
        )}
        <ChoiceGroup form={form} row="report" draft={draft} onChange={onChange} />
        {sawReport(draft) && <ReportDetails form={form} entry={entry} onChange={onChange} />}
      </div>
      <ChoiceGroup form={form} row="booking" draft={draft} onChange={onChange} />
      {after.length > 0 && (
        <div className={classes.after}>
          {after.map((row) => (
            <ChoiceGroup key={row} form={form} row={row} draft={draft} onChange={onChange} />
          ))}
        </div>
      )}
    </>
  )
}
