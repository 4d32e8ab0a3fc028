import { Checkbox, Text, Textarea } from '@mantine/core'
import type { Visit } from '@shared/contracts/visits.contract'
import { type Cue, VISIT_KIND_WORDS } from '@shared/domain/visits/behaviours'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import { rowsFor, rowWords, type VisitForm } from '@shared/domain/visits/result-form'
import type { HandStatus } from '@shared/domain/visits/visit-kind'
import { WARNED_WORDS } from '@shared/domain/visits/warned'
import { useEffect, useState } from 'react'
import { ChoiceGroup } from './choice-group'
import { DebriefFields } from './debrief-fields'
import type { DraftEntry } from './draft-store'
import { EngagementFields } from './engagement-fields'
import { NO_ACCOUNT, NO_HANDOVER } from './handover'
import { fieldId, PanelField } from './panel-field'
import type { ResultDraft } from './result-draft'
import classes from './result-panel.module.css'
import { ROLE_LIST_ID, RoleList } from './role-list'
import { SaveProblems } from './save-problems'
import { SetStatus, type StatusAnswers } from './set-status'
import { StatusButtons } from './status-buttons'
import { TestFields } from './test-fields'
import { usePanelKeys } from './use-panel-keys'
import { VerdictLine } from './verdict-line'

interface ResultPanelProps {
  readonly visit: Visit
  readonly entry: DraftEntry
  readonly rule: PassRule
  readonly form: VisitForm
  /** The cues that the scenario allows. */
  readonly cues: readonly Cue[]
  /** How often a visit was chosen, by key or click: each time the panel takes the focus. */
  readonly opened: number
  readonly saving: boolean
  readonly onChange: (draft: ResultDraft) => void
  /** Saves and goes this many visits on. */
  readonly onMove: (by: 1 | -1) => void
  /** Keeps a draft with a new status and saves it at once; `done` where nothing more is asked of the visit. */
  readonly onSetStatus: (draft: ResultDraft, done: boolean) => void
  readonly onSaveOver: () => void
  readonly onDiscard: () => void
}

/**
 * The result panel: one visit, of either kind, in the order of the printed form, recorded with single keys
 * (use-panel-keys.ts) or with the mouse.
 */
export function ResultPanel(props: ResultPanelProps) {
  const { visit, entry, rule, form, opened, saving, onChange, onMove, onSetStatus } = props
  const { draft } = entry
  const [asking, setAsking] = useState<HandStatus | null>(null)
  const { panel, onKeyDown, focusRow } = usePanelKeys({
    draft,
    form,
    onChange,
    onMove,
    onStatus: setAsking,
    paused: saving,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a visit is chosen
  useEffect(() => {
    if (opened > 0) focusRow('metBy')
  }, [opened])

  const setStatus = (status: ResultDraft['status'], answers: StatusAnswers) => {
    setAsking(null)
    const isConcern = status === 'live_concern'
    const done = status === 'not_testable' || status === 'aborted'
    onSetStatus({ ...draft, status, ...answers, ...(isConcern ? { notes: '' } : {}) }, done)
    focusRow(isConcern ? 'debriefAt' : 'notes')
  }
  const isConcern = draft.status === 'live_concern'

  return (
    <section ref={panel} className={classes.panel} aria-label={visit.venueName} onKeyDown={onKeyDown}>
      <RoleList setting={form.setting} />
      <header className={classes.head}>
        <h2 className={classes.venue} title={`${visit.venueName}, ${visit.venueAddress}`}>
          {visit.venueName}, {visit.venueAddress}
        </h2>
        <span className={classes.slot}>
          {form.kind === 'engagement' && `${VISIT_KIND_WORDS.engagement}, `}
          slot {visit.slot} {visit.teamName}
        </span>
      </header>
      <SaveProblems entry={entry} onSaveOver={props.onSaveOver} onDiscard={props.onDiscard} />
      <div className={classes.line}>
        <PanelField row="metBy" entry={entry} onChange={onChange} width={18} list={ROLE_LIST_ID} />
        <PanelField row="arrivedAt" entry={entry} onChange={onChange} width={6} clock />
        <PanelField row="leftAt" entry={entry} onChange={onChange} width={6} clock />
        {rowsFor(form).includes('taxiRole') && (
          <ChoiceGroup form={form} row="taxiRole" draft={draft} onChange={onChange} />
        )}
        {form.kind === 'test' && (
          <Checkbox
            size="xs"
            className={classes.warned}
            label={WARNED_WORDS}
            checked={draft.mayHaveBeenWarned}
            onChange={({ currentTarget }) => onChange({ ...draft, mayHaveBeenWarned: currentTarget.checked })}
          />
        )}
      </div>
      {form.kind === 'test' ? (
        <TestFields form={form} cues={props.cues} entry={entry} onChange={onChange} />
      ) : (
        <EngagementFields form={form} entry={entry} onChange={onChange} />
      )}
      <VerdictLine
        draft={draft}
        rule={rule}
        setting={form.setting}
        onBackToTest={() => setStatus('planned', { statusReason: '', ...NO_HANDOVER })}
      />
      {asking === null ? (
        <>
          {form.kind === 'test' && <DebriefFields form={form} entry={entry} onChange={onChange} />}
          <div className={classes.line}>
            {isConcern && draft.notes === '' ? (
              <Text fz="xs" className={classes.notes}>
                {NO_ACCOUNT}
              </Text>
            ) : (
              <Textarea
                id={fieldId('notes')}
                label={rowWords('notes', form)}
                {...(isConcern ? { description: NO_ACCOUNT } : {})}
                size="xs"
                rows={1}
                maxLength={2000}
                data-row="notes"
                classNames={{
                  root: classes.notes,
                  label: classes.fieldLabel,
                  input: classes.fieldInput,
                }}
                value={draft.notes}
                onChange={({ currentTarget }) => onChange({ ...draft, notes: currentTarget.value })}
              />
            )}
            <StatusButtons kind={form.kind} onChoose={setAsking} />
          </div>
        </>
      ) : (
        <SetStatus
          key={asking}
          kind={form.kind}
          status={asking}
          draft={draft}
          onSet={(answers) => setStatus(asking, answers)}
          onCancel={() => setAsking(null)}
        />
      )}
    </section>
  )
}
