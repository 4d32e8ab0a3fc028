// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logo } from '@shared/contracts/settings.contract'
import { DOCUMENT_FACTS } from '@shared/domain/documents/pack-document'
import { buildTrainingDeck, type TrainingDeck } from '@shared/domain/documents/training-deck'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { PACK_MAKERS } from '../../../electron/main/features/packs/pack-documents.ts'
import { composeDeck } from '../../../electron/main/print/deck/compose-deck.ts'
import { pictureSize } from '../../../electron/main/print/deck/picture-size.ts'
import { logos } from '../../helpers/logos.ts'
import { force, venue, visits } from '../../helpers/pack-fixtures.ts'
import { textsIn, wording } from '../../helpers/pack-wording.ts'
import { type ReadPptx, readPptx } from '../../helpers/read-pptx.ts'

/* Real decks, read back with the DOM's XML parser: not the library that made them. */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
const KINDS = ['hotel', 'licensed_premises', 'taxi', 'takeaway', 'other'] as const

const deckOf = (source: Partial<Parameters<typeof buildTrainingDeck>[0]> = {}): TrainingDeck =>
  buildTrainingDeck({ venue, force, proof: null, wording, ...source })
const compose = async (deck: TrainingDeck): Promise<ReadPptx> => readPptx(await composeDeck(deck, stamp))

/** What a slide shows as words: not which kind it is, which picture, or its notes. */
const shownTexts = ({ kind, notes, ...slide }: TrainingDeck['slides'][number]): readonly string[] =>
  textsIn('signs' in slide ? { ...slide, signs: slide.signs.map(({ text }) => text) } : slide)

function expectWhole(deck: TrainingDeck, read: ReadPptx): void {
  expect(read.slides.map(({ title }) => title)).toEqual(deck.slides.map(({ title }) => title))
  for (const [i, slide] of deck.slides.entries()) {
    const { shapes, notes } = read.slides[i] ?? { shapes: [], notes: [] }
    const words = shapes.map(({ paragraphs }) => paragraphs.join(' ')).join('\n')
    expect(shownTexts(slide).filter((text) => !words.includes(text))).toEqual([])
    expect(notes).toEqual(slide.notes)
  }
}

describe.each(KINDS)('training slides for %s', (venueType) => {
  const deck = deckOf({ venue: { type: venueType, town: venue.town } })
  let read: ReadPptx
  beforeAll(async () => {
    read = await compose(deck)
  })

  it('show everything in the model, with its title and notes, and nothing over an edge', () => {
    expectWhole(deck, read)
    const [width, height] = read.size
    expect(width / height).toBeCloseTo(16 / 9, 2)
    for (const { shapes } of read.slides) {
      expect(shapes[0]?.placeholder).toBe('title')
      for (const { box } of shapes) {
        const [x = -1, y = -1, w = 0, h = 0] = box
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + w <= width && y + h <= height).toBe(true)
      }
    }
  })

  it('say what each picture shows, and of all else without words that it is decoration', () => {
    const signs = deck.slides.flatMap((slide) => (slide.kind === 'signs' ? slide.signs : []))
    const shapes = read.slides.flatMap((slide) => slide.shapes)
    const pictures = shapes.filter(({ isDrawing }) => isDrawing)
    expect(pictures.map(({ alt }) => alt)).toEqual(signs.map(({ alt }) => alt))
    const silent = shapes.filter(({ paragraphs, isDrawing }) => paragraphs.length === 0 && !isDrawing)
    expect(silent.length).toBeGreaterThan(0)
    expect(silent.filter(({ decorative }) => !decorative)).toEqual([])
  })
})

