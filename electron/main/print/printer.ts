import { AppError } from '@shared/errors'
import { isSetIn } from './inspect-pdf'
import type { PrintDocument } from './print-document'
import type { PrintStore } from './print-store'

/** How often a page is printed again because its fonts were not ready. */
const TRIES = 8

/** Turns pages into PDFs, one after the other. */
export interface Printer {
  /** The PDF as Chromium makes it. Refuses (`io`) where the print window could not load or print the page. */
  print(document: PrintDocument): Promise<Uint8Array>
  /** Closes the print window after the print that is under way, if any. Printing again opens a new one. */
  close(): Promise<void>
}

/** The part of a window that printing needs. */
export interface PrintWindow {
  /** Resolves when the page has finished loading. Its fonts may still be on their way. */
  load(address: string): Promise<void>
  toPdf(): Promise<Uint8Array>
  isGone(): boolean
  destroy(): void
}

/**
 * A printer over one hidden window, opened at the first print and used again. Prints wait for each other: a
 * window shows one page. After a fault the window is thrown away, so that the next print starts clean.
 *
 * Chromium starts loading fonts when it first lays a page out, which in a hidden window may be as late as the
 * print itself, and there is no script in the page that could wait. So a print in which another font stands in
 * for ours is made again: by then the fonts are there. What never gets ready is refused by the checks.
 */
export function createPrinter(
  store: PrintStore,
  openWindow: () => PrintWindow,
  isReady: (pdf: Uint8Array, document: PrintDocument) => Promise<boolean> = (pdf, { fonts }) =>
    isSetIn(pdf, fonts),
): Printer {
  let window: PrintWindow | null = null
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(task: () => Promise<T> | T): Promise<T> => {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }

  const closeWindow = (): void => {
    if (window && !window.isGone()) window.destroy()
    window = null
  }

  const print = async (document: PrintDocument): Promise<Uint8Array> => {
    if (!window || window.isGone()) window = openWindow()
    const id = store.put(document)
    try {
      await window.load(`app://print/${id}`)
      return await printWhenReady(window, (pdf) => isReady(pdf, document))
    } catch (cause) {
      closeWindow()
      throw new AppError('io', `“${document.title}” could not be printed. Try again.`, { cause })
    } finally {
      store.take(id)
    }
  }

  return { print: (document) => inTurn(() => print(document)), close: () => inTurn(closeWindow) }
}

async function printWhenReady(
  window: PrintWindow,
  isReady: (pdf: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt++) {
    const pdf = await window.toPdf()
    if (attempt === TRIES || (await isReady(pdf))) return pdf
  }
}
