import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { Density } from './density'
import type { PrintDocument } from './print-document'
import { printInFewPages } from './print-in-few-pages'
import type { Stamp } from './print-to-fit'
import type { Printer } from './printer'

/** On which page each heading stands, counted from 1; the first of that name where there are several. */
export type HeadingPages = ReadonlyMap<string, number>

/**
 * Prints a document whose contents name pages. Only the print knows where a heading comes to stand, so it is printed
 * twice: the numbers of the first print stand in the second. They must not move anything, so a template keeps a place
 * of its own for each. Refuses (`internal`) what fails the checks.
 */
export async function printWithContents(
  printer: Printer,
  render: (density: Density, pages: HeadingPages) => PrintDocument,
  stamp: Stamp,
  fewest = 1,
): Promise<Uint8Array> {
  const print = (pages: HeadingPages): Promise<Uint8Array> =>
    printInFewPages(printer, (density) => render(density, pages), stamp, fewest)
  return print(await headingPages(await print(new Map())))
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
