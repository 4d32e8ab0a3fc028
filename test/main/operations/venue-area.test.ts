import type { VenueFields } from '@shared/contracts/venues.contract'
import { describe, expect, it } from 'vitest'
import {
  acceptedRecord,
  blankRecord,
  concernRecord,
  liveOperation,
  operationFields,
  venueFields,
} from '../../helpers/records'
import { unlockedServices } from '../../helpers/test-register'

/** A draft, three hotels and a hostel in Northmere, and one hotel in Eastwick Quay. */
async function drafted() {
  const services = await unlockedServices()
  const { id: operationId } = await services.operations.create(await operationFields(services))
  const add = async (name: string, more: Partial<VenueFields> = {}) =>
    (await services.venues.create(venueFields(name, more))).id
  const hotels = [await add('Alder'), await add('Brindle'), await add('Cutler')]
  const hostel = await add('Dunlin', { type: 'hostel' })
  const far = await add('Elm', { town: 'Eastwick Quay' })
  const plan = (venueIds: string[], every?: { town: string; type: 'hotel' | null }[]) =>
    services.operations.addVisits({
      operationId,
      venueIds,
      firstSlot: '19:00',
      minutesBetween: 20,
      ...(every && { every }),
    })
  const read = () => services.operations.read({ id: operationId })
  return { services, operationId, hotels, hostel, far, plan, read }
}
const NORTHMERE = { town: 'Northmere', type: null }
const HOTELS = { town: 'Northmere', type: 'hotel' as const }
const EASTWICK = { town: 'Eastwick Quay', type: null }

describe('every venue of an area', () => {
  it('is planned as such: a town, one type of it, and another town after it', async () => {
    const { hotels, far, plan, read } = await drafted()
    await plan(hotels, [HOTELS])
    expect((await read()).operation.selection).toBe('all')
    await plan([far], [EASTWICK])
    expect((await read()).operation.selection).toBe('all')
  })

  it('counts what is planned there already, however it came to be', async () => {
    const { hotels, hostel, plan, read } = await drafted()
    await plan(hotels.slice(0, 1))
    expect((await read()).operation.selection).toBe('targeted')
    await plan([...hotels.slice(1), hostel], [NORTHMERE])
    expect((await read()).operation.selection).toBe('all')
  })

  it('is chosen by the team once one is taken out, one is put in by hand, or one stands elsewhere', async () => {
    const first = await drafted()
    await first.plan(first.hotels, [HOTELS])
    const [visit] = (await first.read()).visits
    await first.services.operations.removeVisit({
      operationId: first.operationId,
      visitId: visit?.id ?? '',
      version: visit?.version ?? 0,
    })
    expect((await first.read()).operation.selection).toBe('targeted')

    const second = await drafted()
    await second.plan(second.hotels, [HOTELS])
    await second.plan([second.hostel])
    expect((await second.read()).operation.selection).toBe('targeted')

    const third = await drafted()
    await third.plan([third.far])
    await third.plan(third.hotels, [HOTELS])
    expect((await third.read()).operation.selection).toBe('targeted')
  })

  it('is checked in main: one short or one too many is refused, and nothing is planned', async () => {
    const { hotels, hostel, far, plan, read } = await drafted()
    const refused = { kind: 'rule', message: expect.stringContaining('Choose them again') }
    await expect(plan(hotels, [NORTHMERE])).rejects.toMatchObject(refused)
    await expect(plan([...hotels, hostel, far], [NORTHMERE])).rejects.toMatchObject(refused)
    expect(await read()).toMatchObject({ visits: [], operation: { selection: 'targeted' } })
  })

  it('leaves out a venue on contact hold: it cannot be chosen', async () => {
    const { services, hotels, hostel, plan, read } = await drafted()
    const { visits } = await liveOperation(services, 1)
    const [{ id, version } = { id: '', version: 0 }] = visits
    await services.visits.record({ ...concernRecord, id, version })
    await plan([...hotels, hostel], [NORTHMERE])
    expect((await read()).operation.selection).toBe('all')
  })
})

it('the list of venues says the last test with its mark, and the training that was delivered', async () => {
  const services = await unlockedServices()
  const { visits } = await liveOperation(services, 3, { day: '2026-11-07' })
  const [tested, full] = visits
  if (!tested || !full) throw new Error('there are no visits')
  await services.visits.record({ ...acceptedRecord, id: tested.id, version: tested.version })
  await services.visits.record({
    ...blankRecord,
    status: 'not_testable',
    statusReason: 'Closed for works',
    id: full.id,
    version: full.version,
  })
  const training = { venueId: tested.venueId, byRole: 'Licensing officer', attendees: 9, trainer: null }
  await services.followUp.recordTraining({ ...training, stage: 'delivered', on: '2026-11-20' })
  await services.followUp.recordTraining({ ...training, stage: 'booked', on: '2027-01-20' })
  const past = (await services.venues.list()).map(({ lastTest, trainedOn, visits: n }) => [
    lastTest,
    trainedOn,
    n,
  ])
  expect(past).toEqual([
    [{ on: '2026-11-07', mark: 'not_yet' }, '2026-11-20', 1],
    [null, null, 1],
    [null, null, 0],
  ])
})
