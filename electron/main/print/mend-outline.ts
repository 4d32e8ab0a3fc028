import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const name = PDFName.of.bind(PDFName)

/**
 * Gives the entries of the outline their words back. Chromium joins the lines of a heading without a space
 * ("Something notright"), says a heading of a page that is one flexible box twice, and puts the pieces of a heading
 * from right to left in the order in which they stand on the page. So each entry takes the heading that has the same
 * letters, once or twice.
 */
export function mendOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const known = new Map(
    headings.flatMap((heading) => [
      [lettersOf(heading), heading],
      [lettersOf(heading + heading), heading],
    ]),
  )
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(name('Parent')) || !object.has(name('Dest'))) continue
    const title = object.lookup(name('Title'))
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue
    const heading = known.get(lettersOf(title.decodeText()))
    if (heading !== undefined) object.set(name('Title'), PDFHexString.fromText(heading))
  }
}

const lettersOf = (text: string): string => [...text.replace(/\s+/gu, '')].toSorted().join('')
