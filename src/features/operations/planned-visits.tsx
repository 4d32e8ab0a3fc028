import { Button, Text } from '@mantine/core'
import type { Operation } from '@shared/contracts/operations.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import { EmptyState } from '../../components/empty-state'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import classes from './plan-step.module.css'
import { useRemoveVisit } from './queries'

interface PlannedVisitsProps {
  readonly operation: Operation
  readonly visits: readonly Visit[]
}

/** The visits in their order. While the operation is a draft each can be taken out again. */
export function PlannedVisits({ operation, visits }: PlannedVisitsProps) {
  const remove = useRemoveVisit()
  if (visits.length === 0)
    return <EmptyState>No venues yet. Add the venues to visit, in their order.</EmptyState>
  const last = visits.at(-1)
  return (
    <>
      <ErrorSummary problems={remove.isError ? [{ message: errorSentence(remove.error) }] : []} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too (WCAG 2.1.1) */}
      <section className={classes.scroller} aria-label="Visits in their order" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">Slot</th>
              <th scope="col">Venue</th>
              <th scope="col">Team</th>
              {operation.status === 'draft' && (
                <th scope="col">
                  <span className={classes.hidden}>Take out</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {visits.map(({ id, version, position, slot, venueName, venueAddress, teamName }) => (
              <tr key={id}>
                <td>{position}</td>
                <td>{slot}</td>
                <td>
                  {venueName}
                  <Text span fz="xs" c="dimmed" display="block">
                    {venueAddress}
                  </Text>
                </td>
                <td>{teamName}</td>
                {operation.status === 'draft' && (
                  <td>
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`Remove ${venueName}`}
                      loading={remove.isPending && remove.variables.visitId === id}
                      onClick={() => remove.mutate({ operationId: operation.id, visitId: id, version })}
                    >
                      Remove
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Text fz="xs" c="dimmed" mt={4}>
        Last slot {last?.slot}, planned finish {operation.finish}.
      </Text>
    </>
  )
}
