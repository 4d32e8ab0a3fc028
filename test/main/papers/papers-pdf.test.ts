import type { NightSource, PaperSource } from '@shared/domain/documents/night-source'
import { buildResultForms } from '@shared/domain/documents/result-forms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePapers } from '../../../electron/main/features/papers/paper-maker.ts'
import { inspectPdf } from '../../../electron/main/print/inspect-pdf.ts'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer.ts'
import { nightOf, operationOf } from '../../helpers/night-fixtures.ts'
import { readPdf, withoutSpace } from '../../helpers/read-pdf.ts'

/* Real PDFs, printed by Chromium and read back with another library than the one that finished them. */

const stamp = { product: 'Makesafe Desk', madeAt: '2026-12-11T16:40:00Z' }
let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
}, 60_000)
afterAll(() => chromium?.quit())

const make = async (night: NightSource, sessions?: PaperSource['sessions']) =>
  Promise.all(
    (await makePapers(operationOf(night, sessions), chromium.printer, stamp)).map(async (file) => ({
      ...file,
      ...(await readPdf(file.bytes)),
      pageCount: file.pages,
      facts: await inspectPdf(file.bytes),
    })),
  )
type Made = Awaited<ReturnType<typeof make>>

const occurrences = (text: string, words: string): number => text.split(withoutSpace(words)).length - 1
const textOf = (files: Made, ...papers: readonly string[]): string =>
  files
    .filter(({ paper }) => papers.includes(paper))
    .flatMap(({ pages }) => pages)
    .join('\n')

/** Every page is A4, whole and marked; every file is tagged and named, and says its page and when it was made. */
function expectWhole(files: Made): void {
  for (const { name, facts, pages, pageCount, overEdge, metadata, roles, outline, xmp } of files) {
    expect(overEdge, name).toEqual([])
    expect(facts.tagged && facts.showsTitle, name).toBe(true)
    expect(xmp, name).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata, name).toMatchObject({
      Title: expect.stringContaining(': OP-2026-001 Northmere hotels'),
      Language: 'en-GB',
    })
    expect(new Set(facts.fonts.map((font) => font.name)), name).toEqual(
      new Set(['AtkinsonHyperlegibleNext-Regular', 'AtkinsonHyperlegibleNext-Bold']),
    )
    expect(roles, name).toContain('H1')
    expect(outline.length, name).toBeGreaterThan(0)
    expect(pages, name).toHaveLength(pageCount)
    for (const [index, text] of pages.entries()) {
      const { width = 0, height = 0 } = facts.pages[index] ?? {}
      expect([width, height].map(Math.round).toSorted(), name).toEqual([595, 842])
      expect(occurrences(text, 'OFFICIAL - SENSITIVE'), name).toBe(2)
      expect(occurrences(text, `Page ${index + 1} of ${pageCount}`), name).toBe(1)
      expect(text, name).toContain(withoutSpace('Made Friday 11 December 2026, 16:40'))
    }
  }
}

