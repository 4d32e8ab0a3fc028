import type { Board, BoardCell, BoardSession } from '@shared/contracts/assignments.contract'
import { type DragEvent, useState } from 'react'
import { ScrollGrid } from '../../components/scroll-table'
import classes from './board.module.css'
import { CellMark } from './cell-mark'
import { CELL_WORDS, cellName, warningsOf, whenOf } from './cell-words'
import type { useGridKeys } from './use-grid-keys'

/** How many cadets a board has at most for words to stand in its cells; letters with a key where it has more. */
export const WORDS_UP_TO = 7

interface BoardGridProps {
  readonly session: BoardSession
  readonly cadets: Board['cadets']
  readonly keys: ReturnType<typeof useGridKeys>
  /** Whether cadets can be dragged onto teams. */
  readonly open: boolean
  /** The cell that a cadet was dropped on; `from` is where the mark was taken from, if it was one. */
  readonly onDrop: (onto: BoardCell, from: BoardCell | null) => void
}

interface Dragged {
  readonly cadetId: string
  readonly from: BoardCell | null
}

/** Teams down, cadets across. */
export function BoardGrid({ session, cadets, keys, open, onDrop }: BoardGridProps) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const { teams, ages, cells } = session
  const cellOf = (teamId: string, cadetId: string) =>
    cells.find((cell) => cell.teamId === teamId && cell.cadetId === cadetId)
  const inWords = cadets.length <= WORDS_UP_TO

  const dragging = (what: Dragged) => ({
    draggable: open,
    onDragStart: (event: DragEvent) => {
      // What is dragged stays in here: another window that it is dropped on learns nothing.
      event.dataTransfer.setData('text/plain', '')
      event.dataTransfer.effectAllowed = 'move'
      setDragged(what)
    },
    onDragEnd: () => {
      setDragged(null)
      setOver(null)
    },
  })
  const dropping = (teamId: string) => ({
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return
      event.preventDefault()
      setOver(teamId)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      const onto = dragged && cellOf(teamId, dragged.cadetId)
      if (onto && dragged.from?.teamId !== teamId) onDrop(onto, dragged.from)
      setDragged(null)
      setOver(null)
    },
  })

  return (
    <ScrollGrid label={`Young people on teams, ${whenOf(session)}`} className={classes.scroller}>
      <thead>
        <tr>
          <th scope="col">Team</th>
          {cadets.map(({ id, reference }, column) => (
            <th key={id} scope="col" {...dragging({ cadetId: id, from: null })}>
              {reference}
              <span className={classes.age}>{ages[column]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {teams.map((team, row) => (
          <tr key={team.id}>
            <th scope="row">{team.name}</th>
            {cadets.map(({ id, reference }, column) => {
              const cell = cellOf(team.id, id)
              if (cell === undefined) return <td key={id} />
              const taken = cell.assignment !== null
              return (
                <td
                  key={id}
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows a td to be a gridcell
                  role="gridcell"
                  aria-label={cellName(team.name, reference, ages[column] ?? '', cell)}
                  className={classes.cell}
                  data-taken={taken || undefined}
                  data-current={(row === keys.place.row && column === keys.place.column) || undefined}
                  data-over={(over === team.id && dragged?.cadetId === id) || undefined}
                  tabIndex={keys.tabIndexOf(row, column)}
                  {...keys.cellProps(row, column)}
                  {...(taken && dragging({ cadetId: id, from: cell }))}
                  {...dropping(team.id)}
                >
                  <CellMark
                    mark={cell.mark}
                    word={inWords ? CELL_WORDS[cell.mark] : undefined}
                    warnings={cell.mark === 'blocked' ? 0 : warningsOf(cell)}
                    changed={cell.assignment?.changed ?? false}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollGrid>
  )
}
