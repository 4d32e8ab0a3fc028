import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const name = PDFName.of.bind(PDFName)

/**
 * Gives the entries of the outline their words back. Chromium joins the lines of a heading without a space
 * ("Something notright"), says a heading of a page that is one flexible box twice, and puts the pieces of a heading
 * from right to left in the order in which they stand on the page. So each entry takes the heading that it says but for
 * spaces, once or twice, or else the one that has the same letters in another order: hotels 78 and 87 stay apart.
 */
export function mendOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const said = byForm(headings, withoutSpace)
  const reordered = byForm(headings, lettersOf)
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(name('Parent')) || !object.has(name('Dest'))) continue
    const title = object.lookup(name('Title'))
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue
    const text = title.decodeText()
    const heading = said.get(withoutSpace(text)) ?? reordered.get(lettersOf(text))
    if (heading !== undefined) object.set(name('Title'), PDFHexString.fromText(heading))
  }
}

/** Each heading by a form of itself, and of itself said twice. */
const byForm = (headings: readonly string[], form: (text: string) => string): ReadonlyMap<string, string> =>
  new Map(
    headings.flatMap((heading) => [
      [form(heading), heading],
      [form(heading + heading), heading],
    ]),
  )

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

const lettersOf = (text: string): string => [...withoutSpace(text)].toSorted().join('')
