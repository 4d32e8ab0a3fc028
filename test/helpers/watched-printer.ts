import type { PrintDocument } from '../../electron/main/print/print-document.tsx'
import type { Printer } from '../../electron/main/print/printer.ts'

/** A printer that remembers the pages it was given. */
export function watchedPrinter(printer: Printer) {
  let pages: PrintDocument[] = []
  return {
    /** The last page of all: what came out, if anything did, was made from that one. */
    last: () => pages.at(-1) ?? null,
    /** The last page of each title since this was asked before: a document is printed again where it did not fit. */
    takeMade: (): readonly PrintDocument[] => {
      const made = new Map(pages.map((page) => [page.title, page]))
      pages = []
      return [...made.values()]
    },
    printer: {
      ...printer,
      print: (document: PrintDocument) => {
        pages.push(document)
        return printer.print(document)
      },
    },
  }
}
