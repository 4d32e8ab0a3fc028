import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ForceProfile } from '@shared/contracts/settings.contract'
import { HELD } from '@shared/domain/packs/preflight'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { disclosureWrites } from '../../../electron/main/features/packs/disclosure.repository'
import { writeDocumentFolder } from '../../../electron/main/print/document-folder'
import { concernRecord, liveOperation } from '../../helpers/records'
import { testClock, unlockedServices } from '../../helpers/test-register'

const profile: ForceProfile = {
  force: 'Wessmoor Police',
  division: 'North Division',
  team: 'Licensing Team',
  operationName: 'Operation Makesafe',
  codeWord: 'Lanternlight',
  channels: [
    {
      name: 'Emergency',
      number: '999',
      when: 'A child is in danger now',
      verifiedOn: '2026-11-02',
      kind: 'emergency',
      towns: '',
    },
  ],
  contactName: 'Licensing office',
  contactPhone: '01632 960123',
  contactEmail: 'licensing@wessmoor.example.org',
  senderEmail: 'licensing@wessmoor.example.org',
  dutyToRefer: '',
  parentsPage: '',
  forcePage: '',
  protectiveMarking: '',
}
const MANAGER = 'manager@fernbank.example.org'
const bytes = (text: string) => new TextEncoder().encode(text)

/** A night of `count` venues with a pack each, made on 14 December 2026; how they are printed is not what is tested. */
async function desk(count = 2) {
  const clock = testClock('2026-12-14T09:00:00Z')
  const opened: string[] = []
  const services = await unlockedServices({
    now: clock.now,
    openPath: async (path) => void opened.push(path),
  })
  const { operation, visits: planned } = await liveOperation(services, count)
  const makePack = (venueId: string, name: string, operationId: string | null = operation.id) =>
    services.session.run({ action: 'packs:export', event: 'disclosure' }, async (work) => {
      const { folder, files } = await writeDocumentFolder(
        join(services.dataFolder, 'documents', 'Packs'),
        name,
        [
          { name: 'Staff poster.pdf', bytes: bytes('%PDF poster') },
          { name: 'E-mail draft 1 of 2.eml', bytes: bytes('X-Unsent: 1') },
          { name: 'E-mail draft 2 of 2.eml', bytes: bytes('X-Unsent: 1') },
        ],
        { product: 'Makesafe Desk', version: '0', madeAt: work.now },
      )
      const items = [{ document: 'staff-poster' as const, language: 'en' }]
      const id = await disclosureWrites(work).insert({
        ...{ operationId, venueId, items, recipients: [MANAGER], files, folder },
      })
      return { id, folder }
    })
  const packs = []
  for (const { venueId, venueName } of planned) packs.push(await makePack(venueId, venueName))
  const ids = packs.map(({ id }) => id)
  const [first = { id: '', folder: '' }] = packs
  const row = async (id: string) => (await services.replies.list()).find((one) => one.id === id)
  const record = (
    kind: Parameters<typeof services.replies.record>[0]['kind'],
    on: string,
    of: readonly string[] = ids,
    note = '',
  ) => services.replies.record({ ids: [...of], kind, on, note })
  return { ...services, clock, opened, planned, makePack, packs, ids, first, row, record }
}

describe('the packs that were made', () => {
  it('are listed, the newest first, with what they were and where they stand', async () => {
    const { replies, ids } = await desk()
    const rows = await replies.list()
    expect(rows.map(({ id }) => id)).toEqual(ids.toReversed())
    expect(rows[1]).toMatchObject({
      venueName: 'Invented Hotel 1',
      operationReference: 'OP-2026-001',
      recipients: [MANAGER],
      items: [{ document: 'staff-poster', language: 'en' }],
      madeBy: 'PS 1234',
      ...{ hasFolder: true, onContactHold: false, state: 'drafted', since: null, events: [] },
    })
    expect(rows[1]?.files.map(({ name }) => name)).toEqual([
      'Staff poster.pdf',
      'E-mail draft 1 of 2.eml',
      'E-mail draft 2 of 2.eml',
    ])
    expect(await replies.countOpen()).toEqual({ unsent: 2, chaseDue: 0 })
  })

  it('made again for the same operation, set the older ones aside, whose files can then be deleted', async () => {
    const { replies, planned, makePack, first, row } = await desk()
    const [visit] = planned
    await makePack(visit?.venueId ?? '', 'Invented Hotel 1')
    expect((await row(first.id))?.state).toBe('set_aside')
    expect(await replies.countOpen()).toEqual({ unsent: 2, chaseDue: 0 })
    expect(await replies.deleteFolder({ id: first.id })).toEqual({ left: [] })
    expect(existsSync(first.folder)).toBe(false)
  })
})

