import type { VisitRecord } from '@shared/contracts/visits.contract'
import { NO_FILTER } from '@shared/domain/trends/trend-filter'
import { describe, expect, it } from 'vitest'
import {
  acceptedRecord,
  blankRecord,
  concernRecord,
  operationFields,
  strictRecord,
  takeLive,
  venueFields,
} from '../../helpers/records'
import { type TestServices, testClock, unlockedServices } from '../../helpers/test-register'

const advised: VisitRecord = { ...blankRecord, adviceGiven: 'yes', postersLeft: 'yes' }
const impossible: VisitRecord = { ...blankRecord, status: 'not_testable', statusReason: 'Nobody in charge' }

const LATER = testClock('2027-12-20T09:00:00Z').now

/** An operation of one night with tests, then engagement visits; every test is recorded as accepted but the first. */
async function nightWith(
  services: TestServices,
  tests: readonly string[],
  engagements: readonly string[],
  day = '2026-12-12',
) {
  const draft = await services.operations.create(await operationFields(services, { day }))
  const slots = { operationId: draft.id, firstSlot: '18:10', minutesBetween: 15 }
  if (tests.length > 0) await services.operations.addVisits({ ...slots, venueIds: [...tests] })
  if (engagements.length > 0) {
    await services.operations.addVisits({ ...slots, kind: 'engagement', venueIds: [...engagements] })
  }
  await takeLive(services, draft)
  const { visits } = await services.operations.read({ id: draft.id })
  const isTest = ({ kind }: { readonly kind: string }) => kind === 'test'
  for (const [index, { id, version }] of visits.filter(isTest).entries()) {
    await services.visits.record({ ...(index === 0 ? strictRecord : acceptedRecord), id, version })
  }
  return { id: draft.id, visits: visits.filter((visit) => !isTest(visit)) }
}

async function venues(services: TestServices, prefix: string, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 1; n <= count; n++) {
    ids.push((await services.venues.create(venueFields(`${prefix} ${n}`))).id)
  }
  return ids
}

/** Every number that tests are in, without the ids of this register. */
async function numbers(services: TestServices, operationId: string) {
  const { tally } = await services.operations.read({ id: operationId })
  const { points, words } = await services.trends.read({ ruleId: null, filter: NO_FILTER })
  const board = await services.followUp.read()
  const rule = {
    criterion: 'either',
    safeguardingReasons: ['safeguarding'],
    challengeSteps: ['askedId'],
  } as const
  const trial = await services.library.tryPassRule({
    ...rule,
    safeguardingReasons: [...rule.safeguardingReasons],
    challengeSteps: [...rule.challengeSteps],
  })
  const tested = (await services.venues.list()).filter(({ name }) => name.startsWith('Tested'))
  const { needs } = await services.home.read()
  return {
    tally,
    trends: points
      .filter((point) => point.operationId === operationId)
      .map(({ rate, remaining, facts }) => ({ rate, remaining, types: facts.venueTypes })),
    words,
    retests: board.retests.map(({ venueName, dueOn, mark }) => ({ venueName, dueOn, mark })),
    repeats: board.repeats.map(({ venueName, lastOn, beforeOn }) => ({ venueName, lastOn, beforeOn })),
    training: board.training,
    trial,
    coverage: tested.map(({ name, visits, lastVisitOn }) => ({ name, visits, lastVisitOn })),
    packs: needs.filter(({ kind }) => kind === 'packs').map((need) => ('count' in need ? need.count : 0)),
  }
}

