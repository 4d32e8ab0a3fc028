import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { checkPdf } from './check-pdf'
import { DENSITIES, type Density } from './density'
import { finishPdf } from './finish-pdf'
import { pageCount } from './page-count'
import type { PrintDocument } from './print-document'
import type { Stamp } from './print-to-fit'
import type { Printer } from './printer'

/** On which page each heading stands, counted from 1; the first of that name where there are several. */
export type HeadingPages = ReadonlyMap<string, number>

/**
 * Prints a document whose contents name pages, set as roomily as `most` pages allow, finishes and checks it. Only the
 * print knows where a heading comes to stand, so the setting that fits is printed twice: the numbers of the first print
 * stand in the second. They must not move anything, so a template keeps a place of its own for each. What does not fit
 * at all takes more pages, at the densest. Refuses (`internal`) what fails the checks.
 */
export async function printWithContents(
  printer: Printer,
  render: (density: Density, pages: HeadingPages) => PrintDocument,
  stamp: Stamp,
  most: number,
): Promise<Uint8Array> {
  const print = async (density: Density, headings: HeadingPages) => {
    const document = render(density, headings)
    const printed = await printer.print(document)
    return { document, printed, pages: await pageCount(printed) }
  }
  const [roomiest, ...denser] = DENSITIES
  let density: Density = roomiest
  let first = await print(density, new Map())
  for (const next of denser) {
    if (first.pages <= most) break
    density = next
    first = await print(density, new Map())
  }
  const places = await headingPages(await finishPdf(first.printed, { ...first.document, ...stamp }))
  const { document, printed } = await print(density, places)
  const finished = await finishPdf(printed, { ...document, ...stamp })
  await checkPdf(finished, { ...document, pages: first.pages })
  return finished
}

/** Reads from the outline of a finished document where its headings are. */
export async function headingPages(bytes: Uint8Array): Promise<HeadingPages> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const refs = pdf.getPages().map(({ ref }) => ref)
  const entries: [string, number][] = []
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const [title, target] = [object.lookup(PDFName.of('Title')), object.lookup(PDFName.of('Dest'))]
    if (!(title instanceof PDFString || title instanceof PDFHexString) || !(target instanceof PDFArray))
      continue
    const page = target.get(0)
    const index = page instanceof PDFRef ? refs.indexOf(page) : -1
    if (index >= 0) entries.push([title.decodeText(), index + 1])
  }
  return new Map(entries.toSorted(([, a], [, b]) => b - a))
}
