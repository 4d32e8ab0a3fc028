import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

const PAGE = 10

/**
 * Walks the rows of a table by keyboard with one tab stop: arrows, Page Up and Down, Home and End move; Enter
 * opens. `scrollTo` brings a row into the drawn window first.
 */
export function useRowKeys(count: number, scrollTo: (index: number) => void, open: (index: number) => void) {
  const [current, setCurrent] = useState(0)
  const active = Math.min(current, Math.max(count - 1, 0))
  const rows = useRef(new Map<number, HTMLTableRowElement>())
  const wanted = useRef<number | null>(null)

  // The row may be drawn only a moment after the window has moved: focus it as soon as it is there.
  useEffect(() => {
    if (wanted.current === null) return
    const row = rows.current.get(wanted.current)
    if (row === undefined) return
    wanted.current = null
    row.focus()
  })

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index))
    wanted.current = next
    setCurrent(next)
    scrollTo(next)
  }

  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: count - 1,
  }

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!(event.target instanceof HTMLTableRowElement)) return
      const step = steps[event.key]
      if (event.key === 'Enter') open(active)
      else if (step !== undefined) moveTo(step)
      else return
      event.preventDefault()
    },
    rowProps: (index: number) => ({
      tabIndex: index === active ? 0 : -1,
      onFocus: () => setCurrent(index),
      ref: (row: HTMLTableRowElement | null) => {
        if (row === null) rows.current.delete(index)
        else rows.current.set(index, row)
      },
    }),
  }
}
