import { describe, expect, it } from 'vitest'
import {
  acceptedRecord,
  concernRecord,
  liveOperation,
  operationFields,
  strictRecord,
  takeLive,
} from '../../helpers/records'
import { type TestServices, testClock, unlockedServices } from '../../helpers/test-register'

const offered = { trainingOffered: 'yes', trainingAccepted: 'yes' } as const

/** A live operation with one recorded visit; returns its venue and visit. */
async function testedVenue(services: TestServices, record = acceptedRecord, day = '2026-12-12') {
  const { operation, visits } = await liveOperation(services, 1, { day })
  const [visit] = visits
  if (!visit) throw new Error('there is no visit')
  await services.visits.record({ ...record, id: visit.id, version: visit.version })
  return { operation, venueId: visit.venueId, visitId: visit.id }
}

/** Tests a venue once more, on another night. */
async function testAgain(services: TestServices, venueId: string, day: string, record = acceptedRecord) {
  const draft = await services.operations.create(await operationFields(services, { day }))
  const plan = { operationId: draft.id, venueIds: [venueId], firstSlot: '18:10', minutesBetween: 20 }
  await services.operations.addVisits(plan)
  await takeLive(services, draft)
  const [visit] = (await services.operations.read({ id: draft.id })).visits
  if (!visit) throw new Error('there is no visit')
  await services.visits.record({ ...record, id: visit.id, version: visit.version })
  return visit.id
}

async function ownerId(services: TestServices): Promise<string> {
  return (await services.followUp.listChoices()).owners[0]?.id ?? ''
}

const holdContact = (services: TestServices, venueId: string, day: string) =>
  testAgain(services, venueId, day, concernRecord)

describe('training', () => {
  it('accepted at a debrief waits to be arranged without being typed again, and is not kept twice', async () => {
    const services = await unlockedServices()
    const { venueId } = await testedVenue(services, { ...acceptedRecord, ...offered })
    const { training } = await services.followUp.read()
    expect(training).toMatchObject([{ venueId, stage: 'accepted', on: '2026-12-12' }])
    const { n } = await services.session
      .db()
      .selectFrom('training_events')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    expect(n).toBe(0)
  })

  it('that was delivered leaves the board and stands on the venue page with how many took part', async () => {
    const services = await unlockedServices()
    const { venueId } = await testedVenue(services, { ...acceptedRecord, ...offered })
    const given = {
      venueId,
      stage: 'delivered',
      on: '2026-12-12',
      attendees: 9,
      byRole: 'Licensing officer',
      trainer: null,
    }
    await services.followUp.recordTraining({ ...given, stage: 'delivered' })
    expect((await services.followUp.read()).training).toEqual([])
    const { timeline, outlook } = await services.venues.read({ id: venueId })
    expect(timeline.filter(({ kind }) => kind === 'follow-up')).toMatchObject([
      { title: 'Training delivered', detail: '9 took part, Licensing officer, entered by PS 1234' },
    ])
    expect(timeline.find(({ kind }) => kind === 'visit')?.detail).toContain('training accepted')
    expect(outlook).toEqual({ trainedUntil: '2027-12-12', retestDueOn: '2027-06-12' })
  })

  it('is refused on a day to come unless booked, and without attendees once delivered', async () => {
    const services = await unlockedServices()
    const { venueId } = await testedVenue(services)
    const fields = { venueId, on: '2026-12-13', attendees: null, byRole: 'Licensing officer', trainer: null }
    await expect(services.followUp.recordTraining({ ...fields, stage: 'delivered' })).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'on' }, { path: 'attendees' }],
    })
    await services.followUp.recordTraining({ ...fields, stage: 'booked' })
  })
})

