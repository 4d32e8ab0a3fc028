import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import type { OperationView } from '@shared/contracts/operations.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import { runsPastFinish } from '@shared/domain/operations/sessions'
import { VISIT_KIND_WORDS } from '@shared/domain/visits/behaviours'
import { Fragment, useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { ScrollTable } from '../../components/scroll-table'
import { SidePanel } from '../../components/side-panel'
import { knownFaceWords } from './known-face-words'
import { PlaceVisitForm } from './place-visit-form'
import classes from './plan-step.module.css'
import { useRemoveVisit } from './queries'
import { sessionWords } from './when-words'

/** The visits in their order, by session. While the operation is a draft each can be moved or taken out. */
export function PlannedVisits({ view }: { readonly view: OperationView }) {
  const { operation, visits, knownFaces } = view
  const remove = useRemoveVisit()
  const [moving, setMoving] = useState<Visit | null>(null)
  if (visits.length === 0)
    return <EmptyState>No venues yet. Add the venues to visit, in their order.</EmptyState>
  const isDraft = operation.status === 'draft'
  const several = operation.sessions.length > 1
  return (
    <>
      <ErrorSummary problems={remove.isError ? [{ message: errorSentence(remove.error) }] : []} />
      <ScrollTable label="Visits in their order" className={classes.planned}>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">Slot</th>
            <th scope="col">Venue</th>
            <th scope="col">Team</th>
            {isDraft && (
              <th scope="col">
                <VisuallyHidden>Move or take out</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {operation.sessions.map((session) => {
            const own = visits.filter(({ sessionId }) => sessionId === session.id)
            return (
              <Fragment key={session.id}>
                {several && (
                  <tr>
                    <th colSpan={isDraft ? 5 : 4} scope="rowgroup" className={classes.session}>
                      {sessionWords(session)}
                      {own.length === 0 && ': no venues yet'}
                    </th>
                  </tr>
                )}
                {own.map((visit) => (
                  <tr key={visit.id}>
                    <td>{visit.position}</td>
                    <td>{visit.slot}</td>
                    <td>
                      {visit.venueName}
                      <Text span fz="xs" c="dimmed" display="block">
                        {visit.venueAddress}
                      </Text>
                      {visit.kind === 'engagement' && (
                        <Text span fz="xs" fw={600} display="block">
                          {VISIT_KIND_WORDS[visit.kind]}
                        </Text>
                      )}
                      {knownFaces
                        .filter(({ visitId }) => visitId === visit.id)
                        .map((face) => (
                          <Text span fz="xs" display="block" key={face.adult} className={classes.warning}>
                            {knownFaceWords(face)}
                          </Text>
                        ))}
                    </td>
                    <td>{visit.teamName}</td>
                    {isDraft && (
                      <td>
                        <Group gap={4} wrap="nowrap" justify="flex-end">
                          <Button
                            size="compact-xs"
                            variant="default"
                            aria-label={`Move ${visit.venueName}`}
                            onClick={() => setMoving(visit)}
                          >
                            Move
                          </Button>
                          <Button
                            size="compact-xs"
                            variant="default"
                            aria-label={`Remove ${visit.venueName}`}
                            loading={remove.isPending && remove.variables.visitId === visit.id}
                            onClick={() =>
                              remove.mutate({
                                operationId: operation.id,
                                visitId: visit.id,
                                version: visit.version,
                              })
                            }
                          >
                            Remove
                          </Button>
                        </Group>
                      </td>
                    )}
                  </tr>
                ))}
              </Fragment>
            )
          })}
        </tbody>
      </ScrollTable>
      {!several && <LastSlot session={operation.sessions[0]} slot={visits.at(-1)?.slot} />}
      <SidePanel
        title={`Move ${moving?.venueName ?? 'a visit'}`}
        opened={moving !== null}
        onClose={() => setMoving(null)}
      >
        {moving && <PlaceVisitForm operation={operation} visit={moving} onDone={() => setMoving(null)} />}
      </SidePanel>
    </>
  )
}

interface LastSlotProps {
  readonly session: OperationView['operation']['sessions'][number] | undefined
  readonly slot: string | undefined
}

/** Whether the night can be done in time. */
function LastSlot({ session, slot }: LastSlotProps) {
  if (session === undefined || slot === undefined) return null
  return runsPastFinish(session, slot, 0, 1, 1) ? (
    <Text fz="xs" mt={4} className={classes.warning}>
      The last slot, {slot}, is after the planned finish, {session.finish}.
    </Text>
  ) : (
    <Text fz="xs" c="dimmed" mt={4}>
      Last slot {slot}, planned finish {session.finish}.
    </Text>
  )
}
