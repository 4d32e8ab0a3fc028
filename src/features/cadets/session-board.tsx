import { Button, Group, Text } from '@mantine/core'
import type { Board, BoardCell, BoardSession } from '@shared/contracts/assignments.contract'
import type { OperationStatus } from '@shared/domain/operations/operation'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { ErrorSummary } from '../../components/error-summary'
import classes from './board.module.css'
import { BoardGrid, WORDS_UP_TO } from './board-grid'
import { BoardKey, BoardNotes } from './board-notes'
import { CellPanel } from './cell-panel'
import { ProposalPanel } from './proposal-panel'
import { useBoardActions } from './use-board-actions'
import { type GridPlace, useGridKeys } from './use-grid-keys'

interface SessionBoardProps {
  readonly board: Board
  readonly session: BoardSession
  readonly status: OperationStatus
  /** Which session this is, or how far it is filled where there is only one. */
  readonly heading: ReactNode
}

/** The board of one session with its panel. */
export function SessionBoard({ board, session, status, heading }: SessionBoardProps) {
  const { operationId, cadets, open } = board
  const { teams, cells } = session
  const live = status === 'live'
  const actions = useBoardActions(board, session)
  const [asking, setAsking] = useState<BoardCell | null>(null)
  const at = ({ row, column }: GridPlace) =>
    cells.find(({ teamId, cadetId }) => teamId === teams[row]?.id && cadetId === cadets[column]?.id)
  // What is typed in again at once needs no question; what is lost, and anything on a live night, does.
  const takeOff = (cell: BoardCell) => {
    if (live || (cell.assignment?.sitsOut.length ?? 0) > 0) setAsking(cell)
    else void actions.takeOff(cell)
  }
  const use = (place: GridPlace) => {
    const cell = at(place)
    if (!open || actions.busy || cell === undefined) return
    if (cell.assignment === null) actions.assign(cell)
    else takeOff(cell)
  }
  const keys = useGridKeys(teams.length, cadets.length, use)
  const cell = at(keys.place)
  const team = teams[keys.place.row]
  const changed = cells.some(({ assignment }) => assignment?.changed)
  const { proposal, takenOff } = actions
  const proposed = proposal !== null && proposal.rides.length > 0
  /** The button that was pressed may go away with what it does: the focus stands on the board by then. */
  const fromGrid = (act: () => void) => {
    keys.focusCell()
    act()
  }

  return (
    <>
      <Group justify="space-between" align="flex-end" mb={4}>
        {heading}
        {open && (
          <Group gap="xs">
            {changed && (
              <Button size="xs" loading={actions.busy} onClick={() => fromGrid(actions.checkAgain)}>
                Check again
              </Button>
            )}
            {team !== undefined && (
              <Button
                size="xs"
                variant="default"
                loading={actions.busy}
                onClick={() => actions.plan(team.id)}
              >
                {`Suggest for ${team.name}`}
              </Button>
            )}
            <Button size="xs" variant="default" loading={actions.busy} onClick={() => actions.plan(null)}>
              Fill the night
            </Button>
          </Group>
        )}
      </Group>
      <ErrorSummary problems={actions.problem === null ? [] : [{ message: actions.problem }]} />
      <BoardNotes board={board} session={session} plan={proposal} />
      <Group className={classes.said} gap="sm" mb={4}>
        <Text role="status" fz="sm">
          {actions.said}
        </Text>
        {takenOff !== null && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              fromGrid(() => actions.assign(takenOff, takenOff.assignment?.welfareOfficer ?? null))
            }
          >
            Put back
          </Button>
        )}
      </Group>
      <div className={classes.around}>
        <div>
          <BoardGrid
            session={session}
            cadets={cadets}
            keys={keys}
            open={open}
            onDrop={(onto, from) => (from === null ? actions.assign(onto) : actions.move(onto, from))}
          />
          {cadets.length > WORDS_UP_TO && <BoardKey />}
        </div>
        {proposed && (
          <ProposalPanel
            plan={proposal}
            busy={actions.busy}
            words={actions.words}
            onAssign={() => fromGrid(() => void actions.assignProposal(proposal))}
            onDrop={() => fromGrid(actions.dropProposal)}
          />
        )}
        {!proposed && cell !== undefined && team !== undefined && (
          <CellPanel
            key={`${cell.teamId} ${cell.cadetId}`}
            operationId={operationId}
            team={team}
            reference={cadets[keys.place.column]?.reference ?? ''}
            age={session.ages[keys.place.column] ?? ''}
            cell={cell}
            open={open}
            planned={status === 'draft' || status === 'approved'}
            actions={actions}
            onAssign={(officer) => fromGrid(() => actions.assignAnyway(cell, officer))}
            onTakeOff={() => fromGrid(() => takeOff(cell))}
            onCheckAgain={() => fromGrid(actions.checkAgain)}
          />
        )}
      </div>
      {asking !== null && (
        <ConfirmDialog
          title={
            live
              ? 'The operation is live. Take the young person off the team?'
              : 'Take the young person off the team? Which visits they sit out is forgotten.'
          }
          stay="Keep the assignment"
          go="Take off the team"
          onStay={() => setAsking(null)}
          onGo={() => {
            setAsking(null)
            void actions.takeOff(asking)
          }}
        />
      )}
    </>
  )
}
