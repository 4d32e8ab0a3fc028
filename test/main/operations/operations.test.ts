import { NO_FILTER } from '@shared/domain/trends/trend-filter'
import { describe, expect, it } from 'vitest'
import {
  acceptedRecord,
  blankRecord,
  concernRecord,
  liveOperation,
  operationFields,
  strictRecord,
  takeLive,
  venueFields,
} from '../../helpers/records'
import { PASSPHRASE, unlockedServices } from '../../helpers/test-register'

describe('an operation', () => {
  it('of 18 visits with 2 as expected is 2 of 18, 3.1% to 32.8%, on its page, in the list and in the trends', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 18)
    for (const [index, { id, version }] of visits.entries()) {
      const record = index < 2 ? strictRecord : acceptedRecord
      await services.visits.record({ ...record, id, version })
    }
    const { tally } = await services.operations.read({ id: operation.id })
    expect(tally.rate).toMatchObject({ k: 2, n: 18 })
    expect(tally.rate?.low).toBeCloseTo(0.03102, 6)
    expect(tally.rate?.high).toBeCloseTo(0.327998, 6)
    expect(await services.operations.list({ ruleId: null })).toMatchObject([
      { visits: 18, recorded: 18, headline: '2 of 18 responded as expected under Strict v1.' },
    ])
    const { passRules } = await services.operations.listChoices()
    const challenged = passRules.find(({ criterion }) => criterion === 'challenged')
    expect(await services.operations.list({ ruleId: challenged?.id ?? null })).toMatchObject([
      { headline: '2 of 18 responded as expected under Challenged v1.' },
    ])
    const { points } = await services.trends.read({ ruleId: null, filter: NO_FILTER })
    expect(points).toMatchObject([{ rate: { k: 2, n: 18 }, remaining: 0, rule: 'Strict v1' }])
    expect(points[0]?.facts).toMatchObject({ selection: operation.selection, venueTypes: ['hotel'] })
  })

  it('is numbered by year', async () => {
    const services = await unlockedServices()
    const fields = await operationFields(services)
    const references = []
    for (const day of ['2026-12-12', '2026-12-19', '2027-01-09']) {
      references.push((await services.operations.create({ ...fields, day })).reference)
    }
    expect(references).toEqual(['OP-2026-001', 'OP-2026-002', 'OP-2027-001'])
  })

  it('can be changed while it is a draft, and is frozen once it is live', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 1)
    const draft = await services.operations.create(await operationFields(services, { name: 'Draft' }))
    const changed = await services.operations.update({
      ...draft,
      name: 'Changed',
    })
    expect(changed).toMatchObject({ name: 'Changed', version: 2 })
    const frozen = { kind: 'rule', message: expect.stringContaining('frozen') }
    await expect(services.operations.update(operation)).rejects.toMatchObject(frozen)
    const venue = await services.venues.create(venueFields('Late Inn'))
    const late = { operationId: operation.id, venueIds: [venue.id], firstSlot: '20:00', minutesBetween: 20 }
    await expect(services.operations.addVisits(late)).rejects.toMatchObject(frozen)
    const [visit] = visits
    const removal = { operationId: operation.id, visitId: visit?.id ?? '', version: visit?.version ?? 0 }
    await expect(services.operations.removeVisit(removal)).rejects.toMatchObject(frozen)
  })

  it('goes live only with a venue, and plans no venue twice', async () => {
    const services = await unlockedServices()
    const draft = await services.operations.create(await operationFields(services))
    await expect(takeLive(services, draft)).rejects.toThrow('Add at least one venue')
    const venue = await services.venues.create(venueFields())
    const plan = { operationId: draft.id, venueIds: [venue.id], firstSlot: '18:10', minutesBetween: 20 }
    await services.operations.addVisits(plan)
    await expect(services.operations.addVisits(plan)).rejects.toThrow(
      'Alder House Hotel is in the plan already',
    )
  })

  it('visits a chain and a street in one go where that is asked, and never a venue on contact hold', async () => {
    const services = await unlockedServices()
    const { id: operationId } = await services.operations.create(await operationFields(services))
    const add = async (name: string, more: object = {}) =>
      (await services.venues.create({ ...venueFields(name), operator: null, postcode: null, ...more })).id
    const chain = { operator: 'Example Inns' }
    const venueIds = [await add('Alder', chain), await add('Brindle'), await add('Cutler', chain)]
    const plan = { operationId, venueIds, firstSlot: '19:00', minutesBetween: 20 }
    await services.operations.addVisits({ ...plan, neighboursTogether: true })
    const { visits } = await services.operations.read({ id: operationId })
    expect(visits.map(({ venueName, slot }) => [venueName, slot])).toEqual([
      ['Alder', '19:00'],
      ['Cutler', '19:20'],
      ['Brindle', '19:40'],
    ])

    const { visits: live } = await liveOperation(services, 1)
    const [{ id, version, venueId } = { id: '', version: 0, venueId: '' }] = live
    await services.visits.record({ ...concernRecord, id, version })
    await expect(services.operations.addVisits({ ...plan, venueIds: [venueId] })).rejects.toMatchObject({
      kind: 'rule',
      message: expect.stringContaining('on contact hold'),
    })
  })

  it('gives planned visits the cues of a scenario that is chosen later', async () => {
    const services = await unlockedServices()
    const draft = await services.operations.create(await operationFields(services))
    const venue = await services.venues.create(venueFields())
    const plan = { operationId: draft.id, venueIds: [venue.id], firstSlot: '18:10', minutesBetween: 20 }
    await services.operations.addVisits(plan)
    const { scenarios } = await services.operations.listChoices()
    const other = scenarios.find(({ id }) => id !== draft.scenarioId)
    await services.operations.update({ ...draft, scenarioId: other?.id ?? '' })
    const { visits } = await services.operations.read({ id: draft.id })
    expect(visits[0]?.cues).toEqual(other?.cues)
  })

  it('keeps its plan in order, with slots that pass midnight, and can drop a visit while a draft', async () => {
    const services = await unlockedServices()
    const draft = await services.operations.create(await operationFields(services, { start: '22:00' }))
    const ids = []
    for (const name of ['A', 'B', 'C']) ids.push((await services.venues.create(venueFields(name))).id)
    await services.operations.addVisits({
      operationId: draft.id,
      venueIds: ids,
      firstSlot: '23:30',
      minutesBetween: 20,
    })
    const { visits } = await services.operations.read({ id: draft.id })
    expect(visits.map(({ venueName, slot }) => [venueName, slot])).toEqual([
      ['A', '23:30'],
      ['B', '23:50'],
      ['C', '00:10'],
    ])
    const [, second] = visits
    await services.operations.removeVisit({ operationId: draft.id, visitId: second?.id ?? '', version: 1 })
    expect(
      (await services.operations.read({ id: draft.id })).visits.map(({ venueName }) => venueName),
    ).toEqual(['A', 'C'])
  })
})

