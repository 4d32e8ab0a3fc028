import { Button, Text, Title } from '@mantine/core'
import type { OperationView } from '@shared/contracts/operations.contract'
import { lacksDebrief } from '@shared/domain/operations/gates'
import { useCurrentUser } from '../../lib/current-user'
import { Course } from './course'
import { ExplainDebriefs } from './explain-debriefs'
import { MissingList } from './missing-list'
import { PaperForms } from './paper-forms'
import { useCloseOperation, useStartDebriefing } from './queries'
import { CancelOperation, ReopenOperation } from './reason-panel'
import classes from './status-section.module.css'
import { useStatusStep } from './use-status-step'

/** The end of an operation: debriefing, closing and reopening, and the course it took. */
export function Closing({ view }: { readonly view: OperationView }) {
  const { id, status } = view.operation
  const hasGoneLive = status === 'live' || status === 'debriefing' || status === 'closed'
  return (
    <div className={classes.closing}>
      {status === 'live' && <ToDebriefing view={view} />}
      {status === 'debriefing' && <ToClosed view={view} />}
      {status === 'closed' && <Closed view={view} />}
      {hasGoneLive && (
        <PaperForms operationId={id} forms={view.progress.paperForms} shut={status === 'closed'} />
      )}
      <Course progress={view.progress} />
    </div>
  )
}

interface PartProps {
  readonly view: OperationView
}

function ToDebriefing({ view: { operation, progress } }: PartProps) {
  const { id, version } = operation
  const missing = progress.missing.startDebriefing
  const start = useStartDebriefing()
  const step = useStatusStep(missing)
  return (
    <section className={classes.section} aria-labelledby="to-debriefing">
      <Title order={2} id="to-debriefing">
        When the night is over
      </Title>
      <MissingList before="before debriefing" missing={missing} problems={step.problems} ref={step.summary} />
      {missing.length === 0 && (
        <Text fz="sm">Every visit has its result. Debriefs can still be entered, and results corrected.</Text>
      )}
      <div className={classes.buttons}>
        <Button
          onClick={() => void step.take(() => start.mutateAsync({ id, version }))}
          loading={start.isPending}
        >
          Move to debriefing
        </Button>
        <CancelOperation operation={operation} />
      </div>
    </section>
  )
}

function ToClosed({ view: { operation, visits, progress } }: PartProps) {
  const { id, version } = operation
  const missing = progress.missing.close
  const close = useCloseOperation()
  const step = useStatusStep(missing)
  return (
    <section className={classes.section} aria-labelledby="to-closed">
      <Title order={2} id="to-closed">
        Closing
      </Title>
      <MissingList
        before="before it can be closed"
        missing={missing}
        ways={{ welfare_debriefs: `/operations/${id}/team/welfare` }}
        problems={step.problems}
        ref={step.summary}
      />
      <ExplainDebriefs visits={visits.filter(lacksDebrief)} />
      {missing.length === 0 && (
        <Text fz="sm">
          Every visit has its result and its debrief, or the reason why there was none, and no numbered form
          is out. Closing shuts the record.
        </Text>
      )}
      <div className={classes.buttons}>
        <Button
          onClick={() => void step.take(() => close.mutateAsync({ id, version }))}
          loading={close.isPending}
        >
          Close the operation
        </Button>
      </div>
    </section>
  )
}

function Closed({ view: { operation } }: PartProps) {
  const { role } = useCurrentUser()
  return (
    <section className={classes.section} aria-labelledby="closed">
      <Title order={2} id="closed">
        Closed
      </Title>
      <Text fz="sm">
        The record is shut.{role !== 'sergeant' && ' A sergeant can reopen it to correct something.'}
      </Text>
      {role === 'sergeant' && (
        <div className={classes.buttons}>
          <ReopenOperation operation={operation} />
        </div>
      )}
    </section>
  )
}
