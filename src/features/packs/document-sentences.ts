import { formatCount } from '../../lib/format'
import type { PdfPage } from '../../lib/open-pdf'
import type { SmallestText } from '../../lib/pdf-text'
import type { OpenedPdf } from '../../lib/use-pdf'
import type { Look } from './queries'

/** What was found out about a document by making it and reading its pages. */
export function documentSentences({ document, refusal }: Look, pdf: OpenedPdf, isProof: boolean): string[] {
  const proof = isProof ? ['A proof: nobody has checked these words yet, so it does not leave.'] : []
  if (refusal !== undefined) return [refusal.message, ...proof]
  const contrast = `Contrast of its text: ${Number(document.contrast.toFixed(1))} to 1 or more.`
  if (document.format === 'pptx') return [contrast, ...proof]
  if (typeof pdf === 'string') return [...proof]
  return [
    `Fits on ${formatCount(pdf.pages.length, 'page')} of ${paperOf(pdf.pages)}. Nothing is cut.`,
    ...smallestSentence(pdf.pages),
    contrast,
    ...proof,
  ]
}

function smallestSentence(pages: readonly PdfPage[]): string[] {
  const found = pages
    .map(({ smallest }, index) => ({ smallest, number: index + 1 }))
    .filter((one): one is { smallest: SmallestText; number: number } => one.smallest !== null)
    .toSorted((a, b) => a.smallest.points - b.smallest.points)
  const [first] = found
  if (!first) return ['There is no text on it.']
  const where = pages.length > 1 ? ` on page ${first.number}` : ''
  return [`Smallest text: ${first.smallest.points} points${where}, “${first.smallest.words}”.`]
}

/** The long and short edge of A3 and A4 in points, give or take what rounding to pixels costs. */
const PAPERS = [
  { name: 'A3', long: 1191 },
  { name: 'A4', long: 842 },
] as const
const TOLERANCE = 3

/** "A4 upright", from the size of the pages themselves. */
export function paperOf(pages: readonly Pick<PdfPage, 'width' | 'height'>[]): string {
  const { width, height } = pages[0] ?? { width: 0, height: 0 }
  const paper = PAPERS.find(({ long }) => Math.abs(Math.max(width, height) - long) <= TOLERANCE)
  return `${paper?.name ?? 'paper'} ${width > height ? 'on its side' : 'upright'}`
}
