import { Button, Group, Title } from '@mantine/core'
import { type OperationView, planFields } from '@shared/contracts/operations.contract'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { QueryBoundary } from '../../components/query-boundary'
import { SidePanel } from '../../components/side-panel'
import { AddVenues } from './add-venues'
import { BeforeLive } from './before-live'
import { ClearanceFacts } from './clearance-facts'
import { OperationForm } from './operation-form'
import { PlanFacts } from './plan-facts'
import { venueIdsIn, visitKindIn } from './plan-start'
import classes from './plan-step.module.css'
import { PlannedVisits } from './planned-visits'
import { usePlanChoices, useUpdateOperation, useVenueChoices } from './queries'

type Open = 'edit' | 'add' | null

interface PlanStepProps {
  readonly view: OperationView
  /** The part of the address after the step: venues to begin with, those of a re-test, or a kind of visit. */
  readonly beginWith?: string | undefined
}

/** The Plan step: the facts, the visits in their order and, while it is a draft, what can be changed. */
export function PlanStep({ view, beginWith }: PlanStepProps) {
  const { operation } = view
  const [, navigate] = useLocation()
  const carried = venueIdsIn(beginWith)
  const kind = visitKindIn(beginWith)
  const isCarried = carried.length > 0 || kind !== 'test'
  const [open, setOpen] = useState<Open>(isCarried ? 'add' : null)
  const isDraft = operation.status === 'draft'
  const beforeLive = isDraft || operation.status === 'approved'
  const close = () => {
    setOpen(null)
    // Once they are added or left, going back must not offer them again.
    if (isCarried) navigate(`/operations/${operation.id}/plan`, { replace: true })
  }

  if (open === 'add' && isDraft)
    return <AddVenuesStep view={view} beginWith={carried} beginKind={kind} onDone={close} />
  return (
    <div className={classes.plan}>
      <section className={classes.facts}>
        {beforeLive && <BeforeLive view={view} />}
        <Group justify="space-between" mb="xs">
          <Title order={2}>Plan</Title>
          {isDraft && (
            <Button size="xs" variant="default" onClick={() => setOpen('edit')}>
              Change the plan
            </Button>
          )}
        </Group>
        <PlanFacts operation={operation} />
        {!beforeLive && <ClearanceFacts clearances={view.progress.clearances} />}
      </section>
      <section className={classes.visits}>
        <Group justify="space-between" mb="xs">
          <Title order={2}>Visits</Title>
          {isDraft && (
            <Button size="xs" onClick={() => setOpen('add')}>
              Add venues
            </Button>
          )}
        </Group>
        <PlannedVisits view={view} />
      </section>
      <SidePanel title="Change the plan" opened={open === 'edit'} onClose={close}>
        <EditPlan view={view} onDone={close} />
      </SidePanel>
    </div>
  )
}

interface PartProps {
  readonly view: OperationView
  readonly onDone: () => void
}

interface AddVenuesStepProps extends PartProps {
  readonly beginWith: readonly string[]
  readonly beginKind: VisitKind
}

function AddVenuesStep({ view, onDone, ...begin }: AddVenuesStepProps) {
  const venues = useVenueChoices()
  return (
    <QueryBoundary query={venues}>
      {(rows) => <AddVenues view={view} venues={rows} {...begin} onDone={onDone} />}
    </QueryBoundary>
  )
}

function EditPlan({ view: { operation }, onDone }: PartProps) {
  const choices = usePlanChoices()
  const update = useUpdateOperation()
  return (
    <QueryBoundary query={choices}>
      {(answer) => (
        <OperationForm
          choices={answer}
          operation={operation}
          submitLabel="Save the plan"
          submit={async (fields) => {
            await update.mutateAsync({
              ...planFields.parse(fields),
              id: operation.id,
              version: operation.version,
            })
            onDone()
          }}
        />
      )}
    </QueryBoundary>
  )
}
