import { drawVenues, frameOf } from '@shared/domain/venues/draw'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { operationFields, venueFields } from '../../helpers/records'
import { unlockedServices } from '../../helpers/test-register'

/** A draft with eight venues to draw from, and a draw of three of them. */
async function drafted() {
  const services = await unlockedServices()
  const operation = await services.operations.create(await operationFields(services))
  const venues = []
  for (let n = 1; n <= 8; n++) {
    venues.push(
      await services.venues.create({ ...venueFields(`Hotel ${n}`), postcode: null, operator: null }),
    )
  }
  const draw = { seed: 20261212, by: 'town' as const, frame: venues.map(({ id }) => id) }
  const venueIds = [...drawVenues(frameOf(venues, 'town'), 3, draw.seed)]
  const plan = { operationId: operation.id, firstSlot: '19:00', minutesBetween: 20 }
  const other = venues.filter(({ id }) => !venueIds.includes(id)).map(({ id }) => id)
  const read = () => services.operations.read({ id: operation.id })
  return { services, operation, venueIds, draw, plan, other, read }
}

describe('a draw of venues', () => {
  it('is kept with its seed and frame, repeated on reading, and makes the selection random', async () => {
    const { services, operation, venueIds, draw, plan, read } = await drafted()
    await services.operations.addVisits({ ...plan, venueIds, draw })
    const { operation: drawn, visits } = await read()
    expect(drawn.selection).toBe('random')
    expect(visits.map(({ venueId }) => venueId)).toEqual(venueIds)
    const kept = { seed: 20261212, by: 'town', frame: 8, drawn: 3, takenOut: 0, repeats: true }
    expect(await services.venueDraws.readDraws({ id: operation.id })).toMatchObject([kept])

    const [visit] = visits
    await services.operations.removeVisit({
      operationId: operation.id,
      visitId: visit?.id ?? '',
      version: visit?.version ?? 0,
    })
    expect(await services.venueDraws.readDraws({ id: operation.id })).toMatchObject([{ takenOut: 1 }])
  })

  it('says so where what is kept does not give these venues', async () => {
    const { services, operation, venueIds, draw, plan } = await drafted()
    await services.operations.addVisits({ ...plan, venueIds, draw })
    await sql`update operations set draws = replace(draws, '20261212', '20261213')`.execute(
      services.session.db(),
    )
    expect(await services.venueDraws.readDraws({ id: operation.id })).toMatchObject([{ repeats: false }])
  })

  it('is repeated in main: other venues than the seed gives are refused, and nothing is planned', async () => {
    const { services, venueIds, draw, plan, other, read } = await drafted()
    const picked = [other[0] ?? '', ...venueIds.slice(1)]
    const refused = { kind: 'rule', message: expect.stringContaining('Draw again') }
    await expect(services.operations.addVisits({ ...plan, venueIds: picked, draw })).rejects.toMatchObject(
      refused,
    )
    expect(await read()).toMatchObject({ visits: [], operation: { selection: 'targeted' } })
  })

  it('stays random with another draw, and is chosen by the team with one venue put in by hand', async () => {
    const { services, venueIds, draw, plan, other, read } = await drafted()
    await services.operations.addVisits({ ...plan, venueIds, draw })
    const frame = other.slice(0, 4)
    const again = drawVenues(
      frame.map((id) => ({ id, stratum: '' })),
      1,
      5,
    )
    await services.operations.addVisits({
      ...plan,
      venueIds: [...again],
      draw: { seed: 5, by: 'none', frame },
    })
    expect((await read()).operation.selection).toBe('random')
    const byHand = other.filter((id) => !again.includes(id)).slice(0, 1)
    await services.operations.addVisits({ ...plan, venueIds: byHand })
    expect((await read()).operation.selection).toBe('targeted')
  })
})
