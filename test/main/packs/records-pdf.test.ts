import { readFileSync } from 'node:fs'
import type { DocumentContext } from '@shared/domain/documents/document-source'
import { lighterLetters } from '@shared/domain/documents/letter'
import type { OutcomeLetter } from '@shared/domain/documents/outcome-letter'
import type { PackDocument } from '@shared/domain/documents/pack-document'
import type { Register } from '@shared/domain/documents/registers'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACK_MAKERS } from '../../../electron/main/features/packs/pack-documents.ts'
import { DENSITIES } from '../../../electron/main/print/density.ts'
import { inspectPdf } from '../../../electron/main/print/inspect-pdf.ts'
import { letterCss } from '../../../electron/main/print/templates/letter.css.ts'
import { renderRegister } from '../../../electron/main/print/templates/register.tsx'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { logos } from '../../helpers/logos.ts'
import { force, venue, visits } from '../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../helpers/pack-wording.ts'
import { type ReadPdf, readPdf, withoutSpace } from '../../helpers/read-pdf.ts'
import { launchChromium } from '../../host/chromium.ts'

/* Letters, certificates, registers and logs as real PDFs, made as a pack makes them. */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

const training = { on: '2026-12-12', attendees: 14, until: '2027-12-12' }
const context: DocumentContext = {
  venue,
  visit: null,
  training: null,
  force,
  day: '2026-12-14',
  wording,
  proof: null,
}
const withLogos = { ...force, logos, protectiveMarking: 'OFFICIAL' }

function prepare(document: PackDocument, change: Partial<DocumentContext> = {}) {
  const prepared = PACK_MAKERS[document]?.({ ...context, ...change })
  if (!prepared) throw new Error(`${document} is not due`)
  return prepared
}
async function make(document: PackDocument, change: Partial<DocumentContext> = {}) {
  const { model, make: print } = prepare(document, change)
  const pdf = await print(chromium.printer, stamp)
  return { model, pdf, read: await readPdf(pdf), facts: await inspectPdf(pdf) }
}

/** The words of a model that stand on its pages: not its language, its title, what sort it is, or its pictures. */
function shownIn(model: object): readonly string[] {
  const { language, title, kind, logos: _, ...shown } = model as Record<string, unknown>
  return textsIn(shown)
}

function expectWhole({ pages, overEdge, roles }: ReadPdf, model: object, count: number): void {
  expect(pages).toHaveLength(count)
  expect(overEdge).toEqual([])
  const text = pages.join('')
  expect(shownIn(model).filter((words) => !text.includes(withoutSpace(words)))).toEqual([])
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
}

/** A letter that is whole, or whole but for what it may leave out: no half of a part is missing. */
async function expectWholeButForLess({ model, read }: Awaited<ReturnType<typeof make>>): Promise<void> {
  const letter = model as OutcomeLetter
  expect(read.pages).toHaveLength(1)
  expect(read.overEdge).toEqual([])
  const missing = [letter, ...lighterLetters(letter)].map((less) =>
    shownIn(less).filter((words) => !read.pages[0]?.includes(withoutSpace(words))),
  )
  expect(missing.toSorted((one, other) => one.length - other.length)[0]).toEqual([])
}

/** The longest that the force profile takes, in words that break as words do. */
const long = (words: string, length: number): string => words.repeat(12).slice(0, length).trim()
const longest = {
  ...withLogos,
  force: long('Wessmoor and the Western Isles Police ', 80),
  division: long('North and East Division ', 80),
  team: long('Licensing and safeguarding ', 80),
  operationName: long('Operation Makesafe Wessmoor ', 60),
  codeWord: long('Operation Makesafe Blue Lantern ', 40),
  contactName: long('Licensing and safeguarding office ', 80),
  contactPhone: long('01632 960123 ', 40),
  contactEmail: `${'licensing.and.safeguarding.'.repeat(2)}desk@wessmoor.example.org`,
  channels: Array.from({ length: 12 }, (_, at) => ({
    name: long('Wessmoor control room for calls from hotels ', 60),
    number: `01632 96012${at % 10}, or text SAFE to 07700 900100 at any time`,
    when: long('If the guests are still in the building, or a child could be in danger ', 160),
    verifiedOn: null,
    kind: 'other' as const,
    towns: '',
  })),
  dutyToRefer: long(
    'Tell us or the social care of the council on the same day if you think that a child is harmed. ',
    400,
  ),
  forcePage: `https://www.wessmoor.example.org/${'makesafe-'.repeat(9)}`.slice(0, 120),
  protectiveMarking: long('OFFICIAL - SENSITIVE WESSMOOR ', 40),
}
const longestVenue = {
  ...venue,
  name: long('The Royal Northmere Railway Hotel, Spa and Gardens of Old Ŵyn ', 120),
  address: long('Unit 4b, The Old Maltings Leisure Quarter, Upper Harbourside Promenade East, ', 240),
  town: long('Northmere-under-the-Great-Escarpment-and-Eastwick-Quay ', 80),
}
const longestLocal = long(
  'Our next open training evening is in the town hall of Northmere, with tea and cake for all. ',
  400,
)
const longestWording = {
  ...wording,
  local: { ...wording.local, letter: longestLocal, invitation: longestLocal },
}

