import { Text } from '@mantine/core'
import type { OperationFields } from '@shared/contracts/operations.contract'
import {
  INTENTION_KIND_WORDS,
  INTENTION_SETTING_WORDS,
  monthOf,
} from '@shared/domain/operations/forward-plan'
import { QueryBoundary } from '../../components/query-boundary'
import { dayOf, formatCount, formatMonth, formatMonthShort } from '../../lib/format'
import { OperationForm } from './operation-form'
import { type PlanStart, retestFields } from './plan-start'
import { useCreateOperation, useForwardPlan, usePlanChoices, useVenueChoices } from './queries'

interface PlanFormProps {
  readonly start: PlanStart
  readonly onPlanned: (operationId: string) => void
}

/** The form that plans an operation: blank, or begun with what a re-test or the forward plan brings along. */
export function PlanForm({ start, onPlanned }: PlanFormProps) {
  if (start.kind === 'retest') return <RetestForm venueIds={start.venueIds} onPlanned={onPlanned} />
  if (start.kind === 'intention') {
    return <IntendedForm intentionId={start.intentionId} onPlanned={onPlanned} />
  }
  return <NewOperation onPlanned={onPlanned} />
}

interface NewOperationProps {
  readonly begin?: Partial<OperationFields>
  /** What the forward plan had, and this operation will be. */
  readonly intentionId?: string
  readonly onPlanned: (operationId: string) => void
}

function NewOperation({ begin, intentionId, onPlanned }: NewOperationProps) {
  const choices = usePlanChoices()
  const create = useCreateOperation()
  return (
    <QueryBoundary query={choices}>
      {(answer) => (
        <OperationForm
          choices={answer}
          begin={begin}
          submitLabel="Plan the operation"
          submit={async (fields) => onPlanned((await create.mutateAsync({ ...fields, intentionId })).id)}
        />
      )}
    </QueryBoundary>
  )
}

interface RetestFormProps {
  readonly venueIds: readonly string[]
  readonly onPlanned: (operationId: string) => void
}

function RetestForm({ venueIds, onPlanned }: RetestFormProps) {
  const venues = useVenueChoices()
  return (
    <QueryBoundary query={venues}>
      {(rows) => {
        const names = rows.filter(({ id }) => venueIds.includes(id)).map(({ name }) => name)
        return (
          <>
            <Text mb="md">
              A re-test of {names.length > 3 ? formatCount(names.length, 'venue') : names.join(', ')}. Once it
              is planned, {names.length === 1 ? 'the venue is' : 'the venues are'} chosen already.
            </Text>
            <NewOperation begin={retestFields(rows, venueIds)} onPlanned={onPlanned} />
          </>
        )
      }}
    </QueryBoundary>
  )
}

interface IntendedFormProps {
  readonly intentionId: string
  readonly onPlanned: (operationId: string) => void
}

/** The day begins with the month that was intended: only the date in front of it is left to type. */
function IntendedForm({ intentionId, onPlanned }: IntendedFormProps) {
  const plan = useForwardPlan()
  return (
    <QueryBoundary query={plan}>
      {({ months }) => {
        const row = months.flatMap(({ rows }) => rows).find(({ id }) => id === intentionId)
        if (row === undefined) return <NewOperation onPlanned={onPlanned} />
        const { area, month, kind, venues, setting } = row
        // A month gone by is no month to plan for any more.
        const isAhead = month >= monthOf(dayOf(new Date().toISOString()))
        return (
          <>
            <Text mb="md">
              From the forward plan, {formatMonth(month)}: {INTENTION_KIND_WORDS[kind].toLowerCase()},{' '}
              {venues} {INTENTION_SETTING_WORDS[setting].toLowerCase()} in {area}.
              {isAhead && ' Put the date in front of the month.'}
            </Text>
            <NewOperation
              begin={{ areas: area, ...(isAhead && { day: formatMonthShort(month) }) }}
              intentionId={intentionId}
              onPlanned={onPlanned}
            />
          </>
        )
      }}
    </QueryBoundary>
  )
}
