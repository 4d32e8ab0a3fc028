import { AxeBuilder } from '@axe-core/playwright'
import type { DocumentContext } from '@shared/domain/documents/document-source'
import { DOCUMENT_FACTS, PACK_DOCUMENTS, type PackDocument } from '@shared/domain/documents/pack-document'
import { contrast, inksOf, lowestContrast } from '@shared/domain/packs/contrast'
import { INK } from '@shared/theme'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACK_MAKERS } from '../../../electron/main/features/packs/pack-documents.ts'
import type { PrintDocument } from '../../../electron/main/print/print-document.tsx'
import { force, venue, visits } from '../../helpers/pack-fixtures.ts'
import { wording } from '../../helpers/pack-wording.ts'
import { launchChromium } from '../../host/chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const contextOf = (document: PackDocument): DocumentContext => ({
  venue,
  visit: document === 'invitation-letter' ? null : visits.refusedOnly,
  training: { on: '2026-12-01', attendees: 14, until: '2027-12-01' },
  ...{ force, wording, day: '2026-12-14', proof: null },
})

/** The page that a document is printed from, at its roomiest. */
async function pageOf(document: PackDocument): Promise<PrintDocument> {
  const pages: PrintDocument[] = []
  const printer = {
    print: (page: PrintDocument) => {
      pages.push(page)
      return Promise.reject(new Error('only looked at'))
    },
    close: async () => undefined,
  }
  const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
  await PACK_MAKERS[document](contextOf(document))
    ?.make(printer, stamp)
    .catch(() => undefined)
  const [page] = pages
  if (!page) throw new Error(`${document} was not printed`)
  return page
}

const PRINTED = PACK_DOCUMENTS.filter((document) => DOCUMENT_FACTS[document].format === 'pdf')

describe('colours of the prints', { timeout: 120_000 }, () => {
  it('are measured as WCAG measures them', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it.each(PACK_DOCUMENTS)('of the %s can all be read', (document) => {
    expect(lowestContrast(document)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(PRINTED)('of the %s are those that its contrast is worked out from', async (document) => {
    const style = /<style>(.*?)<\/style>/s.exec((await pageOf(document)).html)?.[1] ?? ''
    const known = new Set<string>([...inksOf(document).flat(), INK.line, '#000000', '#ffffff'])
    const used = new Set(style.match(/#[0-9a-f]{6}\b/gi)?.map((colour) => colour.toLowerCase()))
    expect(used.size).toBeGreaterThan(0)
    expect([...used].filter((colour) => !known.has(colour))).toEqual([])
  })

  it.each(PRINTED)(
    'of the %s are found wanting nowhere, nor is anything else of WCAG on its page',
    async (document) => {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.setContent((await pageOf(document)).html)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
      await context.close()
    },
  )

  it('would be found wanting on a page in grey', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const grey = '<main style="color: #999999"><h1>Hard to read</h1><p>This is grey on white.</p></main>'
    await page.setContent(`<!doctype html><html lang="en"><title>Grey</title><body>${grey}</body></html>`)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2aa']).analyze()
    expect(violations.map(({ id }) => id)).toContain('color-contrast')
    await context.close()
  })
})
