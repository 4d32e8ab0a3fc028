import { QueryBoundary } from '../../components/query-boundary'
import { useBoard } from './assignment-queries'

interface YoungPeopleBoardProps {
  readonly operationId: string
  /** Whether the operation is out now: taking somebody off a team then asks once. */
  readonly live: boolean
}

/** Who can go out with whom on an operation. */
export function YoungPeopleBoard({ operationId }: YoungPeopleBoardProps) {
  const board = useBoard(operationId)
  return (
    <QueryBoundary query={board}>
      {({ sessions }) => sessions.map(({ id, headline }) => <p key={id}>{headline}</p>)}
    </QueryBoundary>
  )
}
