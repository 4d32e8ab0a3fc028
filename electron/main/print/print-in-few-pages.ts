import { checkPdf } from './check-pdf'
import { DENSITIES, type Density } from './density'
import { finishPdf } from './finish-pdf'
import { pageCount } from './page-count'
import type { PrintDocument } from './print-document'
import type { Stamp } from './print-to-fit'
import type { Printer } from './printer'

/**
 * Prints a document over as few pages as it can take, set as roomily as those allow, so that little is left alone
 * on a last page; finishes and checks it. `fewest` is what it takes at least, where that is known: then there is
 * nothing to try. Refuses (`internal`) what fails the checks.
 */
export async function printInFewPages(
  printer: Printer,
  render: (density: Density) => PrintDocument,
  stamp: Stamp,
  fewest = 1,
): Promise<Uint8Array> {
  const [roomiest, ...denser] = DENSITIES
  let best = await printed(printer, render(roomiest))
  const densest = denser.pop()
  if (best.pages > fewest && densest !== undefined) {
    const least = await printed(printer, render(densest))
    if (least.pages < best.pages) best = await roomiestOf(printer, denser.map(render), least)
  }
  const { document, pdf, pages } = best
  const finished = await finishPdf(pdf, { ...document, ...stamp })
  await checkPdf(finished, { ...document, pages })
  return finished
}

async function printed(printer: Printer, document: PrintDocument) {
  const pdf = await printer.print(document)
  return { document, pdf, pages: await pageCount(pdf) }
}

/** The first of these that takes no more pages than the densest does, or that one. */
async function roomiestOf(
  printer: Printer,
  documents: readonly PrintDocument[],
  densest: Awaited<ReturnType<typeof printed>>,
) {
  for (const document of documents) {
    const next = await printed(printer, document)
    if (next.pages === densest.pages) return next
  }
  return densest
}