describe('engagement visits', () => {
  /** What is done beside the tests; the last tries to be a test, which the kind must outweigh. */
  const BESIDE: readonly (readonly [string, VisitRecord | null])[] = [
    ['none recorded yet', null],
    ['advice given', advised],
    ['no advice given', { ...blankRecord, adviceGiven: 'no' }],
    ['could not be done', impossible],
    ['a live concern', concernRecord],
    ['filled in like a test that was as expected', { ...strictRecord, cues: [], adviceGiven: 'yes' }],
    ['filled in like a test that was accepted', { ...acceptedRecord, cues: [], adviceGiven: 'yes' }],
  ]

  it.each(BESIDE)('change no number: %s', async (_, record) => {
    const alone = await unlockedServices({ now: LATER })
    const without = await nightWith(alone, await venues(alone, 'Tested', 4), [])

    const beside = await unlockedServices({ now: LATER })
    const tested = await venues(beside, 'Tested', 4)
    const withThem = await nightWith(beside, tested, await venues(beside, 'Visited', 3))
    // And once more at the tested venues, a year on: no re-test, no repeat, no later "last visit".
    const again = await nightWith(beside, [], tested, '2027-12-12')
    for (const { id, version } of [...withThem.visits, ...again.visits]) {
      if (record !== null && record.status !== 'live_concern')
        await beside.visits.record({ ...record, id, version })
    }
    if (record?.status === 'live_concern') {
      const [first] = withThem.visits
      await beside.visits.record({ ...record, id: first?.id ?? '', version: first?.version ?? 0 })
    }
    expect(await numbers(beside, withThem.id)).toEqual(await numbers(alone, without.id))
  })

  it('would change the numbers were they tests', async () => {
    const alone = await unlockedServices({ now: LATER })
    const without = await nightWith(alone, await venues(alone, 'Tested', 4), [])
    const more = await unlockedServices({ now: LATER })
    const withTests = await nightWith(more, await venues(more, 'Tested', 5), [])
    expect(await numbers(more, withTests.id)).not.toEqual(await numbers(alone, without.id))
  })

  it('have no cues, no mark and no outcome, and stand on the venue’s timeline as what they are', async () => {
    const services = await unlockedServices()
    const [venueId = ''] = await venues(services, 'Visited', 1)
    const { visits } = await nightWith(services, [], [venueId])
    const [visit] = visits
    expect(visit).toMatchObject({ kind: 'engagement', cues: [], status: 'planned' })
    const target = { id: visit?.id ?? '', version: visit?.version ?? 0 }
    expect(await services.visits.record({ ...advised, ...target })).toMatchObject({
      status: 'completed',
      mark: null,
      outcome: null,
    })
    const { timeline } = await services.venues.read({ id: venueId })
    expect(timeline).toMatchObject([
      { kind: 'visit', title: 'Engagement visit, Northmere hotels', detail: 'Advice given, posters left' },
    ])
  })

  it('count in the size of the plan and in what is still to record', async () => {
    const services = await unlockedServices()
    const night = await nightWith(
      services,
      await venues(services, 'Tested', 2),
      await venues(services, 'Visited', 3),
    )
    const [first] = night.visits
    await services.visits.record({ ...advised, id: first?.id ?? '', version: first?.version ?? 0 })
    expect(await services.operations.list({ ruleId: null })).toMatchObject([{ visits: 5, recorded: 3 }])
  })

  it('put training on the board as a debrief does', async () => {
    const services = await unlockedServices()
    const [venueId = ''] = await venues(services, 'Visited', 1)
    const { visits } = await nightWith(services, [], [venueId])
    const [visit] = visits
    const target = { id: visit?.id ?? '', version: visit?.version ?? 0 }
    await services.visits.record({ ...advised, trainingOffered: 'yes', trainingAccepted: 'yes', ...target })
    expect((await services.followUp.read()).training).toMatchObject([{ venueId, stage: 'accepted' }])
  })

  it('need a result but no debrief before the operation closes', async () => {
    const services = await unlockedServices()
    const { id, visits } = await nightWith(services, [], await venues(services, 'Visited', 1))
    const { operation } = await services.operations.read({ id })
    await expect(services.operationStatus.startDebriefing(operation)).rejects.toThrow('Record a result')
    const [visit] = visits
    await services.visits.record({ ...advised, id: visit?.id ?? '', version: visit?.version ?? 0 })
    const debriefing = await services.operationStatus.startDebriefing(operation)
    expect(await services.operationStatus.close(debriefing)).toMatchObject({ status: 'closed' })
  })

  it('get posters and no letter: there is no outcome to tell', async () => {
    const services = await unlockedServices()
    const { id, visits } = await nightWith(services, [], await venues(services, 'Visited', 1))
    const [visit] = visits
    await services.visits.record({ ...advised, id: visit?.id ?? '', version: visit?.version ?? 0 })
    const [recipient] = (await services.packs.preview({ operationId: id })).recipients
    expect(recipient).toMatchObject({ situation: 'no_outcome' })
    expect(recipient?.suggested.map(({ document }) => document)).not.toContain('outcome-letter')
    expect(recipient?.withheld).toContainEqual({
      document: 'outcome-letter',
      why: 'There is no outcome to write about.',
    })
  })

  it('put a venue on contact hold for a live concern, as a test does', async () => {
    const services = await unlockedServices()
    const [venueId = ''] = await venues(services, 'Visited', 1)
    const { visits } = await nightWith(services, [], [venueId])
    const [visit] = visits
    await services.visits.record({ ...concernRecord, id: visit?.id ?? '', version: visit?.version ?? 0 })
    expect((await services.venues.read({ id: venueId })).venue.contactHoldSince).not.toBeNull()
  })

  it.each([
    ['cues', { ...advised, cues: ['cash'] }, 'An engagement visit has no cues: nothing is shown to staff.'],
    [
      'status',
      { ...blankRecord, status: 'aborted', statusReason: 'Stopped' },
      'An engagement visit is not aborted. Mark it as “Could not be done”.',
    ],
    ['statusReason', { ...blankRecord, status: 'not_testable' }, 'Say why it could not be done'],
  ] as const)('refuse what only a test has: %s', async (path, record, message) => {
    const services = await unlockedServices()
    const { visits } = await nightWith(services, [], await venues(services, 'Visited', 1))
    const [visit] = visits
    const input = { ...record, id: visit?.id ?? '', version: visit?.version ?? 0 } as VisitRecord & {
      id: string
      version: number
    }
    await expect(services.visits.record(input)).rejects.toMatchObject({
      kind: 'validation',
      message,
      fields: [{ path, message }],
    })
  })

  it('are no draw, and leave what the tested venues stand for as it was', async () => {
    const services = await unlockedServices()
    const draft = await services.operations.create(await operationFields(services, { selection: 'all' }))
    const [venueId = ''] = await venues(services, 'Visited', 1)
    const input = {
      operationId: draft.id,
      kind: 'engagement',
      venueIds: [venueId],
      firstSlot: '18:10',
      minutesBetween: 15,
    } as const
    const draw = { seed: 1, by: 'none', frame: [venueId] } as const
    await expect(
      services.operations.addVisits({ ...input, venueIds: [venueId], draw: { ...draw, frame: [venueId] } }),
    ).rejects.toMatchObject({ kind: 'rule' })
    await services.operations.addVisits({ ...input, venueIds: [venueId] })
    expect((await services.operations.read({ id: draft.id })).operation.selection).toBe('all')
  })
})
