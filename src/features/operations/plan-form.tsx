import { Text } from '@mantine/core'
import { QueryBoundary } from '../../components/query-boundary'
import { formatCount } from '../../lib/format'
import { OperationForm } from './operation-form'
import { type PlanStart, retestFields } from './plan-start'
import { useCreateOperation, usePlanChoices, useVenueChoices } from './queries'

interface PlanFormProps {
  readonly start: PlanStart
  readonly onPlanned: (operationId: string) => void
}

/** The form that plans an operation: blank, or begun with what a re-test brings along. */
export function PlanForm({ start, onPlanned }: PlanFormProps) {
  if (start.kind === 'retest') return <RetestForm venueIds={start.venueIds} onPlanned={onPlanned} />
  return <NewOperation onPlanned={onPlanned} />
}

interface NewOperationProps {
  readonly begin?: { readonly name: string; readonly areas: string }
  readonly onPlanned: (operationId: string) => void
}

function NewOperation({ begin, onPlanned }: NewOperationProps) {
  const choices = usePlanChoices()
  const create = useCreateOperation()
  return (
    <QueryBoundary query={choices}>
      {(answer) => (
        <OperationForm
          choices={answer}
          begin={begin}
          submitLabel="Plan the operation"
          submit={async (fields) => onPlanned((await create.mutateAsync(fields)).id)}
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
