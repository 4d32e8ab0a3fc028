import {
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** One font of a PDF: its name without the subset prefix, and whether its outlines are in the file. */
interface PdfFontFact {
  readonly name: string
  readonly embedded: boolean
}

/** What a PDF is, as far as our checks look. */
export interface PdfFacts {
  /** Points: A4 is 595.28 x 841.89. */
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly tagged: boolean
  readonly language: string | null
  readonly title: string | null
  readonly showsTitle: boolean
  readonly claimsPdfUa: boolean
  readonly fonts: readonly PdfFontFact[]
  /** Pictures that are not drawn as lines. */
  readonly images: number
}

const name = PDFName.of.bind(PDFName)

/** Reads the facts of a PDF. Throws where it is not one. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog } = pdf
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  const dictionaries = objects.flatMap((object) =>
    object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
  )
  const language = catalog.lookup(name('Lang'))
  const metadata = catalog.lookup(name('Metadata'))
  const marked = catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked'))
  const preferences = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)
  const isText = language instanceof PDFString || language instanceof PDFHexString
  return {
    pages: pdf.getPages().map((page) => page.getSize()),
    tagged:
      marked === PDFBool.True &&
      catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)?.lookup(name('K')) !== undefined,
    language: isText ? language.decodeText() : null,
    title: pdf.getTitle() ?? null,
    showsTitle: preferences?.lookup(name('DisplayDocTitle')) === PDFBool.True,
    claimsPdfUa:
      metadata instanceof PDFRawStream &&
      new TextDecoder().decode(metadata.contents).includes('<pdfuaid:part>1</pdfuaid:part>'),
    fonts: dictionaries.filter(isOutermostFont).map(fontFact),
    images: dictionaries.filter(isImage).length - new Set(dictionaries.flatMap(maskOf)).size,
  }
}

/** Whether the text of a PDF is in these fonts, all of them and no others. */
export async function isSetIn(bytes: Uint8Array, fonts: readonly string[]): Promise<boolean> {
  const used = new Set((await inspectPdf(bytes)).fonts.map((font) => font.name))
  return used.size === fonts.length && fonts.every((font) => used.has(font))
}

const isImage = (object: PDFDict): boolean => object.lookup(name('Subtype')) === name('Image')

/** What makes parts of a picture see-through is stored as a picture too, and is none. */
function maskOf(object: PDFDict): readonly string[] {
  const mask = isImage(object) ? object.get(name('SMask')) : undefined
  return mask === undefined ? [] : [mask.toString()]
}

/** A font as pages use it: not the descendant that a composite font is made of. */
function isOutermostFont(object: PDFDict): boolean {
  const subtype = object.lookup(name('Subtype'))
  return (
    object.lookup(name('Type')) === name('Font') &&
    subtype !== name('CIDFontType0') &&
    subtype !== name('CIDFontType2')
  )
}

function fontFact(font: PDFDict): PdfFontFact {
  const descendants = font.lookup(name('DescendantFonts'))
  const inner =
    descendants && 'lookup' in descendants ? (descendants as { lookup(i: number): unknown }).lookup(0) : font
  const descriptor = inner instanceof PDFDict ? inner.lookupMaybe(name('FontDescriptor'), PDFDict) : undefined
  const baseFont = font.lookup(name('BaseFont')) ?? descriptor?.lookup(name('FontName'))
  return {
    name: baseFont instanceof PDFName ? baseFont.decodeText().replace(/^[A-Z]{6}\+/, '') : 'without a name',
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor?.has(name(file))),
  }
}
