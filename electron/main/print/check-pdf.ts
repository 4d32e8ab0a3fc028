import { AppError } from '@shared/errors'
import { inspectPdf, type PdfFacts } from './inspect-pdf'
import type { Sheet } from './print-document'

/** What a finished document has to be. */
export interface PdfExpectation {
  readonly title: string
  readonly language: string
  readonly pages: number
  readonly sheet: Sheet
  /** By their names in the PDF: all of them have to be there, embedded, and no others. */
  readonly fonts: readonly string[]
  /** Pictures that are not drawn as lines: crests and photographs. */
  readonly images: number
}

/** Points, upright or on its side. */
const SIZES: Readonly<Record<Sheet, { readonly short: number; readonly long: number }>> = {
  A4: { short: 595.28, long: 841.89 },
  A3: { short: 841.89, long: 1190.55 },
}
/** How far off a sheet still has its size: Chromium rounds to whole pixels. */
const TOLERANCE = 1

/**
 * Refuses a PDF that is not what a venue should get: `internal`, with the reasons in words. Nothing is saved of
 * a pack whose document was refused (DESIGN 7).
 */
export async function checkPdf(bytes: Uint8Array, expected: PdfExpectation): Promise<void> {
  const faults = faultsOf(await inspectPdf(bytes), expected)
  if (faults.length === 0) return
  throw new AppError(
    'internal',
    `“${expected.title}” was made, but not as it has to be: ${faults.join('; ')}. It was not saved.`,
  )
}

/** What is wrong with a PDF, in words; empty when nothing is. */
function faultsOf(facts: PdfFacts, expected: PdfExpectation): readonly string[] {
  const { pages, fonts } = facts
  const { short, long } = SIZES[expected.sheet]
  const hasSize = ({ width, height }: (typeof pages)[number]): boolean =>
    Math.abs(Math.min(width, height) - short) <= TOLERANCE &&
    Math.abs(Math.max(width, height) - long) <= TOLERANCE
  const foreign = fonts.filter((font) => !expected.fonts.includes(font.name))
  const missing = expected.fonts.filter((name) => !fonts.some((font) => font.name === name))
  const loose = fonts.filter((font) => !font.embedded)
  return [
    !facts.tagged && 'it is not tagged for screen readers',
    facts.language !== expected.language && `its language is ${facts.language ?? 'not set'}`,
    (facts.title !== expected.title || !facts.showsTitle) && 'its title is not shown',
    !facts.claimsPdfUa && 'it has no accessibility metadata',
    pages.length !== expected.pages && `it has ${pages.length} pages and not ${expected.pages}`,
    !pages.every(hasSize) && `a page is not ${expected.sheet}`,
    missing.length > 0 && `a font is missing (${missing.join(', ')})`,
    foreign.length > 0 && `it uses another font (${namesOf(foreign)})`,
    loose.length > 0 && `a font is not embedded (${namesOf(loose)})`,
    facts.images !== expected.images && `it has ${facts.images} pictures and not ${expected.images}`,
  ].filter((fault) => fault !== false)
}

const namesOf = (fonts: PdfFacts['fonts']): string => [...new Set(fonts.map((font) => font.name))].join(', ')
