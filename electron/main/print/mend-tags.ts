import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'

const name = PDFName.of.bind(PDFName)

/**
 * Mends two things in the tags that Chromium writes. `Strong` and `Em` are types of PDF 2.0: the role map says
 * what they are in PDF 1.7, which PDF/UA-1 builds on (ISO 14289-1, 7.1). A list item without a marker of its own
 * gets the `LBody` that a list item must have (ISO 32000-1, 14.8.4.3.3).
 */
export function mendTags(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  if (!root) return
  root.set(name('RoleMap'), pdf.context.obj({ Strong: 'Span', Em: 'Span' }))
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.lookup(name('S')) === name('LI')) wrapInBody(pdf, ref, object)
  }
}

function wrapInBody(pdf: PDFDocument, ref: PDFRef, item: PDFDict): void {
  const kids = item.get(name('K'))
  const list = kids instanceof PDFArray ? kids.asArray() : [kids]
  const elements = list.filter((kid) => kid instanceof PDFRef).map((kid) => pdf.context.lookup(kid, PDFDict))
  // Text that hangs on the item itself is known to the page by the item: it stays as it is.
  if (!kids || elements.length !== list.length) return
  if (elements.some((element) => ['LBody', 'Lbl'].includes(typeOf(element)))) return
  const body = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: kids }))
  for (const element of elements) element.set(name('P'), body)
  item.set(name('K'), body)
}

const typeOf = (element: PDFDict): string => element.lookup(name('S'), PDFName).decodeText()
