import { drawnCharacters } from '@shared/domain/documents/document-text'
import { buildOutcomeLetter, type OutcomeLetter } from '@shared/domain/documents/outcome-letter'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectPdf } from '../../../electron/main/print/inspect-pdf.ts'
import { printToFit } from '../../../electron/main/print/print-to-fit.ts'
import { renderOutcomeLetter } from '../../../electron/main/print/templates/outcome-letter.tsx'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { force, venue, visits } from '../../helpers/pack-fixtures.ts'
import { wording } from '../../helpers/pack-wording.ts'
import { readPdf, withoutSpace } from '../../helpers/read-pdf.ts'
import { expectWhole } from '../../helpers/whole-page.ts'

/* Real PDFs, printed by Chromium and read back with another library than the one that finished them. */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-14T09:00:00Z' }
let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

const letterOf = (source: Partial<Parameters<typeof buildOutcomeLetter>[0]>): OutcomeLetter =>
  buildOutcomeLetter(
    { venue, visit: visits.accepted, force, day: '2026-12-14', ...source },
    wording,
  ) as OutcomeLetter
const printLetter = (letter: OutcomeLetter) =>
  printToFit(chromium.printer, (density) => renderOutcomeLetter(letter, density), stamp)

const LONG_NAME =
  'The Royal Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Railway Hotel, Spa and Gardens of Old Ŵyn and Bŷ'
const longVenue = {
  ...venue,
  name: LONG_NAME.padEnd(120, 'x'),
  address: 'Unit 4b, The Old Maltings Leisure Quarter, Upper Harbourside Promenade East, '
    .repeat(4)
    .slice(0, 240),
  town: 'Northmere-under-the-Great-Escarpment-and-Eastwick-Quay-by-the-Sea '.repeat(2).slice(0, 80),
}
const payloads = [
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '<a href="javascript:alert(1)">Inn</a>',
  '{{7*7}} {venue} <%= 7*7 %>',
  '&lt;b&gt; &amp; "quoted" \'Inn\'',
  '<link rel=stylesheet href=https://evil.example.org/x.css>',
]

describe('outcome letter as PDF', { timeout: 120_000 }, () => {
  it.each(Object.keys(visits) as (keyof typeof visits)[])('is one whole page for %s', async (name) => {
    const letter = letterOf({ visit: visits[name] })
    await expectWhole(await printLetter(letter), letter)
  })

  it.each(Object.keys(visits) as (keyof typeof visits)[])(
    'is one whole page for %s at a long name',
    async (name) => {
      expect(longVenue.name).toHaveLength(120)
      const letter = letterOf({ visit: visits[name], venue: longVenue })
      await expectWhole(await printLetter(letter), letter)
    },
  )

  it.each(payloads)('shows %j literally', async (name) => {
    const letter = letterOf({ venue: { ...venue, name, address: name } })
    const pdf = await printLetter(letter)
    await expectWhole(pdf, letter)
    expect((await readPdf(pdf)).pages[0]).toContain(withoutSpace(name))
    expect(chromium.requests).toEqual([])
  })

  it('draws every character it may show in its own font', async () => {
    const half = Math.ceil(drawnCharacters().length / 2)
    const texts = [drawnCharacters().slice(0, half), drawnCharacters().slice(half)]
    const letter = { ...letterOf({}), address: texts, opening: texts, subject: texts[0] ?? '' }
    const { fonts } = await inspectPdf(await printLetter(letter))
    expect(new Set(fonts.map(({ name }) => name.replace(/-.*/, '')))).toEqual(
      new Set(['AtkinsonHyperlegibleNext']),
    )
  })

  it('says what it is to a screen reader and to nobody where it came from', async () => {
    const pdf = await printLetter(letterOf({}))
    const { metadata, xmp, roles, outline, links } = await readPdf(pdf)
    expect(metadata).toMatchObject({
      Title: 'Outcome letter: The Fernbank Hotel',
      Language: 'en-GB',
      Creator: 'Makesafe Desk',
      Producer: 'Makesafe Desk',
      CreationDate: 'D:20261214090000Z',
      ModDate: 'D:20261214090000Z',
    })
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Skia|Chrom|Headless|app:\/\/|print\.test/)
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(await inspectPdf(pdf)).toMatchObject({ tagged: true, showsTitle: true, language: 'en-GB' })
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles).toEqual(
      expect.arrayContaining(['P', 'H2', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Link']),
    )
    expect(roles).not.toContain('Figure')
    expect(outline).toEqual([
      'Operation Makesafe: our visit to The Fernbank Hotel on 12 December 2026',
      'What was missed',
      'What to do next time',
      'What we offer',
      'If it happens again: whom to call',
    ])
    expect(links).toEqual([
      { url: 'mailto:licensing@wessmoor.example.org', contents: 'E-mail licensing@wessmoor.example.org' },
      { url: force.forcePage, contents: `Open ${force.forcePage}` },
    ])
  })

  it('has its whole subject in the outline where that takes several lines', async () => {
    const letter = letterOf({ venue: longVenue })
    expect((await readPdf(await printLetter(letter))).outline[0]).toBe(letter.subject)
  })

  it('is refused, with what to do, where it cannot fit', async () => {
    const channels = Array.from({ length: 4 }, () => ({
      name: 'n'.repeat(60),
      number: '1'.repeat(60),
      when: 'when '.repeat(32),
      verifiedOn: null,
      kind: 'other' as const,
      towns: '',
    }))
    const letter = letterOf({
      venue: longVenue,
      visit: visits.refusedOnly,
      force: { ...force, channels, division: 'd'.repeat(80) },
    })
    await expect(printLetter(letter)).rejects.toMatchObject({ kind: 'rule' })
  })
})