describe('letters, certificate, registers and logs as PDFs', { timeout: 300_000 }, () => {
  it.each([
    ['invitation-letter', {}, 1],
    ['invitation-letter', { force: withLogos }, 1],
    ['outcome-letter', { visit: visits.refusedOnly, force: withLogos }, 1],
    ['certificate', { training }, 1],
    ['certificate', { training, force: withLogos }, 1],
    ['training-register', {}, 2],
    ['refusal-log', {}, 2],
    ['incident-log', {}, 2],
  ] as const)('%s %# is whole, tagged and in its own fonts', async (document, change, pages) => {
    const { model, read, facts } = await make(document, change)
    expectWhole(read, model, pages)
    expect(facts).toMatchObject({ tagged: true, showsTitle: true, claimsPdfUa: true, language: 'en-GB' })
    expect(new Set(facts.fonts.map(({ name }) => name))).toEqual(
      new Set(['Regular', 'Bold', 'ExtraBold'].map((style) => `AtkinsonHyperlegibleNext-${style}`)),
    )
    expect(facts.images).toBe('force' in change ? 5 : 0)
    expect(read.roles.filter((role) => role === 'Figure')).toHaveLength(facts.images)
    expect(chromium.requests).toEqual([])
  })

  it.each(VENUE_TYPES)('the letters and logs are whole for %s', async (type) => {
    const typed = { venue: { ...venue, type } }
    for (const document of ['invitation-letter', 'refusal-log', 'incident-log'] as const) {
      const { model, read } = await make(document, typed)
      expectWhole(read, model, document === 'invitation-letter' ? 1 : 2)
    }
  })

  it('show a PNG of the force and four of partners with what they are, and a JPEG', async () => {
    const { pdf, read } = await make('invitation-letter', { force: withLogos })
    const source = Buffer.from(pdf).toString('latin1')
    expect(read.roles.filter((role) => role === 'Figure')).toHaveLength(5)
    expect(read.alternatives).toEqual(logos.map(({ description }) => description))
    expect(source).not.toContain('iVBORw0KGgo')
    const content = readFileSync(new URL('../../fixtures/logo.jpg', import.meta.url)).toString('base64')
    const jpeg = { slot: 'partner', description: 'Quay Lane Traders', type: 'image/jpeg', content } as const
    const { facts } = await make('certificate', { training, force: { ...force, logos: [jpeg] } })
    expect(facts.images).toBe(1)
  })

  it('carry the protective marking at the head and the foot of the letters alone', async () => {
    const marked = { force: { ...force, protectiveMarking: 'OFFICIAL - ZQXMARK' }, training }
    const times = async (document: PackDocument, change: Partial<DocumentContext> = {}) =>
      (await make(document, { ...marked, ...change })).read.pages.map(
        (page) => page.split('OFFICIAL-ZQXMARK').length - 1,
      )
    expect(await times('invitation-letter')).toEqual([2])
    expect(await times('outcome-letter', { visit: visits.accepted })).toEqual([2])
    expect(await times('certificate')).toEqual([0])
    expect(await times('refusal-log')).toEqual([0, 0])
  })

  it('link to the force’s page and mailbox', async () => {
    const { read } = await make('outcome-letter', { visit: visits.accepted })
    expect(read.links.map(({ url }) => url)).toEqual([
      'mailto:licensing@wessmoor.example.org',
      'https://www.wessmoor.example.org/makesafe',
    ])
  })

  it.each(Object.keys(visits) as (keyof typeof visits)[])(
    'keep the outcome letter for %s to one page with the longest profile and venue',
    async (name) => {
      const change = { visit: visits[name], force: longest, venue: longestVenue }
      await expectWholeButForLess(await make('outcome-letter', change))
    },
  )

  it('keep the invitation and the certificate to one page with the longest profile and venue', async () => {
    const change = { force: longest, venue: longestVenue, training }
    await expectWholeButForLess(await make('invitation-letter', change))
    const certificate = await make('certificate', change)
    expectWhole(certificate.read, certificate.model, 1)
  })

  it.each(['outcome-letter', 'invitation-letter'] as const)(
    'keep the longest of the team’s own words in the %s to a venue with a long name',
    async (document) => {
      const visit = document === 'outcome-letter' ? visits.refusedOnly : null
      const change = { visit, force: withLogos, venue: longestVenue, wording: longestWording }
      const made = await make(document, change)
      await expectWholeButForLess(made)
      expect(made.read.pages[0]).toContain(withoutSpace(longestLocal))
    },
  )

  it('never set a letter below 11 points', () => {
    for (const density of DENSITIES) {
      const sizes = [...letterCss(density).matchAll(/font(?:-size)?: (?:400 )?([\d.]+)pt/g)].map(([, size]) =>
        Number(size),
      )
      expect(sizes.length).toBeGreaterThan(3)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
    }
  })

  it.each(['training-register', 'refusal-log', 'incident-log'] as const)(
    '%s leaves 9 mm or more to write on in every line',
    async (document) => {
      const browser = await launchChromium()
      const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1039, height: 718 } })
      await page.emulateMedia({ media: 'print' })
      for (const density of DENSITIES) {
        await page.setContent(renderRegister(prepare(document).model as Register, density).html)
        const heights = await page
          .locator('.rows tbody tr')
          .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
        expect(heights.length).toBeGreaterThan(8)
        expect((Math.min(...heights) * 25.4) / 96).toBeGreaterThanOrEqual(9)
      }
      await browser.close()
    },
  )

  it('say across the page that an unchecked one is a proof', async () => {
    const { read } = await make('certificate', { training, proof: 'Proof: not checked, not for use' })
    expect(read.pages[0]).toContain('Proof:notchecked,notforuse')
  })
})
