import { PDFDocument } from '@cantoo/pdf-lib'
import { CHANNEL_KINDS } from '@shared/domain/documents/channel-kind'
import type { DocumentForce } from '@shared/domain/documents/document-source'
import { buildHandbook } from '@shared/domain/documents/handbook'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACK_MAKERS } from '../../../electron/main/features/packs/pack-documents.ts'
import { inspectPdf } from '../../../electron/main/print/inspect-pdf.ts'
import { headingPages } from '../../../electron/main/print/print-with-contents.ts'
import { renderHandbook } from '../../../electron/main/print/templates/handbook.tsx'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { logos } from '../../helpers/logos.ts'
import { force, venue } from '../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../helpers/pack-wording.ts'
import { readPdf, withoutSpace } from '../../helpers/read-pdf.ts'

/* Real PDFs, printed by Chromium and read back with another library than the one that finished them. */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

/** One type of each of the five files. */
const TYPES = ['hotel', 'licensed_premises', 'taxi', 'takeaway', 'other'] as const
/** How many pages each document may have. */
const PAGES = {
  handbook: [8, 12],
  'trainer-notes': [3, 5],
  quiz: [2, 2],
  'quiz-answers': [2, 3],
} as const
type TrainingDocument = keyof typeof PAGES
const DOCUMENTS = Object.keys(PAGES) as TrainingDocument[]

const fill = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length)

/** The longest profile that can be saved. */
const longest: DocumentForce = {
  ...force,
  force: fill('Wessmoor and Northmere Constabulary ', 80),
  division: fill('North and East Division ', 80),
  team: fill('Licensing and safeguarding ', 80),
  operationName: fill('Operation Makesafe Wessmoor ', 60),
  codeWord: 'Operation Makesafe Wessmoor Blue Lantern',
  channels: Array.from({ length: 24 }, (_, at) => ({
    name: fill('Wessmoor control room for calls from hotels ', 60),
    number: fill(`01632 9601${at + 10}, or text SAFE to 07700 900100 `, 60),
    when: fill('If the guests are still in the building, or a child could be in danger ', 160),
    verifiedOn: null,
    kind: (['emergency', 'police', 'crimestoppers', 'childline'] as const)[at % 4] ?? 'other',
    towns: fill('Northmere, Eastwick Quay, Harbourside, ', 240),
  })),
  contactName: fill('Licensing office of Wessmoor ', 80),
  contactPhone: fill('01632 960123 ', 40),
  dutyToRefer: fill('Tell us or the council on the same day if you think that a child is harmed. ', 400),
  parentsPage: `https://parents.wessmoor.example.org/${'a'.repeat(83)}`,
  forcePage: `https://www.wessmoor.example.org/${'b'.repeat(87)}`,
  protectiveMarking: fill('OFFICIAL SENSITIVE ', 40).trim(),
}

/** A profile as a force fills it in: every kind of channel (domain.md 3), and a council more. */
const usual: DocumentForce = {
  ...force,
  channels: [...CHANNEL_KINDS, 'social_care' as const].map((kind, at) => ({
    name: kind === 'social_care' ? `Children’s social care, area ${at}` : `Wessmoor helpline ${at}`,
    number: kind === 'online' ? 'https://www.wessmoor.example.org/report' : `01632 9601${at + 10}`,
    when: 'If you are worried about a child and would like to ask somebody',
    verifiedOn: null,
    kind,
    towns: kind === 'social_care' ? 'Northmere, Eastwick' : '',
  })),
}

interface Made {
  readonly model: object
  readonly pdf: Uint8Array
}

async function makeFor(
  document: TrainingDocument,
  type: (typeof TYPES)[number],
  its: DocumentForce,
  words = wording,
): Promise<Made> {
  const context = {
    venue: { ...venue, type },
    visit: null,
    training: null,
    force: its,
    day: '2026-12-14',
    wording: words,
    proof: null,
  }
  const made = PACK_MAKERS[document]?.(context)
  if (!made) throw new Error(`${document} is not made`)
  return { model: made.model, pdf: await made.make(chromium.printer, stamp) }
}

/** What was printed with the invented force's own profile is printed once. */
const printed = new Map<string, Promise<Made>>()
function make(document: TrainingDocument, type: (typeof TYPES)[number], its = force): Promise<Made> {
  if (its !== force) return makeFor(document, type, its)
  const known = printed.get(`${document} ${type}`) ?? makeFor(document, type, its)
  printed.set(`${document} ${type}`, known)
  return known
}

/** The texts of a model; only the handbook has its title on a page. */
function shownTexts(document: TrainingDocument, model: object): readonly string[] {
  const { language, title, logos: _, ...shown } = model as Record<string, unknown>
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (value === null || typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, inner]) => (key === 'picture' ? [] : texts(inner)))
  }
  return texts(document === 'handbook' ? { ...shown, title } : shown)
}