describe('what came of packs', () => {
  it('is kept for several at once, with who and when, and in the audit', async () => {
    const { audit, ids, row, record, first } = await desk()
    await record('sent', '2026-12-14')
    await record('phone_note', '2026-12-14', [first.id], 'Spoke to the night manager')
    expect(await row(first.id)).toMatchObject({
      ...{ state: 'sent', since: '2026-12-14', chaseDueOn: '2026-12-28' },
      events: [
        { kind: 'sent', on: '2026-12-14', note: '', by: 'PS 1234' },
        { kind: 'phone_note', on: '2026-12-14', note: 'Spoke to the night manager', by: 'PS 1234' },
      ],
    })
    const { entries } = await audit.read()
    expect(entries.slice(0, 2).map(({ event, action, subject }) => [event, action, subject])).toEqual([
      ['alteration', 'replies:record', `disclosures/${first.id}`],
      ['alteration', 'replies:record', 'disclosures'],
    ])
    expect(ids).toHaveLength(2)
  })

  it('is not kept for any where it is refused for one', async () => {
    const { row, record, ids, first } = await desk()
    await record('sent', '2026-12-14', [first.id])
    await expect(record('replied', '2026-12-14')).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'on', message: 'Mark the pack as sent first.' }],
    })
    expect((await Promise.all(ids.map(row))).map((one) => one?.events.length)).toEqual([1, 0])
    for (const on of ['2026-12-13', '2026-12-15']) {
      await expect(record('sent', on)).rejects.toMatchObject({ kind: 'validation' })
    }
    const gone = ['018f0000-0000-7000-8000-00000000dead']
    await expect(record('sent', '2026-12-14', gone)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('is booked training in the follow-up too', async () => {
    const { followUp, venues, clock, record, first, planned } = await desk()
    await record('sent', '2026-12-14')
    await record('training_booked', '2027-01-20', [first.id])
    const venueId = planned[0]?.venueId ?? ''
    const { timeline } = await venues.read({ id: venueId })
    expect(timeline.find(({ kind }) => kind === 'follow-up')).toMatchObject({
      ...{ on: '2027-01-20', title: 'Training booked' },
    })
    clock.set('2027-01-20T09:00:00Z')
    expect((await followUp.read()).training).toMatchObject([
      { venueId, venueName: 'Invented Hotel 1', stage: 'booked', on: '2027-01-20' },
    ])
  })
})

describe('a reminder', () => {
  it('is due after the days that the team has set, on that day, and Home says so', async () => {
    const { home, replies, settings, clock, record } = await desk(1)
    const needed = async () =>
      (await home.read()).needs.filter(({ kind }) => kind === 'packs-unsent' || kind === 'reminders')
    expect(await needed()).toEqual([{ kind: 'packs-unsent', count: 1 }])
    await settings.savePacks({ verifyMonths: 12, draftMegabytes: 8, chaseDays: 10 })
    await record('sent', '2026-12-14')
    clock.set('2026-12-23T23:00:00Z')
    expect(await replies.countOpen()).toEqual({ unsent: 0, chaseDue: 0 })
    clock.set('2026-12-24T00:30:00Z')
    expect(await replies.countOpen()).toEqual({ unsent: 0, chaseDue: 1 })
    expect((await replies.list())[0]).toMatchObject({ state: 'chase_due', chaseDueOn: '2026-12-24' })
    expect(await needed()).toEqual([{ kind: 'reminders', count: 1 }])
  })

  it('is a draft without outcome or code word, its text to copy, a disclosure, and an event of the pack', async () => {
    const { replies, settings, audit, clock, record, row, first, opened } = await desk()
    await settings.saveForceProfile(profile)
    await record('sent', '2026-12-14')
    clock.set('2027-01-05T09:00:00Z')
    const { to, subject, text, folder } = await replies.draftChase({ id: first.id })
    expect(to).toEqual([MANAGER])
    expect(readdirSync(folder).toSorted()).toEqual(['E-mail draft.eml', 'manifest.json'])
    const mail = await PostalMime.parse(readFileSync(join(folder, 'E-mail draft.eml')))
    expect(mail.subject).toBe(subject)
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(text.trim())
    expect(mail.to?.map(({ address }) => address)).toEqual([MANAGER])
    expect(mail.from?.address).toBe('licensing@wessmoor.example.org')
    expect(mail.attachments).toEqual([])
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(text).toContain('14 December 2026')
    for (const said of ['Lanternlight', 'expected', 'not yet', 'partly', 'refused', 'visit']) {
      expect(`${subject} ${text}`.toLowerCase()).not.toContain(said.toLowerCase())
    }

    expect(await row(first.id)).toMatchObject({
      ...{ state: 'sent', chaseDueOn: '2027-01-19' },
      events: [{ kind: 'sent' }, { kind: 'chase_drafted', on: '2027-01-05' }],
    })
    expect((await audit.read()).entries[0]).toMatchObject({
      ...{ event: 'disclosure', action: 'replies:draft-chase', subject: `disclosures/${first.id}` },
    })
    await replies.openChase({ id: first.id })
    expect(opened).toEqual([join(folder, 'E-mail draft.eml')])
    rmSync(folder, { recursive: true })
    await expect(replies.openChase({ id: first.id })).rejects.toMatchObject({ kind: 'rule' })
  })

  it('is refused for a pack that is not sent, that was answered, and without a force profile', async () => {
    const { replies, settings, record, row, first } = await desk()
    const draft = () => replies.draftChase({ id: first.id })
    await expect(draft()).rejects.toMatchObject({ kind: 'rule', message: expect.stringContaining('sent') })
    await record('sent', '2026-12-14')
    await expect(draft()).rejects.toMatchObject({ message: expect.stringContaining('force profile') })
    await settings.saveForceProfile(profile)
    await record('replied', '2026-12-14', [first.id])
    await expect(draft()).rejects.toMatchObject({
      kind: 'rule',
      message: 'The venue has answered: no reminder is due.',
    })
    expect((await row(first.id))?.events.map(({ kind }) => kind)).toEqual(['sent', 'replied'])
  })
})

