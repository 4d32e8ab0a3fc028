import { Text } from '@mantine/core'
import type { OperationView } from '@shared/contracts/operations.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import { cuesFor } from '@shared/domain/operations/cue-choice'
import { clockChangeWords } from '@shared/domain/operations/night-time'
import { laterReportRefusal } from '@shared/domain/visits/later-report'
import { numberedRows } from '@shared/domain/visits/result-form'
import { NO_TESTS_WORDS } from '@shared/domain/visits/visit-kind'
import { useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { KeyHints } from './key-hints'
import { LaterReports } from './later-reports'
import { ResultPanel } from './result-panel'
import classes from './results-step.module.css'
import { useResultDrafts } from './use-result-drafts'
import { VisitList } from './visit-list'

interface ResultsStepProps {
  readonly view: OperationView
}

/** The Results step of an operation: its visits at the left, the result panel of one of them at the right. */
export function ResultsStep({ view }: ResultsStepProps) {
  if (view.visits.length === 0) {
    return <EmptyState>No venues yet. Add them on the Plan step, then go live.</EmptyState>
  }
  if (view.operation.status === 'draft' || view.operation.status === 'approved') {
    return (
      <EmptyState>Results can be entered once the operation is live. Go live on the Plan step.</EmptyState>
    )
  }
  return <ResultEntry view={view} />
}

function ResultEntry({ view: { operation, visits, tally, laterReports } }: ResultsStepProps) {
  const drafts = useResultDrafts()
  const [opened, setOpened] = useState(() => ({ id: firstOpen(visits)?.id, times: 0 }))
  const [said, setSaid] = useState('')
  const visit = visits.find(({ id }) => id === opened.id) ?? visits[0]
  if (visit === undefined) return null
  const { scenario } = operation
  const form = { kind: visit.kind, setting: scenario.setting, alcoholTest: scenario.alcoholTest }
  const session = operation.sessions.find(({ id }) => id === visit.sessionId)
  const clockChange = session ? clockChangeWords(session, session.finish) : null
  const shut = operation.status === 'closed' || operation.status === 'cancelled'

  const open = async (next: Visit) => {
    if (await drafts.save(visit.id)) setOpened({ id: next.id, times: opened.times + 1 })
  }
  const move = async (by: 1 | -1) => {
    const next = visits[visits.indexOf(visit) + by]
    if (next !== undefined) {
      setSaid('')
      return open(next)
    }
    if (await drafts.save(visit.id))
      setSaid(by > 0 ? 'Saved. That was the last visit.' : 'Saved. This is the first visit.')
  }

  return (
    <div className={classes.split}>
      <div className={classes.visits}>
        <Text fw={600} className={classes.tally}>
          {tally.visits === 0 ? NO_TESTS_WORDS : tally.words.join(' ')}
        </Text>
        {clockChange !== null && (
          <Text fz="xs" mb="xs">
            {clockChange}
          </Text>
        )}
        {shut && (
          <Text fz="xs" mb="xs">
            {operation.status === 'closed'
              ? 'Closed: to correct a result, a sergeant reopens the operation on the Review step.'
              : 'Cancelled: nothing more is recorded.'}
          </Text>
        )}
        <VisitList
          sessions={operation.sessions}
          visits={visits}
          openId={visit.id}
          isUnsaved={(one) => one.id !== visit.id && drafts.isUnsaved(one)}
          onOpen={(next) => void open(next)}
        />
        {!shut && <KeyHints rows={numberedRows(form).length} kind={visit.kind} />}
        <Text role="status" fz="xs">
          {said}
        </Text>
        {drafts.isUnsaved(visit) && (
          <Text fz="xs" c="dimmed">
            Not saved yet
          </Text>
        )}
      </div>
      <div className={classes.one}>
        <fieldset disabled={shut} className={classes.record}>
          <ResultPanel
            key={visit.id}
            visit={visit}
            entry={drafts.entryOf(visit)}
            rule={operation.passRule}
            form={form}
            cues={cuesFor(scenario.childRole, scenario.setting)}
            opened={opened.times}
            saving={drafts.saving}
            onChange={(draft) => drafts.change(visit, draft)}
            onMove={(by) => void move(by)}
            onSetStatus={(draft, done) => {
              drafts.change(visit, draft)
              void (done ? move(1) : drafts.save(visit.id))
            }}
            onSaveOver={() => void drafts.saveOver(visit)}
            onDiscard={() => drafts.discard(visit)}
          />
        </fieldset>
        {laterReportRefusal(operation.status) === null && (
          <LaterReports
            key={visit.id}
            visit={visit}
            reports={laterReports.filter(({ visitId }) => visitId === visit.id)}
          />
        )}
      </div>
    </div>
  )
}

/** Where somebody goes on recording: the first visit that is not recorded, else the first. */
const firstOpen = (visits: readonly Visit[]): Visit | undefined =>
  visits.find(({ status }) => status === 'planned') ?? visits[0]
