import { Button, SegmentedControl, Text, VisuallyHidden } from '@mantine/core'
import { useResizeObserver } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PdfDocument, PdfPage } from '../lib/open-pdf'
import classes from './pdf-pages.module.css'

const ZOOMS = [
  { value: 'page', label: 'Whole page' },
  { value: 'width', label: 'Page width' },
] as const
export type PdfZoom = (typeof ZOOMS)[number]['value']

interface PdfPagesProps {
  /** What it is, like "Staff poster in Polish". */
  readonly label: string
  readonly document: PdfDocument
  readonly zoom: PdfZoom
  readonly onZoom: (zoom: PdfZoom) => void
}

/** Pixels around a page on its desk, both sides together. */
const MARGIN = 20

/**
 * A PDF page by page, as it will be printed. Buttons and Page Up and Down turn; the words of the page stand beside
 * its picture for those who do not see it.
 */
export function PdfPages({ label, document, zoom, onZoom }: PdfPagesProps) {
  const [turned, setTurned] = useState(0)
  // Without the desk's border and its scroll bar, which the size itself would count in.
  const [ref, { left, right, top, bottom }] = useResizeObserver()
  const count = document.pages.length
  const index = Math.min(turned, count - 1)
  const page = document.pages[index]
  const position = `Page ${index + 1} of ${count}`
  const turnTo = (next: number) => setTurned(Math.max(0, Math.min(count - 1, next)))
  const turnByKey = (event: KeyboardEvent) => {
    const step = { PageDown: 1, PageUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    turnTo(index + step)
  }
  return (
    <section className={classes.viewer} aria-label={label} onKeyDown={turnByKey}>
      <div className={classes.bar}>
        <div className={classes.turn}>
          <Button
            size="compact-xs"
            variant="default"
            disabled={index === 0}
            aria-label="Back one page"
            onClick={() => turnTo(index - 1)}
          >
            Back
          </Button>
          <span className={classes.position} aria-live="polite">
            {position}
          </span>
          <Button
            size="compact-xs"
            variant="default"
            disabled={index === count - 1}
            aria-label="Next page"
            onClick={() => turnTo(index + 1)}
          >
            Next
          </Button>
        </div>
        <SegmentedControl
          size="xs"
          aria-label="Size of the page"
          data={[...ZOOMS]}
          value={zoom}
          onChange={(value) => onZoom(value as PdfZoom)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too (WCAG 2.1.1) */}
      <section className={classes.desk} ref={ref} tabIndex={0} aria-label={position}>
        {page && (
          <div className={classes.around}>
            <Sheet
              page={page}
              name={`${label}, ${position}`}
              scale={scaleFor(page, zoom, { width: right - left - MARGIN, height: bottom - top - MARGIN })}
            />
            <VisuallyHidden>
              {page.lines.map((line, number) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and the same may stand twice
                <p key={number}>{line}</p>
              ))}
            </VisuallyHidden>
          </div>
        )}
      </section>
    </section>
  )
}

/** Pixels to the point that fit a page into the room there is; zero before the room is known. */
export function scaleFor(
  page: Pick<PdfPage, 'width' | 'height'>,
  zoom: PdfZoom,
  room: { readonly width: number; readonly height: number },
): number {
  const across = Math.max(0, room.width / page.width)
  return zoom === 'width' ? across : Math.max(0, Math.min(across, room.height / page.height))
}

interface SheetProps {
  readonly page: PdfPage
  readonly name: string
  readonly scale: number
}

/** One page, painted as finely as the screen is. */
function Sheet({ page, name, scale }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isBroken, setIsBroken] = useState(false)
  useEffect(() => {
    if (canvas.current === null || scale <= 0) return
    const stop = new AbortController()
    setIsBroken(false)
    page
      .paint(canvas.current, scale * window.devicePixelRatio, stop.signal)
      .catch(() => setIsBroken(!stop.signal.aborted))
    return () => stop.abort()
  }, [page, scale])
  return (
    <>
      {isBroken && <Text role="alert">This page cannot be shown. Its words can be read aloud.</Text>}
      <canvas
        ref={canvas}
        role="img"
        aria-label={name}
        className={classes.page}
        style={{ width: page.width * scale, height: page.height * scale }}
      />
    </>
  )
}