describe('a deck as a file', () => {
  it('is in its language, and says nothing of who made it, when, or with what', async () => {
    const { parts, languages } = await compose(deckOf())
    expect(languages).toEqual(['en-GB'])
    const everything = Object.values(parts).join('\n')
    const traces = /pptxgen|PowerPoint<|"Office|Office Theme|[A-Z]:\\|file:\/\/|app:\/\//gi
    expect(everything.match(traces)).toBe(null)
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:creator>Makesafe Desk</dc:creator>')
    expect(core).toContain('<dc:title>Training slides: Keeping children safe where people stay</dc:title>')
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2026-12-14T09:00:00Z', '2026-12-14T09:00:00Z'])
    expect(everything.match(/<p:(timing|transition)/)).toBe(null)
  })

  it('lists no part that it has not got, and has none that is not listed', async () => {
    const { parts } = await compose(deckOf())
    const listed = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    )
    const own = Object.keys(parts).filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')
    expect(listed.toSorted()).toEqual(own.toSorted())
  })

  it('has no two shapes of one number on a slide', async () => {
    const { parts } = await compose(deckOf())
    const slides = Object.entries(parts).filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    expect(slides.length).toBeGreaterThan(0)
    for (const [, xml] of slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('is the same bytes for the same model and time', async () => {
    const [first, second] = [await composeDeck(deckOf(), stamp), await composeDeck(deckOf(), stamp)]
    expect(second).toEqual(first)
    const later = await composeDeck(deckOf(), { ...stamp, madeAt: '2026-12-15T09:00:00Z' })
    expect(later).not.toEqual(first)
  })

  it('carries the marking on each layout, and words that nobody has checked on each slide', async () => {
    const marked = await compose(
      deckOf({ force: { ...force, protectiveMarking: 'OFFICIAL' }, proof: 'Proof' }),
    )
    const layouts = Object.entries(marked.parts).filter(([path]) =>
      /slideLayouts\/slideLayout[2-9]\.xml$/.test(path),
    )
    expect(layouts.length).toBe(4)
    for (const [, xml] of layouts) expect(xml.match(/>OFFICIAL</g)).toHaveLength(2)
    const proofs = marked.slides.flatMap(({ shapes }) => shapes.filter(({ name }) => name === 'Proof'))
    expect(proofs.map(({ paragraphs }) => paragraphs)).toEqual(marked.slides.map(() => ['Proof']))
  })

  it('is made by the pack without a printer', async () => {
    const prepared = PACK_MAKERS['training-deck']?.({
      venue,
      visit: visits.accepted,
      training: null,
      force,
      day: '2026-12-14',
      wording,
      proof: null,
    })
    expect(DOCUMENT_FACTS['training-deck'].format).toBe('pptx')
    const printer = {
      print: () => Promise.reject(new Error('slides are not printed')),
      close: () => Promise.resolve(),
    }
    const made = await prepared?.make(printer, stamp)
    expectWhole(prepared?.model as TrainingDeck, readPptx(made ?? new Uint8Array()))
    expect(JSON.stringify(prepared?.model)).not.toMatch(/Fernbank|Example Row|Northmere/)
  })
})

describe('the force’s logo on the first slide', () => {
  const jpeg = readFileSync(join(import.meta.dirname, '../../fixtures/logo.jpg')).toString('base64')
  const [png] = logos
  const withLogo = (logo: Partial<Logo>) =>
    composeDeck(
      deckOf({
        force: { ...force, logos: [{ ...(png as Logo), description: 'Police & partners', ...logo }] },
      }),
      stamp,
    )

  it.each([
    ['PNG', {}, png?.content ?? '', 1],
    ['JPEG', { type: 'image/jpeg', content: jpeg } as const, jpeg, null],
  ])('is the %s that was chosen, in its own shape, with what it is', async (_, logo, content, ratio) => {
    const made = await withLogo(logo)
    const shapes = readPptx(made).slides.map((slide) => slide.shapes.filter(({ name }) => name === 'Logo'))
    expect(shapes.map((found) => found.length)).toEqual([1, ...shapes.slice(1).map(() => 0)])
    expect(shapes[0]?.[0]).toMatchObject({ alt: 'Police & partners', isDrawing: true })
    const [, , w = 0, h = 1] = shapes[0]?.[0]?.box ?? []
    const size = pictureSize(Buffer.from(content, 'base64'))
    expect(w / h).toBeCloseTo((size?.width ?? 0) / (size?.height ?? 1), 2)
    if (ratio !== null) expect(w / h).toBeCloseTo(ratio, 2)
    const media = Object.entries(unzipSync(made)).filter(([path]) => /media\/image/.test(path))
    expect(media.map(([, bytes]) => Buffer.from(bytes).toString('base64'))).toEqual([content])
  })

  it('is left out where its size cannot be read', async () => {
    const broken = Buffer.from(png?.content ?? '', 'base64')
      .subarray(0, 20)
      .toString('base64')
    const { slides } = readPptx(await withLogo({ content: broken }))
    expect(slides.flatMap(({ shapes }) => shapes).filter(({ name }) => name === 'Logo')).toEqual([])
    expect(pictureSize(Buffer.from([0xff, 0xd8, 0xff, 0xc0]))).toBe(null)
    expect(pictureSize(Buffer.alloc(0))).toBe(null)
  })
})

const payloads = [
  '<img src=x onerror=alert(1)>',
  '</a:t></a:r><a:t>',
  ']]><!--',
  '{{7*7}} {venue} {contact} <%= 7*7 %>',
  '&lt;b&gt; &amp; "quoted" \'Inn\' _x000D_',
  '$1 $& $` \\n \\u0041',
  'Łódź ☕ 👩‍👧 police',
]
const rough = [
  ['control characters', 'a\u0000b\u0008c\u001fd\ne', 'a b c d e'],
  ['text direction', 'safe\u202Eefas\u2066', 'safeefas'],
  ['no characters', 'x\uFFFE\uFFFFy\uD800z', 'xyz'],
] as const

const typedInto = (text: string) => ({
  ...force,
  team: text,
  operationName: text,
  codeWord: text,
  contactName: text,
  protectiveMarking: text,
  channels: force.channels.map((channel) => ({ ...channel, name: text, number: text, when: text })),
})
const leaks = (parts: ReadPptx['parts']): readonly string[] =>
  Object.keys(parts).filter((path) => parts[path]?.includes('ZQXPLANTED'))
const everywhere = (read: ReadPptx): string =>
  read.slides.flatMap(({ shapes }) => shapes.flatMap(({ paragraphs }) => paragraphs)).join('\n')

describe('what people type', () => {
  it.each(payloads)('stands there literally: %j', async (text) => {
    const deck = deckOf({ force: typedInto(text) })
    const read = await compose(deck)
    expectWhole(deck, read)
    // The operation and the team on the first slide, four texts on the number’s, the contact on the last.
    expect(everywhere(read).split(text.replace(/\u200D/g, '')).length).toBeGreaterThan(7)
  })

  it.each(rough)('loses %s', async (_, text, left) => {
    const read = await compose(deckOf({ force: typedInto(text) }))
    const [call] = read.slides.filter(({ shapes }) => shapes.some(({ name }) => name === 'Code word'))
    expect(
      call?.shapes.find(({ name }) => name === 'Code word')?.paragraphs[1]?.replaceAll('\uFFFD', ''),
    ).toBe(left)
  })

  it('shrinks where it is as long as the profile allows, and is refused where it cannot be read', async () => {
    const long = (words: string, length: number) => words.repeat(20).slice(0, length).trim()
    const channel = (when: number) => ({
      name: long('Wessmoor control room ', 60),
      number: long('https://report.wessmoor.example.org/', 60),
      when: long('If the guests are still here, or a child is in danger ', when),
      verifiedOn: null,
      kind: 'other' as const,
      towns: '',
    })
    const longest = {
      ...typedInto(long('Licensing and safeguarding ', 40)),
      division: long('North and East Division ', 80),
      force: long('Wessmoor and Eastwick Police ', 80),
      channels: Array.from({ length: 12 }, () => channel(160)),
    }
    const deck = deckOf({ force: longest })
    expectWhole(deck, await compose(deck))
    const endless = {
      ...longest,
      channels: [
        channel(160),
        ...Array.from({ length: 3 }, () => ({ ...channel(160), when: 'w'.repeat(3000) })),
      ],
    }
    await expect(composeDeck(deckOf({ force: endless }), stamp)).rejects.toMatchObject({ kind: 'rule' })
  })

  it('reaches a deck only through the fields it may show', async () => {
    const planted = { notes: 'ZQXPLANTED', cadet: 'ZQXPLANTED', venue: 'ZQXPLANTED', team: 'ZQXPLANTED' }
    const source = {
      ...planted,
      venue: { ...planted, ...venue, name: 'ZQXPLANTED', address: 'ZQXPLANTED' },
      wording,
      proof: null,
      force: {
        ...planted,
        ...force,
        channels: force.channels.map((channel) => ({ ...planted, ...channel })),
      },
    }
    const { parts } = await compose(buildTrainingDeck(source))
    expect(leaks(parts)).toEqual([])
    const leaky = { ...deckOf(), footer: planted.notes }
    expect(leaks((await compose(leaky)).parts).length).toBeGreaterThan(0)
  })
})
