import type { Breakdowns } from '@shared/contracts/breakdowns.contract'
import type { VenueFields } from '@shared/contracts/venues.contract'
import type { VisitRecord } from '@shared/contracts/visits.contract'
import { NO_FILTER, type TrendFilter } from '@shared/domain/trends/trend-filter'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  acceptedRecord,
  concernRecord,
  operationFields,
  strictRecord,
  takeLive,
  venueFields,
} from '../../helpers/records'
import { type TestServices, testClock, unlockedServices } from '../../helpers/test-register'

const LATER = testClock('2027-12-20T09:00:00Z').now
const FIRST_NIGHT = '2026-12-12'
const SECOND_NIGHT = '2027-02-13'
const OFFICER = { label: 'PC 77', passphrase: 'some other words here' }

const trained = { deskTrained: 'yes', trainingOffered: 'yes', trainingAccepted: 'yes' } as const
const refusedOnly: VisitRecord = {
  ...strictRecord,
  report: 'none',
  reportTiming: null,
  reportChannel: null,
  codeWordUsed: null,
}

const VENUES: readonly [string, Partial<VenueFields>][] = [
  ['Alder House Hotel', { operator: 'Invented Inns' }],
  ['The Brindle Inn', { town: 'Southmere' }],
  ['Cutler’s Rest', { type: 'hostel' }],
  ['The Fernbank Hotel', { operator: 'Invented Inns' }],
]

async function record(services: TestServices, operationId: string, records: readonly VisitRecord[]) {
  const { visits, operation } = await services.operations.read({ id: operationId })
  for (const [i, { id, version }] of visits.entries()) {
    const one = records[i]
    if (one) await services.visits.record({ ...one, cues: operation.scenario.cues, id, version })
  }
}

async function night(
  services: TestServices,
  day: string,
  venueIds: readonly string[],
  records: readonly VisitRecord[],
  firstSlot = '18:10',
  passRuleId?: string,
) {
  const draft = await services.operations.create(
    await operationFields(services, { day, ...(passRuleId && { passRuleId }) }),
  )
  const plan = { operationId: draft.id, firstSlot, minutesBetween: 30 }
  await services.operations.addVisits({ ...plan, venueIds: [...venueIds] })
  const live = await takeLive(services, draft)
  await record(services, draft.id, records)
  return live
}

/**
 * Two nights at four venues. First: as expected, refused only, accepted, a real concern. Second: the first three again,
 * of which the third improved. Training was delivered at the first venue between the nights.
 */
async function twoNights() {
  const services = await unlockedServices({ now: LATER })
  const ids: string[] = []
  for (const [name, more] of VENUES) ids.push((await services.venues.create(venueFields(name, more))).id)
  const first = await night(services, FIRST_NIGHT, ids, [
    { ...strictRecord, ...trained },
    { ...refusedOnly, deskTrained: 'no' },
    acceptedRecord,
    concernRecord,
  ])
  await services.followUp.recordTraining({
    venueId: ids[0] ?? '',
    stage: 'delivered',
    on: '2027-01-10',
    attendees: 6,
    byRole: 'Licensing officer',
    trainer: null,
  })
  const second = await night(services, SECOND_NIGHT, ids.slice(0, 3), [
    strictRecord,
    refusedOnly,
    strictRecord,
  ])
  return { services, ids, first, second }
}

const sectionOf = ({ sections }: Breakdowns, name: string) => sections.find(({ section }) => section === name)
const lines = (all: Breakdowns, name: string) =>
  sectionOf(all, name)?.cells.map(({ label, k, n }) => [label, k, n])
const sum = (all: Breakdowns, name: string) =>
  sectionOf(all, name)?.cells.reduce<[number, number]>(([k, n], cell) => [k + cell.k, n + cell.n], [0, 0])