describe('a venue on contact hold', () => {
  it('gets no reminder and no draft, is booked for nothing, and does not wait for anybody', async () => {
    const { replies, settings, clock, record, row, planned, visits, first } = await desk()
    await settings.saveForceProfile(profile)
    await record('sent', '2026-12-14')
    clock.set('2027-01-05T09:00:00Z')
    expect(await replies.countOpen()).toEqual({ unsent: 0, chaseDue: 2 })
    const [{ id, version } = { id: '', version: 0 }] = planned
    await visits.record({ ...concernRecord, id, version })
    expect(await row(first.id)).toMatchObject({ onContactHold: true, state: 'sent', chaseDueOn: null })
    expect(await replies.countOpen()).toEqual({ unsent: 0, chaseDue: 1 })
    const held = { kind: 'rule', message: HELD }
    await expect(replies.draftChase({ id: first.id })).rejects.toMatchObject(held)
    await expect(replies.openDrafts({ id: first.id })).rejects.toMatchObject(held)
    await expect(record('training_booked', '2027-02-01', [first.id])).rejects.toMatchObject(held)
    await expect(record('replied', '2027-01-04')).rejects.toMatchObject(held)
    // What did happen can still be entered.
    await record('replied', '2027-01-04', [first.id])
    expect((await row(first.id))?.state).toBe('replied')
  })
})

describe('the files of a pack', () => {
  it('open as drafts and as a folder as long as they are there', async () => {
    const { replies, first, opened } = await desk(1)
    await replies.openDrafts({ id: first.id })
    await replies.openFolder({ id: first.id })
    expect(opened).toEqual([
      join(first.folder, 'E-mail draft 1 of 2.eml'),
      join(first.folder, 'E-mail draft 2 of 2.eml'),
      first.folder,
    ])
    rmSync(join(first.folder, 'E-mail draft 1 of 2.eml'))
    rmSync(join(first.folder, 'E-mail draft 2 of 2.eml'))
    await expect(replies.openDrafts({ id: first.id })).rejects.toMatchObject({ kind: 'rule' })
    rmSync(first.folder, { recursive: true })
    await expect(replies.openFolder({ id: first.id })).rejects.toMatchObject({ kind: 'rule' })
  })

  it('are deleted only once the pack was sent; what it was stays, and the audit says so', async () => {
    const { replies, audit, record, row, first } = await desk()
    await expect(replies.deleteFolder({ id: first.id })).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('Mark the pack as sent first'),
    })
    expect(readdirSync(first.folder)).toHaveLength(4)
    await record('sent', '2026-12-14')
    expect(await replies.deleteFolder({ id: first.id })).toEqual({ left: [] })
    expect(existsSync(first.folder)).toBe(false)
    const after = await row(first.id)
    expect(after).toMatchObject({ hasFolder: false, state: 'sent' })
    expect(after?.files).toHaveLength(3)
    expect((await audit.read()).entries[0]).toMatchObject({
      ...{ event: 'erasure', action: 'replies:delete-folder', subject: `disclosures/${first.id}` },
    })
    expect(await replies.deleteFolder({ id: first.id })).toEqual({ left: [] })
  })

  it('stay, and are named, where somebody changed or added them; then they can be looked at', async () => {
    const { replies, record, row, first, opened } = await desk()
    await record('sent', '2026-12-14')
    writeFileSync(join(first.folder, 'Staff poster.pdf'), 'a note of mine')
    writeFileSync(join(first.folder, 'My notes.txt'), 'mine')
    const { left } = await replies.deleteFolder({ id: first.id })
    expect(left.toSorted()).toEqual(['My notes.txt', 'Staff poster.pdf'])
    expect(readdirSync(first.folder).toSorted()).toEqual([
      'My notes.txt',
      'Staff poster.pdf',
      'manifest.json',
    ])
    expect((await row(first.id))?.hasFolder).toBe(true)
    await replies.openFolder({ id: first.id })
    expect(opened).toEqual([first.folder])
    rmSync(join(first.folder, 'My notes.txt'))
    rmSync(join(first.folder, 'Staff poster.pdf'))
    expect(await replies.deleteFolder({ id: first.id })).toEqual({ left: [] })
    expect(existsSync(first.folder)).toBe(false)
  })
})
