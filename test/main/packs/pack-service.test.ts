import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackProgress } from '@shared/contracts/packs.contract'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer'
import {
  acceptedRecord,
  blankRecord,
  concernRecord,
  liveOperation,
  strictRecord,
} from '../../helpers/records'
import { unlockedServices } from '../../helpers/test-register'

let chromium: ChromiumPrinter
beforeAll(async () => {
  chromium = await startChromiumPrinter()
})
afterAll(() => chromium.quit())

const profile: ForceProfile = {
  force: 'Northshire Police',
  division: 'Northmere Division',
  team: 'Licensing team',
  operationName: 'Operation Makesafe',
  codeWord: 'Makesafe',
  channels: [
    {
      name: 'Emergency',
      number: '999',
      when: 'A child is in danger now',
      verifiedOn: '2026-11-02',
      kind: 'other',
      towns: '',
    },
  ],
  contactName: 'The licensing office',
  contactPhone: '01632 960123',
  contactEmail: 'licensing@northshire.example.org',
  senderEmail: 'licensing@northshire.example.org',
  dutyToRefer: '',
  parentsPage: '',
  forcePage: '',
  protectiveMarking: '',
}

/** A live operation: as expected, accepted, not testable, a live concern, and one not recorded yet. */
async function recordedOperation() {
  const progress: PackProgress[] = []
  const services = await unlockedServices({
    printer: chromium.printer,
    onPackProgress: (step) => progress.push(step),
  })
  await services.settings.saveForceProfile(profile)
  const { operation, visits } = await liveOperation(services, 5)
  const records = [
    strictRecord,
    acceptedRecord,
    { ...blankRecord, status: 'not_testable' as const, statusReason: 'Full' },
    concernRecord,
  ]
  for (const [index, record] of records.entries()) {
    const { id, version } = visits[index] ?? { id: '', version: 0 }
    await services.visits.record({ ...record, id, version })
  }
  const venueIds = visits.map(({ venueId }) => venueId)
  const folder = join(services.dataFolder, 'documents', 'Makesafe Desk packs', 'OP-2026-001 Northmere hotels')
  return { ...services, service: services.packs, operation, venueIds, folder, progress }
}

describe('the packs of an operation', () => {
  it('are made for the venues that may have one; the others are named with the reason', async () => {
    const desk = await recordedOperation()
    const result = await desk.service.export({ operationId: desk.operation.id, venueIds: desk.venueIds })
    expect(result).toMatchObject({ made: 3, cancelled: false, folder: desk.folder })
    expect(result.problems).toEqual([
      { venueName: 'Invented Hotel 4', message: expect.stringContaining('On contact hold') },
      { venueName: 'Invented Hotel 5', message: 'The visit is not recorded yet.' },
    ])
    expect(readdirSync(desk.folder).sort()).toEqual([
      'Invented Hotel 1',
      'Invented Hotel 2',
      'Invented Hotel 3',
    ])
    const untestable = readdirSync(join(desk.folder, 'Invented Hotel 3'))
    expect(untestable.filter((name) => name.endsWith('.pdf'))).toEqual(['Staff poster.pdf'])
    expect(desk.progress.map(({ done, total }) => [done, total])).toEqual([
      [0, 5],
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
    ])
  })

  it('are each a disclosure: recipients, files and their hashes, in the register and in the audit', async () => {
    const desk = await recordedOperation()
    await desk.service.export({ operationId: desk.operation.id, venueIds: desk.venueIds })
    const disclosures = await desk.service.listDisclosures()
    expect(disclosures.map(({ venueName }) => venueName).sort()).toEqual([
      'Invented Hotel 1',
      'Invented Hotel 2',
      'Invented Hotel 3',
    ])
    for (const { venueName, files, madeBy } of disclosures) {
      expect(madeBy).toBe('PS 1234')
      for (const { name, bytes, sha256 } of files) {
        const content = readFileSync(join(desk.folder, venueName, name))
        expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256])
      }
    }
    const { entries } = await desk.audit.read()
    expect(entries.filter(({ event }) => event === 'disclosure')).toHaveLength(3)
    const { timeline } = await desk.venues.read({ id: desk.venueIds[0] ?? '' })
    expect(timeline.map(({ kind }) => kind).sort()).toEqual(['pack', 'visit'])
  })

  it('can be made for one venue alone', async () => {
    const desk = await recordedOperation()
    const [first = ''] = desk.venueIds
    expect(await desk.service.export({ operationId: desk.operation.id, venueIds: [first] })).toMatchObject({
      made: 1,
    })
    expect(readdirSync(desk.folder)).toEqual(['Invented Hotel 1'])
  })

  it('stop after the one that is being made', async () => {
    const desk = await recordedOperation()
    desk.progress.push = (...steps) => {
      desk.service.cancel()
      return steps.length
    }
    const result = await desk.service.export({ operationId: desk.operation.id, venueIds: desk.venueIds })
    expect(result).toMatchObject({ made: 1, cancelled: true })
    expect(await desk.service.listDisclosures()).toHaveLength(1)
  })

  it('leave no pack behind where the disclosure cannot be written', async () => {
    const desk = await recordedOperation()
    const { raw } = desk.session.require().open
    raw.exec(
      `create trigger no_disclosure before insert on disclosures begin select raise(abort, 'full'); end`,
    )
    await expect(
      desk.service.export({ operationId: desk.operation.id, venueIds: desk.venueIds }),
    ).rejects.toThrow('full')
    expect(existsSync(desk.folder) ? readdirSync(desk.folder) : []).toEqual([])
  })

  it('wait for the force profile', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 1)
    const [visit] = visits
    await services.visits.record({ ...strictRecord, id: visit?.id ?? '', version: visit?.version ?? 0 })
    const { recipients } = await services.packs.preview({ operationId: operation.id })
    expect(recipients[0]?.blocks).toEqual(['The force profile is empty. Fill it in under Settings.'])
    await expect(
      services.packs.export({ operationId: operation.id, venueIds: [visit?.venueId ?? ''] }),
    ).rejects.toMatchObject({ kind: 'rule' })
  })

  it('open their folder only once there is one', async () => {
    const desk = await recordedOperation()
    await expect(desk.service.openFolder()).rejects.toMatchObject({ kind: 'rule' })
  })
})