describe('a visit', () => {
  it('keeps everything that was entered, times of a night past midnight included', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 1, { start: '22:00' })
    const [visit] = visits
    const record = {
      ...strictRecord,
      metBy: 'Receptionist',
      arrivedAt: '23:52',
      leftAt: '00:06',
      debriefAt: '00:20',
      debriefWith: 'Duty manager',
      cues: ['cash', 'no_id'] as const,
      minutesToReport: 4,
      notes: 'Łucja’s desk, "late" shift',
    }
    const saved = await services.visits.record({
      ...record,
      cues: [...record.cues],
      id: visit?.id ?? '',
      version: visit?.version ?? 0,
    })
    expect(saved).toMatchObject({
      ...record,
      status: 'completed',
      outcome: 'as_expected',
      mark: 'as_expected',
    })
    const again = await services.operations.read({ id: operation.id })
    expect(again.visits[0]).toEqual(saved)
  })

  it('stays open until it is known whether the room was refused: nothing is lost, nobody is judged', async () => {
    const services = await unlockedServices()
    const { visits } = await liveOperation(services, 1)
    const [visit] = visits
    const partial = { ...blankRecord, status: 'completed' as const, metBy: 'Night manager' }
    const saved = await services.visits.record({
      ...partial,
      id: visit?.id ?? '',
      version: visit?.version ?? 0,
    })
    expect(saved).toMatchObject({ status: 'planned', metBy: 'Night manager', outcome: null })
  })

  it('is not recorded before the operation is live, nor without the reason it could not be tested', async () => {
    const services = await unlockedServices()
    const draft = await services.operations.create(await operationFields(services))
    const venue = await services.venues.create(venueFields())
    await services.operations.addVisits({
      operationId: draft.id,
      venueIds: [venue.id],
      firstSlot: '18:10',
      minutesBetween: 20,
    })
    const [visit] = (await services.operations.read({ id: draft.id })).visits
    const target = { id: visit?.id ?? '', version: visit?.version ?? 0 }
    await expect(services.visits.record({ ...acceptedRecord, ...target })).rejects.toMatchObject({
      kind: 'rule',
    })
    await takeLive(services, draft)
    for (const status of ['not_testable', 'aborted'] as const) {
      await expect(services.visits.record({ ...blankRecord, status, ...target })).rejects.toMatchObject({
        kind: 'validation',
        fields: [{ path: 'statusReason' }],
      })
    }
  })

  it('that is a live concern must say to whom, when and the number, and holds no account', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 1)
    const target = { id: visits[0]?.id ?? '', version: visits[0]?.version ?? 0 }
    const record = (more: object) => services.visits.record({ ...concernRecord, ...more, ...target })
    for (const path of ['concernTo', 'concernAt', 'concernIncident']) {
      await expect(record({ [path]: null })).rejects.toMatchObject({ kind: 'validation', fields: [{ path }] })
    }
    for (const account of [{ notes: 'What she said' }, { statusReason: 'What she said' }]) {
      await expect(record(account)).rejects.toMatchObject({ fields: [{ path: 'notes' }] })
    }
    await record({})
    const { visits: kept } = await services.operations.read({ id: operation.id })
    expect(kept).toMatchObject([{ concernTo: 'Duty inspector', concernAt: '19:50', concernIncident: '412' }])
  })

  it('that may have been warned counts as any other', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 1)
    const target = { id: visits[0]?.id ?? '', version: visits[0]?.version ?? 0 }
    await services.visits.record({ ...strictRecord, mayHaveBeenWarned: true, ...target })
    const view = await services.operations.read({ id: operation.id })
    expect(view.visits).toMatchObject([{ mayHaveBeenWarned: true, mark: 'as_expected' }])
    expect(view.tally.rate).toMatchObject({ k: 1, n: 1 })
  })

  it('that is a live concern leaves the numbers and puts the venue on contact hold, until it is released', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 2)
    const [first, second] = visits
    await services.visits.record({
      ...concernRecord,
      id: first?.id ?? '',
      version: first?.version ?? 0,
    })
    await services.visits.record({ ...strictRecord, id: second?.id ?? '', version: second?.version ?? 0 })
    const { tally } = await services.operations.read({ id: operation.id })
    expect(tally.rate).toMatchObject({ k: 1, n: 1 })
    const { venue, timeline } = await services.venues.read({ id: first?.venueId ?? '' })
    expect(venue.contactHoldSince).not.toBeNull()
    expect(timeline).toMatchObject([{ kind: 'visit', mark: 'live_concern' }])
    const released = await services.venues.releaseContactHold({ id: venue.id, version: venue.version })
    expect(released.contactHoldSince).toBeNull()
  })

  it('that a closing window still saves is kept: the register waits for it before it closes', async () => {
    const services = await unlockedServices()
    const { operation, visits } = await liveOperation(services, 1)
    const [{ id, version } = { id: '', version: 0 }] = visits
    const saving = services.visits.record({ ...blankRecord, metBy: 'Night porter', id, version })
    await services.session.end()
    await saving
    expect(services.session.current()).toBeNull()
    await services.register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
    const { visits: kept } = await services.operations.read({ id: operation.id })
    expect(kept).toMatchObject([{ metBy: 'Night porter' }])
  })

  it('saved by two people at once is refused to the slower', async () => {
    const services = await unlockedServices()
    const { visits } = await liveOperation(services, 1)
    const target = { id: visits[0]?.id ?? '', version: visits[0]?.version ?? 0 }
    await services.visits.record({ ...acceptedRecord, ...target })
    await expect(services.visits.record({ ...strictRecord, ...target })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })
})