describe('an action', () => {
  it('is on the board until it is done, open again where that was a slip, and all of it in the audit', async () => {
    const services = await unlockedServices()
    const { venueId, operation } = await testedVenue(services)
    const fields = { venueId, operationId: operation.id, ownerId: await ownerId(services) }
    await services.followUp.addAction({ ...fields, what: 'Ring the manager', dueOn: '2026-12-11' })
    const [action] = (await services.followUp.read()).actions
    expect(action).toMatchObject({ what: 'Ring the manager', owner: 'PS 1234', daysOverdue: 1 })
    const target = { id: action?.id ?? '', version: action?.version ?? 0 }
    const done = await services.followUp.setActionStatus({ ...target, status: 'done' })
    expect((await services.followUp.read()).actions).toEqual([])
    await expect(services.followUp.setActionStatus({ ...target, status: 'open' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await services.followUp.setActionStatus({ ...target, ...done, status: 'open' })
    expect((await services.followUp.read()).actions).toHaveLength(1)
    const { entries } = await services.audit.read()
    expect(entries.slice(0, 3).map(({ action: name }) => name)).toEqual([
      'follow-up:set-action-status',
      'follow-up:set-action-status',
      'follow-up:add-action',
    ])
  })
})

describe('re-tests', () => {
  it('are due on the day the team’s interval ends, and not once the next visit is planned', async () => {
    const clock = testClock('2027-06-11T12:00:00Z')
    const services = await unlockedServices({ now: clock.now })
    const { venueId } = await testedVenue(services)
    expect((await services.followUp.read()).retests).toEqual([])
    clock.set('2027-06-12T12:00:00Z')
    expect((await services.followUp.read()).retests).toMatchObject([{ venueId, dueOn: '2027-06-12' }])
    const draft = await services.operations.create(await operationFields(services, { day: '2027-06-20' }))
    const plan = { operationId: draft.id, venueIds: [venueId], firstSlot: '18:10', minutesBetween: 20 }
    await services.operations.addVisits(plan)
    expect((await services.followUp.read()).retests).toEqual([])
  })

  it('go by another interval once a sergeant has set it', async () => {
    const services = await unlockedServices({ now: testClock('2027-02-28T12:00:00Z').now })
    const { venueId } = await testedVenue(services, strictRecord, '2026-11-30')
    await services.settings.saveFollowUp({ retestMonths: 3, trainingMonths: 12 })
    expect((await services.followUp.read()).retests).toMatchObject([{ venueId, dueOn: '2027-02-28' }])
  })
})

describe('a second not yet in a row', () => {
  it('waits for a sergeant; a meeting becomes an action, and the decision is kept and asked for once', async () => {
    const services = await unlockedServices({ now: testClock('2027-01-10T12:00:00Z').now })
    const { venueId } = await testedVenue(services)
    const visitId = await testAgain(services, venueId, '2027-01-09')
    expect((await services.followUp.read()).repeats).toMatchObject([{ venueId, visitId }])
    expect(await services.followUp.count()).toEqual({ waiting: 1 })
    const decision = {
      venueId,
      visitId,
      decision: 'licensing_meeting' as const,
      ownerId: await ownerId(services),
      dueOn: '2027-02-01',
    }
    await services.followUp.decideRepeat(decision)
    const board = await services.followUp.read()
    expect(board.repeats).toEqual([])
    expect(board.actions).toMatchObject([{ what: 'Licensing meeting', venueId, dueOn: '2027-02-01' }])
    await expect(services.followUp.decideRepeat(decision)).rejects.toMatchObject({ kind: 'conflict' })
    const { timeline } = await services.venues.read({ id: venueId })
    expect(timeline.find(({ kind }) => kind === 'follow-up')).toMatchObject({
      title: 'Decided: licensing meeting',
    })
  })

  it('that is to be re-tested is due at once', async () => {
    const services = await unlockedServices({ now: testClock('2027-01-10T12:00:00Z').now })
    const { venueId } = await testedVenue(services)
    const visitId = await testAgain(services, venueId, '2027-01-09')
    await services.followUp.decideRepeat({ venueId, visitId, decision: 'retest', ownerId: null, dueOn: null })
    expect((await services.followUp.read()).retests).toMatchObject([{ venueId, dueOn: '2027-01-10' }])
  })
})

describe('a venue on contact hold', () => {
  it('is in no list, no choice, no count and no need, and nothing can be entered about it until it is released', async () => {
    const services = await unlockedServices({ now: testClock('2027-08-10T12:00:00Z').now })
    const record = { ...acceptedRecord, ...offered }
    const { venueId } = await testedVenue(services, record)
    const visitId = await testAgain(services, venueId, '2027-01-09', record)
    const owner = await ownerId(services)
    const action = { what: 'Ring', venueId, operationId: null, ownerId: owner, dueOn: '2027-08-01' }
    await services.followUp.addAction(action)
    const before = await services.followUp.read()
    for (const list of ['actions', 'training', 'retests', 'repeats'] as const) {
      expect(before[list], list).toHaveLength(1)
    }
    await holdContact(services, venueId, '2027-08-09')

    const held = { actions: [], training: [], retests: [], repeats: [], heldVenues: 1 }
    expect(await services.followUp.read()).toEqual(held)
    expect(await services.followUp.count()).toEqual({ waiting: 0 })
    expect((await services.followUp.listChoices()).venues).toEqual([])
    const { needs } = await services.home.read()
    expect(needs.map(({ kind }) => kind)).toEqual(['no-profile'])

    const refused = { kind: 'rule', message: expect.stringContaining('contact hold') }
    const training = {
      venueId,
      stage: 'booked' as const,
      on: '2027-09-01',
      attendees: null,
      byRole: 'Officer',
      trainer: null,
    }
    await expect(services.followUp.recordTraining(training)).rejects.toMatchObject(refused)
    await expect(services.followUp.addAction(action)).rejects.toMatchObject(refused)
    const decision = { venueId, visitId, decision: 'nothing_more' as const, ownerId: null, dueOn: null }
    await expect(services.followUp.decideRepeat(decision)).rejects.toMatchObject(refused)

    const { venue } = await services.venues.read({ id: venueId })
    await services.venues.releaseContactHold({ id: venueId, version: venue.version })
    expect(await services.followUp.read()).toMatchObject({ heldVenues: 0, actions: [{ what: 'Ring' }] })
  })
})
