import { PDFDocument } from '@cantoo/pdf-lib'
import { AppError } from '@shared/errors'
import { checkPdf } from './check-pdf'
import { DENSITIES, type Density } from './density'
import { finishPdf } from './finish-pdf'
import type { PrintDocument } from './print-document'
import type { Printer } from './printer'

interface Stamp {
  readonly product: string
  readonly madeAt: string
}

/**
 * Prints a one-page document, set as roomily as it fits, finishes and checks it. A print page runs no script
 * that could measure text, so fitting means printing again, denser: only unusually long names and addresses
 * cost a second print. Refuses (`rule`) what does not fit at all, and (`internal`) what fails the checks.
 */
export async function printToFit(
  printer: Printer,
  render: (density: Density) => PrintDocument,
  stamp: Stamp,
): Promise<Uint8Array> {
  for (const density of DENSITIES) {
    const document = render(density)
    const printed = await printer.print(document)
    if ((await pageCount(printed)) > 1) continue
    const finished = await finishPdf(printed, { ...document, ...stamp })
    await checkPdf(finished, { ...document, pages: 1, images: 0 })
    return finished
  }
  throw new AppError(
    'rule',
    'The text does not fit on one page. Shorten the venue’s address, or the numbers and their explanations in Settings.',
  )
}

const pageCount = async (pdf: Uint8Array): Promise<number> =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
