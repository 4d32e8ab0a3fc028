import { Button, Text, Title } from '@mantine/core'
import type { Operation } from '@shared/contracts/operations.contract'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import classes from './plan-step.module.css'
import { useGoLive } from './queries'

interface GoLiveProps {
  readonly operation: Operation
  readonly hasVisits: boolean
}

/** Takes a draft live, after saying what that freezes. */
export function GoLive({ operation, hasVisits }: GoLiveProps) {
  const { id, version, scenario, passRule } = operation
  const goLive = useGoLive()
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState(0)
  const summary = useRef<HTMLDivElement>(null)
  const problem = goLive.isError
    ? errorSentence(goLive.error)
    : asked > 0 && !hasVisits && 'Add at least one venue before going live'

  useEffect(() => {
    if (asked > 0) summary.current?.focus()
  }, [asked])

  const start = () => {
    if (!hasVisits) return setAsked(asked + 1)
    goLive.mutate(
      { id, version },
      {
        onSuccess: () => navigate(`/operations/${id}/results`),
        onError: () => setAsked(asked + 1),
      },
    )
  }

  return (
    <section className={classes.live} aria-labelledby="go-live">
      <Title order={2} id="go-live">
        Go live
      </Title>
      <Text fz="xs" mb="xs">
        Results can be entered once the operation is live. Going live freezes the scenario ({scenario.name} v
        {scenario.version}) and the pass rule ({passRule.name} v{passRule.version}): every visit is judged by
        them, whatever changes later. The plan and its venues can then no longer be changed.
      </Text>
      <ErrorSummary problems={problem ? [{ message: problem }] : []} ref={summary} />
      <Button onClick={start} loading={goLive.isPending}>
        Go live
      </Button>
    </section>
  )
}
