import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const name = PDFName.of.bind(PDFName)

/**
 * Gives the entries of the outline their words back. Chromium joins the lines of a heading without a space
 * ("Something notright"), and says a heading of a page that is one flexible box twice, so each entry takes the
 * heading that is the same but for that.
 */
export function mendOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const known = new Map(headings.map((heading) => [withoutSpace(heading), heading]))
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(name('Parent')) || !object.has(name('Dest'))) continue
    const title = object.lookup(name('Title'))
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue
    const said = withoutSpace(title.decodeText())
    const half = said.slice(0, said.length / 2)
    const heading = known.get(said) ?? (said === half + half ? known.get(half) : undefined)
    if (heading !== undefined) object.set(name('Title'), PDFHexString.fromText(heading))
  }
}

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')
