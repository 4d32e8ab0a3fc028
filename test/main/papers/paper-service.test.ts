import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer'
import { readPdf } from '../../helpers/read-pdf'
import {
  acceptedRecord,
  blankRecord,
  liveOperation,
  operationFields,
  venueFields,
} from '../../helpers/records'
import { unlockedServices } from '../../helpers/test-register'
import { cadetScenario, liveOperationWithCadets } from '../../helpers/young-people'

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium.quit())

const MARKER = 'ZQXPLANTED'

describe('the papers of a night', { timeout: 60_000 }, () => {
  it('go into a folder beside the packs of the operation, and never over papers made before', async () => {
    const opened: string[] = []
    const desk = await unlockedServices({
      printer: chromium.printer,
      openPath: async (folder) => void opened.push(folder),
    })
    const { operation } = await liveOperationWithCadets(desk, { visits: 3 })
    const parent = join(desk.dataFolder, 'documents', 'Makesafe Desk packs', 'OP-2026-001 Northmere hotels')
    const first = await desk.papers.make({ operationId: operation.id })
    expect(first.folder).toBe(join(parent, 'Night papers'))
    expect(first.papers.map(({ fileName, pages }) => [fileName, pages])).toEqual([
      ['Operation order.pdf', 2],
      ['Parent letter and consent form.pdf', 2],
      ['Control-room sheet.pdf', 1],
      ['Run sheet, Team A.pdf', 1],
      ['Result forms.pdf', 3],
      ['Scenario card.pdf', 1],
      ['Young person’s briefing card.pdf', 1],
    ])
    const second = await desk.papers.make({ operationId: operation.id })
    expect(second.folder).toBe(join(parent, 'Night papers (2)'))
    expect(readdirSync(parent).toSorted()).toEqual(['Night papers', 'Night papers (2)'])
    await desk.papers.openFolder({ operationId: operation.id })
    expect(opened).toEqual([second.folder])
    expect(await desk.papers.readMade({ operationId: operation.id })).toEqual(second)
  })

  it('have nothing for role-players and young people where nobody is tested, and say what the visits are', async () => {
    const desk = await unlockedServices({ printer: chromium.printer })
    const { id: operationId } = await desk.operations.create(await operationFields(desk))
    const venue = await desk.venues.create(venueFields())
    await desk.operations.addVisits({
      operationId,
      venueIds: [venue.id],
      firstSlot: '18:10',
      minutesBetween: 15,
      kind: 'engagement',
    })
    const { folder, papers } = await desk.papers.make({ operationId })
    expect(papers.map(({ paper }) => paper)).toEqual([
      'operation-order',
      'control-room-sheet',
      'run-sheet',
      'result-forms',
    ])
    for (const name of ['Control-room sheet', 'Run sheet, Team A']) {
      const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))))
      expect(pages.join()).toContain('Engagementvisit')
    }
  })

  it('read what was arranged before the night', async () => {
    const desk = await unlockedServices({ printer: chromium.printer })
    const { operation } = await liveOperation(desk, 1)
    const { folder } = await desk.papers.make({ operationId: operation.id })
    const read = async (name: string) =>
      (await readPdf(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))))).pages.join('\n')
    const order = await read('Operation order')
    for (const words of ['InspectorA.Example', 'OPS/2026/31', 'RA/2026/014', 'POL/77', 'Lighthouse'])
      expect(order).toContain(words)
    expect(await read('Scenario card')).toContain('Lighthouse')
    expect(await read('Control-room sheet')).toContain('LOG412')
  })

  it('of several sessions have a folder for each, with the team that goes and who may be known', async () => {
    const desk = await unlockedServices({ printer: chromium.printer })
    const { id: operationId } = await desk.operations.create(
      await operationFields(desk, { scenarioId: await cadetScenario(desk) }),
    )
    const read = async () => (await desk.operations.read({ id: operationId })).operation.sessions
    const members = [
      { role: 'lead' as const, adult: 'PS 1188' },
      { role: 'role_player' as const, adult: 'PC 4127' },
    ]
    const [team] = (await read())[0]?.teams ?? []
    const changed = {
      operationId,
      id: team?.id ?? '',
      version: 1,
      name: 'Team A',
      vehicle: 'NM26 EXA',
      members,
    }
    await desk.sessions.changeTeam(changed)
    const teamsOf = (await read())[0]?.id ?? null
    const next = { operationId, day: '2026-12-13', start: '19:00', finish: '23:00', days: 1, teamsOf }
    await desk.sessions.add(next)
    for (const [index, { teams }] of (await read()).entries()) {
      await desk.operations.addVisits({
        operationId,
        teamIds: teams.map(({ id }) => id),
        venueIds: [(await desk.venues.create(venueFields(`Invented Hotel ${index}`))).id],
        firstSlot: '19:10',
        minutesBetween: 15,
      })
    }
    const { folder, papers } = await desk.papers.make({ operationId })
    expect(readdirSync(folder).toSorted()).toEqual([
      'Operation order.pdf',
      'Parent letter and consent form.pdf',
      'Sat 12 Dec',
      'Sun 13 Dec',
      'manifest.json',
    ])
    expect(papers.filter(({ paper }) => paper === 'run-sheet').map(({ session }) => session)).toEqual([
      'Sat 12 Dec',
      'Sun 13 Dec',
    ])
    const sunday = join(folder, 'Sun 13 Dec', 'Run sheet, Team A.pdf')
    const [text = ''] = (await readPdf(new Uint8Array(readFileSync(sunday)))).pages
    for (const words of [
      'Sunday13December2026,19:00to23:00',
      'PS1188',
      'PC4127',
      'NM26EXA',
      'InventedHotel1',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('InventedHotel0')
  })

  it('warn of a role-player whom staff may know, and not of the visit itself once it is recorded', async () => {
    const desk = await unlockedServices({ printer: chromium.printer })
    const members = [{ role: 'role_player' as const, adult: 'PC 4127' }]
    const staff = async (operationId: string) => {
      const { operation } = await desk.operations.read({ id: operationId })
      const [team] = operation.sessions[0]?.teams ?? []
      const { id = '', version = 0 } = team ?? {}
      await desk.sessions.changeTeam({ operationId, id, version, name: 'Team A', vehicle: null, members })
    }
    const runSheetOf = async (operationId: string) => {
      const { folder } = await desk.papers.make({ operationId })
      return (await readPdf(new Uint8Array(readFileSync(join(folder, 'Run sheet, Team A.pdf'))))).pages.join(
        '',
      )
    }
    const { operation, visits } = await liveOperation(desk, 1)
    await staff(operation.id)
    const [visit] = visits
    await desk.visits.record({ ...acceptedRecord, id: visit?.id ?? '', version: visit?.version ?? 0 })
    expect(await runSheetOf(operation.id)).not.toContain('Staffmayknow')
    const { id: again } = await desk.operations.create(await operationFields(desk, { day: '2027-03-06' }))
    await staff(again)
    const venueIds = [visit?.venueId ?? '']
    await desk.operations.addVisits({ operationId: again, venueIds, firstSlot: '19:10', minutesBetween: 15 })
    expect(await runSheetOf(again)).toContain('StaffmayknowPC4127,whovisitedhereon12December2026.')
  })

  it('hold nothing of what was recorded, nor of a venue’s contacts', async () => {
    const desk = await unlockedServices({ printer: chromium.printer })
    const { operation, visits } = await liveOperation(desk, 1)
    const [visit] = visits
    const { version = 0, ...venue } = (await desk.venues.read({ id: visit?.venueId ?? '' })).venue
    await desk.venues.update({
      ...venue,
      version,
      contacts: [{ role: MARKER, name: MARKER, email: `${MARKER}@example.org`, isPackRecipient: true }],
    } as Parameters<typeof desk.venues.update>[0])
    await desk.visits.record({
      ...blankRecord,
      id: visit?.id ?? '',
      version: visit?.version ?? 0,
      metBy: MARKER,
      debriefWith: MARKER,
      statusReason: MARKER,
      notes: `${MARKER} cadet C-17, 15`,
    })
    const { folder, papers } = await desk.papers.make({ operationId: operation.id })
    const texts = await Promise.all(
      papers.map(async ({ fileName }) =>
        JSON.stringify(await readPdf(new Uint8Array(readFileSync(join(folder, fileName))))),
      ),
    )
    expect(texts.join('\n')).toContain('InventedHotel1')
    expect(texts.join('\n')).not.toContain(MARKER)
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).not.toContain(MARKER)
  })

  it('wait for a plan with visits, and a folder can be opened only once there is one', async () => {
    const desk = await unlockedServices({ printer: chromium.printer })
    const draft = await desk.operations.create(await operationFields(desk))
    expect(await desk.papers.readMade({ operationId: draft.id })).toBeNull()
    await expect(desk.papers.make({ operationId: draft.id })).rejects.toMatchObject({ kind: 'rule' })
    await expect(desk.papers.openFolder({ operationId: draft.id })).rejects.toMatchObject({ kind: 'rule' })
  })
})
