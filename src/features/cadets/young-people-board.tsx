import { NativeSelect, Text } from '@mantine/core'
import type { Board } from '@shared/contracts/assignments.contract'
import type { OperationStatus } from '@shared/domain/operations/operation'
import { useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { LinkButton } from '../../components/link-button'
import { QueryBoundary } from '../../components/query-boundary'
import { whenOf } from './cell-words'
import { useBoard } from './queries'
import { SessionBoard } from './session-board'

interface YoungPeopleBoardProps {
  readonly operationId: string
  /** In a plan more can be assigned, and on a live night more is asked. */
  readonly status: OperationStatus
}

/** Who can go out with whom on an operation, a session at a time. */
export function YoungPeopleBoard({ operationId, status }: YoungPeopleBoardProps) {
  const board = useBoard(operationId)
  return (
    <QueryBoundary query={board}>{(answer) => <Sessions board={answer} status={status} />}</QueryBoundary>
  )
}

function Sessions({ board, status }: { readonly board: Board; readonly status: OperationStatus }) {
  const { cadets, sessions, operationId, open } = board
  const [sessionId, setSessionId] = useState(sessions[0]?.id)
  const session = sessions.find(({ id }) => id === sessionId) ?? sessions[0]
  if (cadets.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/cadets/new">Add a cadet</LinkButton>}>
        There is no cadet in the register yet. Add the young people who go out, then assign them to teams
        here.
      </EmptyState>
    )
  }
  if (session === undefined || !sessions.some(({ teams }) => teams.some(({ visits }) => visits.length > 0))) {
    return (
      <EmptyState
        action={<LinkButton href={`/operations/${operationId}/plan`}>Go to the Plan step</LinkButton>}
      >
        No test is planned yet. Add venues on the Plan step, then assign young people to the teams here.
      </EmptyState>
    )
  }
  return (
    <>
      {!open && <Text mb="xs">The operation is over. Assignments can be read and no longer changed.</Text>}
      <SessionBoard
        key={session.id}
        board={board}
        session={session}
        status={status}
        heading={
          sessions.length === 1 ? (
            <Text fz="lg" fw={600}>
              {session.headline}
            </Text>
          ) : (
            <NativeSelect
              label="Session"
              data={sessions.map((one) => ({ value: one.id, label: `${whenOf(one)}: ${one.headline}` }))}
              value={session.id}
              onChange={({ currentTarget }) => setSessionId(currentTarget.value)}
            />
          )
        }
      />
    </>
  )
}