describe('the papers of a night as PDFs', { timeout: 120_000 }, () => {
  it.each([
    [3, { teams: ['Team A'], minutes: 15 }],
    [18, { teams: ['Team A', 'Team B'], minutes: 25 }],
    [100, { teams: ['Team A', 'Team B', 'Team C'], minutes: 5 }],
  ] as const)('are whole for %i visits, and name each venue once', async (count, options) => {
    const night = nightOf(count, options)
    const files = await make(night)
    expectWhole(files)
    expect(files.map(({ name }) => name)).toEqual([
      'Operation order.pdf',
      'Parent letter and consent form.pdf',
      'Control-room sheet.pdf',
      ...options.teams.map((team) => `Run sheet, ${team}.pdf`),
      'Result forms.pdf',
      'Scenario card.pdf',
      'Young person’s briefing card.pdf',
    ])
    const addresses = night.visits.map(({ venue }) => `${venue.name}${venue.address}`)
    for (const papers of [['control-room-sheet'], ['run-sheet']]) {
      const text = textOf(files, ...papers)
      expect(addresses.filter((address) => occurrences(text, address) !== 1)).toEqual([])
    }
    const forms = files.find(({ paper }) => paper === 'result-forms')
    expect(forms?.pages).toHaveLength(count)
    for (const [index, text] of (forms?.pages ?? []).entries()) {
      expect(text).toContain(
        withoutSpace(`${night.visits[index]?.venue.name}OP-2026-001/${String(index + 1).padStart(2, '0')}`),
      )
    }
    expect(forms?.outline).toEqual(night.visits.map(({ venue }) => venue.name))
    const withoutVenues = ['operation-order', 'scenario-card', 'parent-letter', 'cadet-briefing']
    expect(textOf(files, ...withoutVenues)).not.toContain('ExampleRow')
    const pagesOf = (name: string) => files.find(({ paper }) => paper === name)?.pageCount
    expect([pagesOf('parent-letter'), pagesOf('cadet-briefing')]).toEqual([2, 1])
  })

  it.each([9, 13, 18, 47])('never leave one or two of %i visits alone on a last page', async (count) => {
    const files = await make(nightOf(count))
    for (const paper of ['control-room-sheet', 'run-sheet']) {
      const pages = files.find((file) => file.paper === paper)?.pages ?? []
      expect(occurrences(pages.at(-1) ?? '', 'Example Row'), paper).toBeGreaterThanOrEqual(Math.min(count, 3))
    }
  })

  it('of several sessions lie in a folder for each, with one operation order and one letter', async () => {
    const night = nightOf(8, { teams: ['Team A', 'Team B'] })
    const days = ['2026-12-12', '2026-12-13'] as const
    const sessions = days.map((day, index) => ({
      ...night,
      day,
      visits: night.visits.filter((_, place) => place % 2 === index),
    }))
    const bothTeams = sessions.map((session) => ({
      ...session,
      visits: session.visits.map((visit, place) => ({ ...visit, teamId: place % 2 ? 'Team B' : 'Team A' })),
    }))
    const files = await make(night, bothTeams)
    expectWhole(files)
    const perSession = [
      'Control-room sheet.pdf',
      ...['Run sheet, Team A.pdf', 'Run sheet, Team B.pdf'],
      'Result forms.pdf',
      'Scenario card.pdf',
      'Young person’s briefing card.pdf',
    ]
    expect(files.map(({ folder, name }) => [folder, name])).toEqual([
      [null, 'Operation order.pdf'],
      [null, 'Parent letter and consent form.pdf'],
      ...['Sat 12 Dec', 'Sun 13 Dec'].flatMap((folder) => perSession.map((name) => [folder, name])),
    ])
    const forms = files.filter(({ paper }) => paper === 'result-forms').map(({ pages }) => pages.join(''))
    expect(forms.map((text) => occurrences(text, 'Sunday 13 December 2026'))).toEqual([0, 4])
    expect(forms.map((text) => /OP-2026-001.0\d/g.exec(text)?.[0])).toEqual([
      'OP-2026-001/01',
      'OP-2026-001/02',
    ])
    expect(textOf(files, 'operation-order')).toContain(
      withoutSpace('Sunday 13 December 2026, 18:00 to 23:30'),
    )
  })

  it('have the rows of the form on the page in the order of the panel', async () => {
    const night = nightOf(1)
    const [page = ''] = (await make(night)).find(({ paper }) => paper === 'result-forms')?.pages ?? []
    let at = 0
    for (const { number, words, choices } of buildResultForms(night).forms[0]?.rows ?? []) {
      const row = withoutSpace(`${number ?? ''}${words}${choices.map((choice) => choice.words).join('')}`)
      const found = page.indexOf(row, at)
      expect(found, `${words} after what stands before it`).toBeGreaterThanOrEqual(at)
      at = found + row.length
    }
  })

  it('stay whole, each form on its page, with the longest words that can be saved', async () => {
    const night = nightOf(3, { teams: ['Team '.padEnd(40, 'Wm')] })
    const visits = night.visits.map((visit, i) => ({
      ...visit,
      slot: '01:10',
      onContactHold: true,
      venue: {
        ...visit.venue,
        name: `${i} The Royal Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Hotel`.padEnd(
          120,
          'W',
        ),
        address: 'Unit 4b, The Old Maltings Leisure Quarter, Upper Harbourside '.repeat(4).slice(0, 240),
        town: 'Northmere-under-the-Great-Escarpment '.repeat(3).slice(0, 80),
      },
    }))
    const operation = { ...night.operation, areas: 'Northmere '.repeat(16), aim: 'aim '.repeat(100) }
    const files = await make({ ...night, visits, operation })
    expectWhole(files)
    expect(files.find(({ paper }) => paper === 'result-forms')?.pageCount).toBe(3)
    for (const { venue } of visits) {
      expect(occurrences(textOf(files, 'run-sheet'), venue.name)).toBe(1)
      expect(occurrences(textOf(files, 'control-room-sheet'), venue.name)).toBe(1)
    }
  })

  it.each([
    '<img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    '{{7*7}} \'"; } @page { size: A3 } \\a',
  ])('show %j literally', async (words) => {
    const night = nightOf(1)
    const [visit] = night.visits
    if (!visit) throw new Error('there is no visit')
    const hostile = { ...visit, teamName: words, venue: { ...visit.venue, name: words, address: words } }
    const teams = night.teams.map((team) => ({ ...team, name: words, vehicle: words }))
    const files = await make({ ...night, teams, visits: [hostile] })
    expectWhole(files)
    for (const paper of ['control-room-sheet', 'run-sheet', 'result-forms']) {
      expect(textOf(files, paper)).toContain(withoutSpace(words))
    }
    expect(chromium.requests).toEqual([])
  })

  it('are refused, with the character, where their font cannot draw it', async () => {
    const night = nightOf(1)
    const operation = { ...night.operation, name: 'Night ☕' }
    await expect(
      makePapers(operationOf({ ...night, operation }), chromium.printer, stamp),
    ).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('“☕”'),
    })
  })
})
