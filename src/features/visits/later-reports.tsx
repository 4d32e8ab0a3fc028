import { Button, Text } from '@mantine/core'
import type { LaterReport, Visit } from '@shared/contracts/visits.contract'
import { laterReportWords } from '@shared/domain/visits/later-report'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { SidePanel } from '../../components/side-panel'
import { formatDayShort } from '../../lib/format'
import { LaterReportForm } from './later-report-form'
import classes from './later-reports.module.css'
import { useRemoveLaterReport } from './queries'

interface LaterReportsProps {
  readonly visit: Visit
  readonly reports: readonly LaterReport[]
}

/** What a venue reported once the night was over. It stands beside the result and is no part of it. */
export function LaterReports({ visit, reports }: LaterReportsProps) {
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<LaterReport | null>(null)
  const remove = useRemoveLaterReport()
  return (
    <section className={classes.later} aria-label="Later reports">
      {reports.length > 0 && (
        <ul className={classes.list}>
          {reports.map((report) => (
            <li key={report.id}>
              Rang back on {formatDayShort(report.reportedOn)}, {laterReportWords(report)}.
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`Remove the later report of ${formatDayShort(report.reportedOn)}`}
                onClick={() => setRemoving(report)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {remove.error !== null && <ErrorSummary problems={[{ message: errorSentence(remove.error) }]} />}
      <div className={classes.add}>
        <Button size="compact-xs" variant="default" onClick={() => setAdding(true)}>
          Rang back later
        </Button>
        <Text fz="xs" c="dimmed">
          {reports.length === 0
            ? 'For a report that came after the night.'
            : 'This does not change the outcome.'}
        </Text>
      </div>
      <SidePanel
        title={`${visit.venueName} rang back later`}
        opened={adding}
        onClose={() => setAdding(false)}
      >
        <LaterReportForm visitId={visit.id} onDone={() => setAdding(false)} />
      </SidePanel>
      {removing !== null && (
        <ConfirmDialog
          title="Remove this later report?"
          stay="Keep it"
          go="Remove it"
          onStay={() => setRemoving(null)}
          onGo={() => {
            setRemoving(null)
            remove.mutate({ id: removing.id, version: removing.version })
          }}
        />
      )}
    </section>
  )
}
