import type { PrintDocument } from '../../electron/main/print/print-document.tsx'
import type { Printer } from '../../electron/main/print/printer.ts'

/** A printer that remembers the last page it was given: what came out, if anything did, was made from that one. */
export function watchedPrinter(printer: Printer) {
  let last: PrintDocument | null = null
  return {
    last: () => last,
    printer: {
      ...printer,
      print: (document: PrintDocument) => {
        last = document
        return printer.print(document)
      },
    },
  }
}
