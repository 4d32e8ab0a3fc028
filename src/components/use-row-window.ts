import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** Up to here every row is drawn: the browser's own find and print then see all of them. */
const ALL_UP_TO = 100
const ROW_HEIGHT = 37

interface RowWindow {
  readonly first: number
  readonly end: number
  /** Pixels that stand for the rows before and after. */
  readonly before: number
  readonly after: number
  readonly scrollTo: (index: number) => void
}

/** Which rows of a long table to draw: those in view and a few around them. */
export function useRowWindow(count: number, scroller: RefObject<HTMLDivElement | null>): RowWindow {
  const virtualizer = useVirtualizer({
    count,
    enabled: count > ALL_UP_TO,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    // The sticky header covers the first row's worth of the scroller.
    scrollPaddingStart: ROW_HEIGHT,
  })
  if (count <= ALL_UP_TO) return { first: 0, end: count, before: 0, after: 0, scrollTo: () => {} }
  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  return {
    first: first?.index ?? 0,
    end: (last?.index ?? -1) + 1,
    before: first?.start ?? 0,
    after: virtualizer.getTotalSize() - (last?.end ?? 0),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  }
}
