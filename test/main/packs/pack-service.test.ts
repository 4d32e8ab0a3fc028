import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackBatch } from '@shared/contracts/packs.contract'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import type { PackItem } from '@shared/domain/documents/pack-document'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumPrinter, startChromiumPrinter } from '../../helpers/chromium-printer'
import { exportPacks } from '../../helpers/packs'
import {
  acceptedRecord,
  blankRecord,
  concernRecord,
  liveOperation,
  strictRecord,
  venueFields,
} from '../../helpers/records'
import { PASSPHRASE, unlockedServices } from '../../helpers/test-register'

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

/** Few, so that the tests take less paper; what is suggested is tested where it is decided. */
const DOCUMENTS = ['staff-poster'] as const

/** A live operation: as expected, accepted, not testable, a live concern, and one not recorded yet. */
async function recordedOperation() {
  const progress: PackBatch[] = []
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
    const result = await exportPacks(desk, { operationId: desk.operation.id }, desk.venueIds, DOCUMENTS)
    expect(result).toMatchObject({ isRunning: false, isCancelled: false, folder: desk.folder })
    expect(result.made.map(({ venueName }) => venueName)).toEqual([
      'Invented Hotel 1',
      'Invented Hotel 2',
      'Invented Hotel 3',
    ])
    expect(result.problems).toMatchObject([
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
    const seen = desk.progress.map(({ done, venueName, isRunning }) => [done, venueName, isRunning])
    expect(seen[1]).toEqual([0, 'Invented Hotel 1', true])
    expect(seen.at(-1)).toEqual([5, null, false])
    expect(await desk.service.readBatch()).toEqual(result)
  })

  it('are each a disclosure: recipients, files and their hashes, in the register and in the audit', async () => {
    const desk = await recordedOperation()
    await exportPacks(desk, { operationId: desk.operation.id }, desk.venueIds, DOCUMENTS)
    const disclosures = await desk.replies.list()
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

  it('hold what was seen, and a letter only where one is due', async () => {
    const desk = await recordedOperation()
    const scope = { operationId: desk.operation.id }
    const items: PackItem[] = [{ document: 'outcome-letter', language: 'en' }]
    const packs = desk.venueIds.slice(0, 3).map((venueId) => ({ venueId, items }))
    const result = await desk.service.export({ scope, packs })
    expect(result.made).toHaveLength(2)
    expect(result.problems).toMatchObject([
      { venueName: 'Invented Hotel 3', message: expect.stringContaining('No outcome letter is due') },
    ])
  })

  it('can be tried again where one did not work', async () => {
    const desk = await recordedOperation()
    const { raw } = desk.session.require().open
    const [, , , , unrecorded = ''] = desk.venueIds
    await exportPacks(desk, { operationId: desk.operation.id }, desk.venueIds.slice(3), DOCUMENTS)
    const { visits } = await desk.operations.read({ id: desk.operation.id })
    const visit = visits.find(({ venueId }) => venueId === unrecorded)
    await desk.visits.record({ ...acceptedRecord, id: visit?.id ?? '', version: visit?.version ?? 0 })
    expect(await desk.service.retry()).toMatchObject({
      made: [{ venueId: unrecorded }],
      problems: [{ venueName: 'Invented Hotel 4' }],
    })
    expect(raw.prepare('select count(*) from disclosures').pluck().get()).toBe(1)
  })

  it('can be made outside an operation, about the last test of each venue', async () => {
    const desk = await recordedOperation()
    const { id: never } = await desk.venues.create(venueFields('Brackenfield House'))
    const [first = ''] = desk.venueIds
    const scope = { venueIds: [first, never] }
    const { recipients } = await desk.service.preview(scope)
    expect(recipients.map(({ situation }) => situation)).toEqual(['as_expected', 'never_visited'])
    const { made } = await exportPacks(desk, scope, scope.venueIds, DOCUMENTS)
    expect(made).toHaveLength(2)
    expect((await desk.replies.list())[0]?.operationReference).toBeNull()
  })

  it('are not made while others are', async () => {
    const desk = await recordedOperation()
    const scope = { operationId: desk.operation.id }
    const first = exportPacks(desk, scope, desk.venueIds.slice(0, 2), DOCUMENTS)
    const second = exportPacks(desk, scope, desk.venueIds.slice(0, 2), DOCUMENTS)
    await expect(second).rejects.toMatchObject({ kind: 'rule' })
    expect((await first).made).toHaveLength(2)
  })

  it('forget with the lock what was made', async () => {
    const desk = await recordedOperation()
    await exportPacks(desk, { operationId: desk.operation.id }, desk.venueIds.slice(0, 1), DOCUMENTS)
    await desk.register.lock()
    await expect(desk.service.readBatch()).rejects.toMatchObject({ kind: 'locked' })
    await desk.register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
    expect(await desk.service.readBatch()).toBeNull()
  })

  it('can be made for one venue alone', async () => {
    const desk = await recordedOperation()
    const [first = ''] = desk.venueIds
    expect(await exportPacks(desk, { operationId: desk.operation.id }, [first], DOCUMENTS)).toMatchObject({
      made: [{ venueId: first }],
    })
    expect(readdirSync(desk.folder)).toEqual(['Invented Hotel 1'])
  })

  it('stop after the one that is being made', async () => {
    const desk = await recordedOperation()
    desk.progress.push = (...steps) => {
      if (steps.some(({ venueName }) => venueName !== null)) desk.service.cancel()
      return steps.length
    }
    const result = await exportPacks(desk, { operationId: desk.operation.id }, desk.venueIds, DOCUMENTS)
    expect(result).toMatchObject({ made: [{ venueName: 'Invented Hotel 1' }], isCancelled: true })
    expect(await desk.replies.list()).toHaveLength(1)
  })

  it('leave no pack behind where the disclosure cannot be written', async () => {
    const desk = await recordedOperation()
    const { raw } = desk.session.require().open
    raw.exec(
      `create trigger no_disclosure before insert on disclosures begin select raise(abort, 'full'); end`,
    )
    await expect(
      exportPacks(desk, { operationId: desk.operation.id }, desk.venueIds, DOCUMENTS),
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
      exportPacks(services, { operationId: operation.id }, [visit?.venueId ?? '']),
    ).rejects.toMatchObject({ kind: 'rule' })
  })

  it('open their folder only once there is one', async () => {
    const desk = await recordedOperation()
    await expect(desk.service.openFolder()).rejects.toMatchObject({ kind: 'rule' })
  })
})
