import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Density } from '../../../electron/main/print/density.ts'
import { FONT_FACES, pdfFonts } from '../../../electron/main/print/fonts.ts'
import { pageCount } from '../../../electron/main/print/page-count.ts'
import { createPrintDocument } from '../../../electron/main/print/print-document.tsx'
import { printInFewPages } from '../../../electron/main/print/print-in-few-pages.ts'
import { paperCss } from '../../../electron/main/print/templates/paper.css.ts'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium?.quit())

const head = {
  marking: 'OFFICIAL - SENSITIVE',
  reference: 'OP-2026-001',
  heading: 'List',
  made: 'Made today',
  page: { before: 'Page', of: 'of' },
  day: 'Saturday',
} as Parameters<typeof paperCss>[0]

/** Prints a document that takes so many pages at each density; says how it was set and what was tried. */
async function printOf(pagesAt: Readonly<Record<Density, number>>, fewest?: number) {
  const tried: Density[] = []
  const render = (density: Density) => {
    tried.push(density)
    return createPrintDocument({
      title: density,
      language: 'en-GB',
      headings: ['List'],
      fonts: pdfFonts(400, 700),
      css: `${FONT_FACES}${paperCss(head)} section + section { break-before: page; }`,
      body: (
        <article>
          <h1>List</h1>
          {Array.from({ length: pagesAt[density] }, (_, page) => `Page ${page}`).map((words) => (
            <section key={words}>
              <p>{words}</p>
            </section>
          ))}
        </article>
      ),
    })
  }
  const before = chromium.prints()
  const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-11T16:40:00Z' }
  const bytes = await printInFewPages(chromium.printer, render, stamp, fewest)
  return { tried: new Set(tried), prints: chromium.prints() - before, pages: await pageCount(bytes) }
}

it('prints once what takes one page', async () => {
  const made = await printOf({ roomy: 1, even: 1, snug: 1, tight: 1 })
  expect(made).toEqual({ tried: new Set(['roomy']), prints: 1, pages: 1 })
})

it('stays roomy where setting it more densely saves no page', async () => {
  const { prints, pages } = await printOf({ roomy: 2, even: 2, snug: 2, tight: 2 })
  expect({ prints, pages }).toEqual({ prints: 2, pages: 2 })
})

it.each([
  ['even', { roomy: 3, even: 2, snug: 2, tight: 2 }, 3],
  ['snug', { roomy: 3, even: 3, snug: 2, tight: 2 }, 4],
  ['tight', { roomy: 3, even: 3, snug: 3, tight: 2 }, 4],
] as const)('takes the fewest pages, set as roomily as those allow: %s', async (_, pagesAt, prints) => {
  const made = await printOf(pagesAt)
  expect({ pages: made.pages, prints: made.prints }).toEqual({ pages: 2, prints })
})

it('tries nothing else where the fewest pages are known and reached', async () => {
  const { prints, pages } = await printOf({ roomy: 2, even: 1, snug: 1, tight: 1 }, 2)
  expect({ prints, pages }).toEqual({ prints: 1, pages: 2 })
})