async function expectWhole(document: TrainingDocument, { model, pdf }: Made) {
  const [fewest, most] = PAGES[document]
  const { pages, overEdge, roles } = await readPdf(pdf)
  expect(pages.length).toBeGreaterThanOrEqual(fewest)
  expect(pages.length).toBeLessThanOrEqual(most)
  expect(overEdge).toEqual([])
  const all = pages.join('')
  expect(shownTexts(document, model).filter((text) => !all.includes(withoutSpace(text)))).toEqual([])
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
  expect(roles).not.toContain('Figure')
}

describe.each(DOCUMENTS)('%s as PDF', { timeout: 240_000 }, (document) => {
  it.each(TYPES)('is whole, tagged and of its length for %s', async (type) => {
    await expectWhole(document, await make(document, type))
  })

  it('stays whole with the longest profile that can be saved', async () => {
    await expectWhole(document, await make(document, 'hotel', longest))
  })

  it('shows what somebody typed literally', async () => {
    const name = '<img src=x onerror=alert(1)></style><script>{team}'
    const made = await make(document, 'takeaway', {
      ...force,
      team: name,
      operationName: name,
      protectiveMarking: "a'; } @page { margin: 0",
    })
    expect((await readPdf(made.pdf)).pages.join('')).toContain(withoutSpace(name))
    expect(chromium.requests).toEqual([])
  })
})

describe('handbook as PDF', { timeout: 240_000 }, () => {
  it('has every heading in its outline, and each page number of its contents is right', async () => {
    const { pdf } = await make('handbook', 'hotel')
    const model = buildHandbook({ venue, force, wording, proof: null })
    const { headings } = renderHandbook(model, 'roomy', new Map())
    const { outline, pages } = await readPdf(pdf)
    expect(outline).toEqual(headings)
    const chapters = headings.filter((heading) => /^\d /.test(heading))
    expect(chapters).toHaveLength(8)
    const places = await headingPages(pdf)
    for (const heading of [...chapters, model.references.heading, model.pullOut.heading]) {
      const page = places.get(heading) ?? 0
      expect(pages[1]).toContain(withoutSpace(`${heading}${page}`))
      expect(pages[page - 1]).toContain(withoutSpace(heading))
    }
  })

  it('keeps its page numbers and its marking out of what is read aloud', async () => {
    const { pdf } = await make('handbook', 'hotel', { ...force, protectiveMarking: 'OFFICIAL' })
    expect((await outsideTags(pdf, 5)).toSorted()).toEqual(['5', 'OFFICIAL', 'OFFICIAL'])
  })

  it.each([
    ['three channels', force, 11],
    ['every kind of channel', usual, 12],
  ])('begins each chapter where it should with %s', async (_, its, count) => {
    for (const type of ['hotel', 'takeaway'] as const) {
      const { pages } = await readPdf((await make('handbook', type, its)).pdf)
      expect(pages).toHaveLength(count)
      expect(Math.min(...pages.slice(1).map((page) => page.length))).toBeGreaterThan(250)
      expect(pages[6]).toContain('5Howtoreport')
      expect(pages[count - 4]).toContain('6Evidenceandrecords')
    }
  })

  it.each([
    ['three channels', force, 11],
    ['every kind of channel', usual, 12],
  ])('has room with %s for the longest of a team’s own words and for logos', async (_, its, count) => {
    const own = {
      ...wording,
      local: { ...wording.local, handbook: fill('Ask us about our own scheme. ', 400) },
    }
    for (const type of TYPES) {
      const made = await makeFor('handbook', type, { ...its, logos }, own)
      const { pages, outline, alternatives, overEdge } = await readPdf(made.pdf)
      expect(pages).toHaveLength(count)
      expect(overEdge).toEqual([])
      expect(outline).toContain('9 From your local team')
      expect(pages[1]).toContain(withoutSpace(`9 From your local team${count - 2}`))
      expect(pages[count - 3]).toContain(withoutSpace(own.local.handbook))
      expect(alternatives).toEqual(logos.map(({ description }) => description))
    }
  })

  it('names no venue, and says what it is', async () => {
    const one = await make('handbook', 'hotel')
    expect(textsIn(one.model).join(' ')).not.toContain(venue.name)
    expect(await inspectPdf(one.pdf)).toMatchObject({ tagged: true, showsTitle: true, images: 0 })
    expect((await PDFDocument.load(one.pdf, { updateMetadata: false })).getTitle()).toBe(
      'Training handbook: Keeping children safe where people stay',
    )
  })
})

/** The pieces of text on a page that hang on no tag, so that a screen reader does not say them. */
async function outsideTags(bytes: Uint8Array, number: number): Promise<readonly string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  try {
    const page = await (await task.promise).getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    let depth = 0
    const found: string[] = []
    for (const item of items) {
      if (!('str' in item)) depth += item.type === 'endMarkedContent' ? -1 : 1
      else if (depth === 0 && item.str.trim() !== '') found.push(item.str)
    }
    return found
  } finally {
    await task.destroy()
  }
}
