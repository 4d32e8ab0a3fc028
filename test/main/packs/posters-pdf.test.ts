import type { DocumentContext } from '@shared/domain/documents/document-source'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACK_MAKERS } from '../../../electron/main/features/packs/pack-documents.ts'
import { inspectPdf } from '../../../electron/main/print/inspect-pdf.ts'
import { AddressText } from '../../../electron/main/print/parts/address-text.tsx'
import { WholeWords } from '../../../electron/main/print/parts/whole-words.tsx'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { logos } from '../../helpers/logos.ts'
import { force, venue } from '../../helpers/pack-fixtures.ts'
import { wording } from '../../helpers/pack-wording.ts'
import { readPdf } from '../../helpers/read-pdf.ts'
import { expectWhole } from '../../helpers/whole-page.ts'

/* Real PDFs, printed by Chromium and read back with another library than the one that finished them. */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

const POSTERS = [
  'staff-poster',
  'staff-poster-a3',
  'reception-poster',
  'reception-poster-a3',
  'guest-poster',
  'guest-poster-a3',
  'desk-checklist',
] as const
type Poster = (typeof POSTERS)[number]
const TYPES = ['hotel', 'licensed_premises', 'taxi', 'takeaway', 'other'] as const

const context: DocumentContext = {
  venue,
  visit: null,
  training: { on: '2026-11-01', attendees: 7, until: '2027-11-01' },
  force,
  day: '2026-12-14',
  wording,
  proof: null,
}
const prepare = (document: Poster, change: Partial<DocumentContext> = {}) => {
  const prepared = PACK_MAKERS[document]?.({ ...context, ...change })
  if (!prepared) throw new Error(`${document} is not due`)
  return prepared
}

/** The longest profile that can be saved. */
const longest = {
  ...force,
  channels: Array.from({ length: 12 }, (_, i) => ({
    name: 'Wessmoor control room for calls from hotels '.repeat(2).slice(0, 60),
    number:
      i === 0
        ? 'https://report.wessmoor.example.org/exploitation/hotels/now1'
        : `01632 96012${i % 10}, or text SAFE to 07700 900100`,
    when: 'If the guests are still in the building, or a child could be in danger '.repeat(3).slice(0, 160),
    verifiedOn: null,
    kind: (['emergency', 'childline', 'nspcc', 'crimestoppers'] as const)[i] ?? ('other' as const),
    towns: '',
  })),
  codeWord: 'Operation Makesafe Wessmoor Blue Lantern',
  operationName: 'Operation Makesafe in Wessmoor and the Northern Islands, 2026',
  force: 'Wessmoor and the Northern Islands Constabulary '.repeat(2).slice(0, 80),
  team: 'Licensing and safeguarding '.repeat(3).slice(0, 80),
  division: 'North and East Division '.repeat(4).slice(0, 80),
  forcePage: `https://www.wessmoor.example.org/${'advice-for-hotels/'.repeat(5)}`.slice(0, 120),
  parentsPage: `https://parents.wessmoor.example.org/${'help-for-parents/'.repeat(5)}`.slice(0, 120),
}

describe.each(POSTERS)('%s as PDF', (document) => {
  it.each(TYPES)('is one whole tagged sheet for %s', async (type) => {
    const { model, make } = prepare(document, { venue: { ...venue, type } })
    const pdf = await make(chromium.printer, stamp)
    await expectWhole(pdf, model)
    const { roles, outline, links } = await readPdf(pdf)
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'H2')).toHaveLength(outline.length - 1)
    expect(roles).toEqual(expect.arrayContaining(['L', 'LI', 'LBody', 'P']))
    expect(roles).not.toContain('Figure')
    const [page] = (await inspectPdf(pdf)).pages
    expect(page?.width).toBeCloseTo(document.endsWith('a3') ? 841.89 : 595.28, -1)
    for (const { contents, url } of links) expect(contents).toBe(`Open ${url}`)
    expect(chromium.requests).toEqual([])
  })

  it('stays whole with the longest profile that can be saved', async () => {
    const { model, make } = prepare(document, { force: longest })
    await expectWhole(await make(chromium.printer, stamp), model)
  })

  it('stays whole with one number and no page', async () => {
    const bare = { ...force, channels: force.channels.slice(0, 1), forcePage: '', parentsPage: '' }
    const { model, make } = prepare(document, { force: bare })
    await expectWhole(await make(chromium.printer, stamp), model)
  })
})

describe('logos', () => {
  const withLogos = { ...force, codeWord: 'Blue Lantern', logos }

  it.each(['guest-poster', 'guest-poster-a3'] as const)(
    'stand on the %s, each with what it is',
    async (document) => {
      for (const its of [withLogos, { ...longest, codeWord: 'Blue Lantern', logos }]) {
        const { model, make } = prepare(document, { force: its })
        const pdf = await make(chromium.printer, stamp)
        await expectWhole(pdf, { ...model, logos: null })
        expect((await readPdf(pdf)).alternatives).toEqual(logos.map(({ description }) => description))
      }
    },
  )

  it.each(['staff-poster', 'reception-poster', 'desk-checklist'] as const)(
    'stay off the %s',
    async (document) => {
      const pdf = await prepare(document, { force: withLogos }).make(chromium.printer, stamp)
      expect((await inspectPdf(pdf)).images).toBe(0)
    },
  )
})

describe('words that are kept in one piece', () => {
  it('are short ones with a hyphen', () => {
    const html = (text: string) => renderToStaticMarkup(createElement(WholeWords, { text }))
    expect(html('Not right at check-in?')).toBe('Not right at <span class="whole">check-in?</span>')
    expect(html('No hyphen here')).toBe('No hyphen here')
  })

  it('are the parts of an address', () => {
    const html = (text: string) => renderToStaticMarkup(createElement(AddressText, { text }))
    expect(html('www.example.org/report/now')).toBe('www.example.org/<wbr/>report/<wbr/>now')
    expect(html('www.police.wessmoor.example.org/now')).toBe(
      'www<wbr/>.police<wbr/>.wessmoor<wbr/>.example<wbr/>.org/<wbr/>now',
    )
    expect(html('0808 800 5000')).toBe('0808 800 5000')
  })
})

describe('a guest poster', () => {
  it('is not made before training counts', () => {
    expect(() => prepare('guest-poster', { training: null })).toThrow('not due')
    expect(() => prepare('guest-poster-a3', { training: null })).toThrow('not due')
  })

  it('never carries the code word, in text or in its file', async () => {
    const pdf = await prepare('guest-poster').make(chromium.printer, stamp)
    expect(JSON.stringify(await readPdf(pdf))).not.toMatch(/Operation ?Makesafe/i)
  })
})
