import { type KeyboardEvent, useRef, useState } from 'react'

export interface GridPlace {
  readonly row: number
  readonly column: number
}

/**
 * Walks a grid by keyboard with one tab stop, as WAI-ARIA's grid pattern has it: arrows, Home and End in the
 * row, with Ctrl to the first and last cell, Page Up and Down to the ends of the column; Enter and Space use a cell.
 */
export function useGridKeys(rows: number, columns: number, use: (place: GridPlace) => void) {
  const [asked, setAsked] = useState<GridPlace>({ row: 0, column: 0 })
  const cells = useRef(new Map<string, HTMLTableCellElement>())
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
  const place = { row: within(asked.row, rows), column: within(asked.column, columns) }

  const moveTo = (row: number, column: number) => {
    const next = { row: within(row, rows), column: within(column, columns) }
    setAsked(next)
    cells.current.get(`${next.row} ${next.column}`)?.focus()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey) return
    const { row, column } = place
    const steps: Record<string, readonly [number, number]> = {
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      PageDown: [rows - 1, column],
      PageUp: [0, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rows - 1 : row, columns - 1],
    }
    const step = steps[event.key]
    if (step !== undefined) moveTo(...step)
    else if (event.key === 'Enter' || event.key === ' ') use(place)
    else return
    event.preventDefault()
  }

  const tabIndexOf = (row: number, column: number) => (row === place.row && column === place.column ? 0 : -1)
  const cellProps = (row: number, column: number) => ({
    onKeyDown,
    onFocus: () => setAsked({ row, column }),
    ref: (cell: HTMLTableCellElement | null) => {
      if (cell === null) cells.current.delete(`${row} ${column}`)
      else cells.current.set(`${row} ${column}`, cell)
    },
  })

  /** Puts the focus back on the current cell, where a button that had it goes away. */
  const focusCell = () => moveTo(place.row, place.column)

  return { place, tabIndexOf, cellProps, focusCell }
}
