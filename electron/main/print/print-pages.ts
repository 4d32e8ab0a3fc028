import { checkPdf } from './check-pdf'
import { finishPdf } from './finish-pdf'
import { pageCount } from './page-count'
import type { PrintDocument } from './print-document'
import type { Stamp } from './print-to-fit'
import type { Printer } from './printer'

/**
 * Prints a document that may flow over as many pages as its lists need, finishes and checks it. Refuses
 * (`internal`) what fails the checks.
 */
export async function printPages(
  printer: Printer,
  document: PrintDocument,
  stamp: Stamp,
): Promise<Uint8Array> {
  const printed = await printer.print(document)
  const finished = await finishPdf(printed, { ...document, ...stamp })
  await checkPdf(finished, { ...document, pages: await pageCount(printed) })
  return finished
}
