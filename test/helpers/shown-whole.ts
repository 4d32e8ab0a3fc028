import { undrawable } from '@shared/domain/documents/document-text'
import type { Browser } from 'playwright-core'
import { inspectPdf } from '../../electron/main/print/inspect-pdf.ts'
import type { PrintDocument } from '../../electron/main/print/print-document.tsx'
import { textsIn } from './pack-wording.ts'
import { layOut } from './page-boxes.ts'
import { overlapsIn } from './pdf-overlaps.ts'
import { readPdf, withoutSpace } from './read-pdf.ts'
import { shownTexts } from './shown-texts.ts'

/** The elements that our pages are made of; whatever is typed may add none. */
const ELEMENTS = new Set(
  (
    'html head meta title style body article header footer section address main div p h1 h2 h3 ol ul li dl dt dd table ' +
    'caption colgroup col thead tbody tr th td a b strong span sup bdi br wbr img svg path'
  ).split(' '),
)
/** Points. */
const SHEETS = { A4: [595.28, 841.89], A3: [841.89, 1190.55] } as const

/**
 * What keeps a finished PDF from showing the texts of its model, literally, as text and whole: each fault in words;
 * none for what may leave. `page` is what was printed. In a script other than Latin the letters cannot be read back
 * from the PDF: there the page alone tells.
 */
export async function faultsInPrint(
  browser: Browser,
  bytes: Uint8Array,
  page: PrintDocument,
  model: object,
): Promise<readonly string[]> {
  const { pages, overEdge, links, metadata } = await readPdf(bytes)
  const facts = await inspectPdf(bytes)
  const layout = await layOut(browser, page, pages.length)
  const texts = shownTexts(model)
  const [short, long] = SHEETS[page.sheet]
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1
  return [
    ...texts
      .filter((text) => !layout.text.includes(text))
      .map((text) => `${shown(text)} is not a text of the page`),
    ...texts
      .filter((text) => undrawable(text).length === 0 && !isOn(withoutSpace(text), pages))
      .map((text) => `${shown(text)} is not in the PDF`),
    ...layout.elements.filter((name) => !ELEMENTS.has(name)).map((name) => `there is an element ${name}`),
    ...layout.faults,
    ...(await overlapsIn(bytes)),
    ...overEdge.map((text) => `${shown(text)} reaches over an edge of the PDF`),
    ...facts.pages
      .filter(
        (one) =>
          !near(Math.min(one.width, one.height), short) || !near(Math.max(one.width, one.height), long),
      )
      .map(({ width, height }) => `a page is ${width} by ${height}`),
    ...links.filter(({ url }) => !isMeant(url, model)).map(({ url }) => `a link leads to ${url}`),
    ...(metadata.Title === page.title ? [] : ['the title of the PDF is another']),
  ]
}

const shown = (text: string): string => `“${text.slice(0, 60)}”`

/** Whether a link writes to somebody or leads to an address that the model holds. */
const isMeant = (url: string | undefined, model: object): boolean =>
  url !== undefined &&
  (/^mailto:[^?]+$/.test(url) ||
    textsIn(model).some(
      (text) => text.startsWith('http') && URL.canParse(text) && new URL(text).href === new URL(url).href,
    ))

/** Whether a text is on one page, or begun on one and ended on the next. */
function isOn(text: string, pages: readonly string[]): boolean {
  if (pages.some((page) => page.includes(text))) return true
  return pages.slice(1).some((next, at) => {
    const before = pages[at] ?? ''
    return Array.from(text).some(
      (_, cut) => before.includes(text.slice(0, cut)) && next.includes(text.slice(cut)),
    )
  })
}
