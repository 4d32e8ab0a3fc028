import { Button, Text, Title } from '@mantine/core'
import type { OperationView } from '@shared/contracts/operations.contract'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { SidePanel } from '../../components/side-panel'
import { formatCount } from '../../lib/format'
import { ClearanceFacts } from './clearance-facts'
import { ClearancesForm } from './clearances-form'
import { MissingList } from './missing-list'
import { useApprove, useGoLive, useWithdrawApproval } from './queries'
import { CancelOperation } from './reason-panel'
import classes from './status-section.module.css'
import { useStatusStep } from './use-status-step'

/** Takes a plan to approved and live: what is arranged, what is missing, and what going live freezes. */
export function BeforeLive({ view: { operation, visits, progress } }: { readonly view: OperationView }) {
  const { id, version, status, scenario, passRule } = operation
  const isDraft = status === 'draft'
  const missing = isDraft ? progress.missing.approve : progress.missing.goLive
  const breaches = progress.missing.goLive.length
  const approve = useApprove()
  const withdraw = useWithdrawApproval()
  const goLive = useGoLive()
  const step = useStatusStep(missing)
  const [, navigate] = useLocation()
  const [recording, setRecording] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = { id, version }
  const markApproved = async () => {
    await approve.mutateAsync(seen)
    heading.current?.focus()
  }
  const start = async (late?: true) => {
    await goLive.mutateAsync(late ? { ...seen, late } : seen)
    navigate(`/operations/${id}/results`)
  }

  return (
    <section className={classes.section} aria-labelledby="before-live">
      <Title order={2} id="before-live" ref={heading} tabIndex={-1} className={classes.heading}>
        Before it can go live
      </Title>
      <ClearanceFacts clearances={progress.clearances} />
      <MissingList
        before={isDraft ? 'before it can be approved' : 'before it can go live'}
        missing={missing}
        problems={step.problems}
        ref={step.summary}
      />
      <Text fz="xs" mt="xs">
        {isDraft
          ? 'An approved plan does not change: to change it, take the approval back.'
          : `Going live opens the results and freezes the scenario (${scenario.name} v${scenario.version}) and the pass rule (${passRule.name} v${passRule.version}): every visit is judged by them, whatever changes later.`}
      </Text>
      <div className={classes.buttons}>
        {!isDraft && (
          <Button onClick={() => void step.take(() => start())} loading={goLive.isPending}>
            Go live
          </Button>
        )}
        <Button variant="default" onClick={() => setRecording(true)}>
          Record what was arranged
        </Button>
        {/* Not where “Go live” appears: a double click must not do both. */}
        {isDraft && (
          <Button onClick={() => void step.take(markApproved)} loading={approve.isPending}>
            Mark as approved
          </Button>
        )}
        {!isDraft && (
          <Button
            variant="default"
            onClick={() => void step.send(() => withdraw.mutateAsync(seen))}
            loading={withdraw.isPending}
          >
            Take the approval back
          </Button>
        )}
        <CancelOperation operation={operation} />
      </div>
      {progress.over && breaches > 0 && visits.length > 0 && (
        <>
          <Text fz="xs" mt="sm">
            This night is over. A night on paper can be typed in without what is missing:{' '}
            {formatCount(breaches, 'breach', 'breaches')} will be kept under your number and shown in Review.
          </Text>
          <div className={classes.buttons}>
            <Button
              variant="default"
              onClick={() => void step.send(() => start(true))}
              loading={goLive.isPending}
            >
              Type in a night that is over
            </Button>
          </div>
        </>
      )}
      <SidePanel title="What was arranged" opened={recording} onClose={() => setRecording(false)}>
        <ClearancesForm
          operation={operation}
          recorded={progress.clearances}
          onDone={() => setRecording(false)}
        />
      </SidePanel>
    </section>
  )
}
