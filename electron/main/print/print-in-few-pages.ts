import { checkPdf } from './check-pdf'
import { DENSITIES, type Density } from './density'
import { finishPdf } from './finish-pdf'
import { pageCount } from './page-count'
import type { PrintDocument } from './print-document'
import type { Stamp } from './print-to-fit'
import type { Printer } from './printer'

/**
 * Prints a document over as few pages as it can take, set as roomily as those allow, so that little is left alone
 * on a last page; finishes and checks it. Refuses (`internal`) what fails the checks.
 */
export async function printInFewPages(
  printer: Printer,
  render: (density: Density) => PrintDocument,
  stamp: Stamp,
): Promise<Uint8Array> {
  let best = await printed(printer, render('roomy'))
  for (const density of DENSITIES.slice(1)) {
    if (best.pages === 1) break
    const next = await printed(printer, render(density))
    if (next.pages < best.pages) best = next
  }
  const { document, pdf, pages } = best
  const finished = await finishPdf(pdf, { ...document, ...stamp })
  await checkPdf(finished, { ...document, pages, images: 0 })
  return finished
}

async function printed(printer: Printer, document: PrintDocument) {
  const pdf = await printer.print(document)
  return { document, pdf, pages: await pageCount(pdf) }
}
