import {
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { mendOutline } from './mend-outline'
import { mendTags } from './mend-tags'

/** What the file says about itself: nothing about who made it, where, or with which versions. */
interface PdfLabels {
  readonly title: string
  readonly language: string
  readonly headings: readonly string[]
  /** The product's name: stands as creator and producer. */
  readonly product: string
  /** When the pack was made, a UTC instant. Passed in, so that the same print gives the same bytes. */
  readonly madeAt: string
}

/**
 * Takes Chromium's tagged PDF as near to PDF/UA-1 as it goes: title, language and dates in the file's own metadata
 * and as XMP, the title shown in the window, a text for every link (ISO 14289-1, 7.1 and 7.18.5), standard tags and
 * an outline that reads well. What Chromium wrote about itself and the time of printing is replaced.
 */
export async function finishPdf(printed: Uint8Array, labels: PdfLabels): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  const made = new Date(labels.madeAt)
  forgetProducer(pdf)
  mendTags(pdf)
  mendOutline(pdf, labels.headings)
  pdf.setTitle(labels.title, { showInWindowTitleBar: true })
  pdf.setLanguage(labels.language)
  pdf.setCreator(labels.product)
  pdf.setProducer(labels.product)
  pdf.setCreationDate(made)
  pdf.setModificationDate(made)
  for (const page of pdf.getPages()) describeLinks(page.node.Annots())
  const xmp = pdf.context.stream(xmpOf(labels), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp))
  // Screen readers and checkers read plain objects more reliably than object streams, and files stay small.
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false })
}

/** Removes Chromium's own labels from the file, not only from sight. */
function forgetProducer({ context }: PDFDocument): void {
  const { Info } = context.trailerInfo
  if (Info instanceof PDFRef) context.delete(Info)
  delete context.trailerInfo.Info
}

/** Gives each link without a text one: where it leads. */
function describeLinks(annotations: PDFArray | undefined): void {
  for (let i = 0; i < (annotations?.size() ?? 0); i++) {
    const annotation = annotations?.lookup(i, PDFDict)
    if (annotation?.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) continue
    if (annotation.has(PDFName.of('Contents'))) continue
    const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
    const target =
      address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : null
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(linkText(target)))
  }
}

function linkText(target: string | null): string {
  if (target === null) return 'A place in this document'
  return target.startsWith('mailto:')
    ? `E-mail ${decodeURIComponent(target.slice('mailto:'.length))}`
    : `Open ${target}`
}

function xmpOf({ title, language, product, madeAt }: PdfLabels): Uint8Array {
  const at = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z')
  return new TextEncoder().encode(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdfuaid:part>1</pdfuaid:part>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
   <pdf:Producer>${escapeXml(product)}</pdf:Producer>
   <xmp:CreatorTool>${escapeXml(product)}</xmp:CreatorTool>
   <xmp:CreateDate>${at}</xmp:CreateDate>
   <xmp:ModifyDate>${at}</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`)
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