describe('results broken down', () => {
  let services: TestServices
  let ids: readonly string[]
  beforeEach(async () => {
    const made = await twoNights()
    services = made.services
    ids = made.ids
    // None of these counts: a draft, and one that was cancelled after its results.
    const draft = await services.operations.create(await operationFields(services, { day: '2027-03-13' }))
    await services.operations.addVisits({
      operationId: draft.id,
      venueIds: ids.slice(0, 3),
      firstSlot: '18:10',
      minutesBetween: 30,
    })
    const stopped = await night(services, '2027-04-10', ids.slice(0, 3), [
      strictRecord,
      strictRecord,
      strictRecord,
    ])
    await services.operationStatus.cancel({
      ...(await services.operations.read({ id: stopped.id })).operation,
      reason: 'Stopped',
    })
  })
  const read = (filter: Partial<TrendFilter> = {}, ruleId: string | null = null) =>
    services.breakdowns.read({ ruleId, filter: { ...NO_FILTER, ...filter } })

  it('adds up to the completed tests in every section, cues excepted', async () => {
    const all = await read()
    expect(all.completed).toBe(6)
    expect(all.mixed).toBeNull()
    const names = all.sections.map(({ section }) => section)
    expect(names).toEqual(['venue_type', 'hour', 'cue', 'desk_trained', 'venue_trained', 'town', 'operator'])
    for (const name of names.filter((one) => one !== 'cue'))
      expect([name, sum(all, name)]).toEqual([name, [3, 6]])
    const { points } = await services.trends.read({ ruleId: null, filter: NO_FILTER })
    expect(points.map(({ rate }) => [rate?.k, rate?.n])).toEqual([
      [1, 3],
      [2, 3],
    ])
  })

  it('counts each line: types, hours, what the desk knew, towns and chains', async () => {
    const all = await read()
    expect(lines(all, 'venue_type')).toEqual([
      ['Hotel', 2, 4],
      ['Hostel', 1, 2],
    ])
    expect(lines(all, 'hour')).toEqual([
      ['18:00 to 18:59', 2, 4],
      ['19:00 to 19:59', 1, 2],
    ])
    expect(lines(all, 'desk_trained')).toEqual([
      ['Trained', 1, 1],
      ['Not trained', 0, 1],
      ['Not asked', 2, 4],
    ])
    expect(lines(all, 'town')).toEqual([
      ['Northmere', 3, 4],
      ['Southmere', 0, 2],
    ])
    expect(lines(all, 'operator')).toEqual([
      ['No chain entered', 1, 4],
      ['Invented Inns', 2, 2],
    ])
    expect(sectionOf(all, 'cue')?.cells.every(({ n }) => n === 6)).toBe(true)
    expect(sectionOf(all, 'cue')?.words.join(' ')).toContain('do not compare')
    // Small cells are counts.
    expect(sectionOf(all, 'town')?.cells.map(({ rate }) => rate)).toEqual([null, null])
  })

  it('tells training before the visit from training after it', async () => {
    expect(lines(await read(), 'venue_trained')).toEqual([
      ['Training delivered before', 1, 1],
      ['No training before', 2, 5],
    ])
    expect(lines(await read({ to: FIRST_NIGHT }), 'venue_trained')).toEqual([['No training before', 1, 3]])
  })

  it('counts what staff did, each rung alone and after those before it', async () => {
    const { rungs } = await read()
    expect(rungs.map(({ any, inSequence }) => [any, inSequence])).toEqual([
      [5, 5],
      [5, 5],
      [5, 5],
      [3, 3],
      [3, 3],
    ])
    expect(rungs.at(3)).toMatchObject({ cumulative: 0.5, step: 0.6 })
  })

  it('pairs the venues that were tested twice and says how many were tested at all', async () => {
    const { retests, coverage } = await read()
    expect(retests).toMatchObject({ improved: 1, worsened: 0, same: 2 })
    expect(retests.words[0]).toBe('3 venues were tested twice: 1 improved, 0 worsened, 2 stayed the same.')
    expect(coverage).toEqual({ tested: 3, known: 4 })
    expect((await read({ from: SECOND_NIGHT })).retests.words).toEqual([
      'No venue has been tested twice yet.',
    ])
  })

  it('counts a venue at every stage of training that it went through', async () => {
    const { training } = await read()
    expect(training.map(({ label, venues }) => [label, venues])).toEqual([
      ['Offered', 1],
      ['Accepted', 1],
      ['Booked', 1],
      ['Delivered', 1],
      ['Declined', 0],
    ])
  })

  it('narrows everything at once by days', async () => {
    const filter = { from: FIRST_NIGHT, to: '2026-12-31' }
    const one = await read(filter)
    expect(one.completed).toBe(3)
    for (const { section } of one.sections.filter(({ section }) => section !== 'cue')) {
      expect([section, sum(one, section)]).toEqual([section, [1, 3]])
    }
    expect(one.coverage).toEqual({ tested: 3, known: 4 })
    expect(one.training.map(({ venues }) => venues)).toEqual([1, 1, 0, 0, 0])
    const trends = await services.trends.read({ ruleId: null, filter: { ...NO_FILTER, ...filter } })
    expect(trends.points.map(({ day }) => day)).toEqual([FIRST_NIGHT])
    expect(trends.filterWords).toBe('12 December 2026 to 31 December 2026')
    // Of one operation, all that its rate allows: too few here. The cancelled one is outside these days.
    expect(trends.words).toEqual([
      'One operation so far. A trend needs more.',
      '1 of 3 responded as expected.',
      'Too few visits to say what is typical.',
    ])
  })

  it('narrows everything at once by types of venue, the guard of the chart too', async () => {
    const filter: TrendFilter = { ...NO_FILTER, venueTypes: ['hostel'] }
    const hostels = await read(filter)
    expect(hostels.completed).toBe(2)
    expect(lines(hostels, 'venue_type')).toEqual([['Hostel', 1, 2]])
    expect(lines(hostels, 'town')).toEqual([['Northmere', 1, 2]])
    expect(hostels.retests).toMatchObject({ improved: 1, worsened: 0, same: 0 })
    expect(hostels.coverage).toEqual({ tested: 1, known: 1 })
    expect(hostels.training.every(({ venues }) => venues === 0)).toBe(true)
    const { points, filterWords } = await services.trends.read({ ruleId: null, filter })
    expect(points.map(({ rate, facts }) => [rate?.k, rate?.n, facts.venueTypes])).toEqual([
      [0, 1, ['hostel']],
      [1, 1, ['hostel']],
    ])
    expect(filterWords).toBe('hostels')
    const none = await services.trends.read({ ruleId: null, filter: { ...filter, venueTypes: ['taxi'] } })
    expect(none.points).toEqual([])
    expect(none.words).toEqual(['No completed visits are left by this choice of days and types.'])
  })

  it('looks at all of it under another rule', async () => {
    const { passRules } = await services.operations.listChoices()
    const ruleId = passRules.find(({ criterion }) => criterion === 'refused')?.id ?? ''
    const under = await read({}, ruleId)
    expect(sum(under, 'venue_type')).toEqual([5, 6])
    expect(under.retests).toMatchObject({ improved: 1, worsened: 0, same: 2 })
    const { points } = await services.trends.read({ ruleId, filter: NO_FILTER })
    expect(points.map(({ rate }) => rate?.k)).toEqual([2, 3])
    await expect(read({}, '018f0000-0000-7000-8000-000000000009')).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

it('gives an officer no town and no chain', async () => {
  const { services } = await twoNights()
  await services.users.add({ ...OFFICER, role: 'officer' })
  await services.register.lock()
  await services.register.unlock(OFFICER)
  const seen = await services.breakdowns.read({ ruleId: null, filter: NO_FILTER })
  expect(seen.completed).toBe(6)
  expect(seen.sections.map(({ section }) => section)).toEqual([
    'venue_type',
    'hour',
    'cue',
    'desk_trained',
    'venue_trained',
  ])
  expect(JSON.stringify(seen)).not.toMatch(/Northmere|Southmere|Invented Inns/)
})

it('says that visits of several pass rules are counted together, and nothing of it under one', async () => {
  const services = await unlockedServices({ now: LATER })
  const { passRules } = await services.operations.listChoices()
  const other = passRules.find(({ criterion }) => criterion === 'either')?.id ?? ''
  for (const [name, passRuleId] of [['Alder House Hotel'], ['The Brindle Inn', other]] as const) {
    const { id } = await services.venues.create(venueFields(name))
    await night(services, FIRST_NIGHT, [id], [acceptedRecord], '18:10', passRuleId)
  }
  const read = (ruleId: string | null) => services.breakdowns.read({ ruleId, filter: NO_FILTER })
  expect((await read(null)).mixed).toMatch(
    /^These visits were counted under 2 pass rules \((Strict v1 and Either v1|Either v1 and Strict v1)\)/,
  )
  expect((await read(other)).mixed).toBeNull()
})

it('is empty in a new register, in words and not in zeros', async () => {
  const services = await unlockedServices()
  const { completed, sections, retests, coverage } = await services.breakdowns.read({
    ruleId: null,
    filter: NO_FILTER,
  })
  expect([completed, coverage]).toEqual([0, { tested: 0, known: 0 }])
  expect(sections.every(({ cells }) => cells.length === 0)).toBe(true)
  expect(retests.words).toEqual(['No venue has been tested twice yet.'])
})
