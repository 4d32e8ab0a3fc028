import type { CadetFields } from '@shared/contracts/cadets.contract'
import type { WelfareFields, WelfareRide } from '@shared/contracts/welfare.contract'
import { describe, expect, it } from 'vitest'
import { rideWith } from '../../helpers/assignments'
import { operationFields } from '../../helpers/records'
import { testClock, unlockedServices } from '../../helpers/test-register'
import { cadetScenario } from '../../helpers/young-people'

const MARKER = 'ZQ-CADET-77'

const cadetFields = (more: Partial<CadetFields> = {}): CadetFields => ({
  reference: MARKER,
  born: '2011-03',
  unitFileReference: 'NU-2026-014',
  vettedOn: null,
  vettedUntil: null,
  briefedOn: null,
  venueIds: [],
  towns: [],
  ...more,
})

const NOTHING: WelfareFields = {
  collectedAt: null,
  collectedBy: null,
  returnedAt: null,
  returnedBy: null,
  stoppedAt: null,
  welfareDebriefAt: null,
  welfareDebriefBy: null,
  statement: null,
}

const WHOLE: WelfareFields = {
  ...NOTHING,
  collectedAt: '17:30',
  collectedBy: 'PC 4127',
  returnedAt: '00:10',
  returnedBy: 'PC 4128',
  welfareDebriefAt: '00:20',
  welfareDebriefBy: 'PC 4127',
}

/** A cadet on the team of a draft that goes out on `day` from 18:00 to 23:30. */
async function world(day = '2026-12-12', born = '2011-03') {
  const clock = testClock('2026-12-01T12:00:00Z')
  const services = await unlockedServices({ now: clock.now })
  const operation = await services.operations.create(
    await operationFields(services, { day, scenarioId: await cadetScenario(services) }),
  )
  const [session] = operation.sessions
  const [team] = session?.teams ?? []
  if (session === undefined || team === undefined) throw new Error('The operation has no team')
  const { id: cadetId } = await services.cadets.create(cadetFields({ born }))
  const ride = { cadet_id: cadetId, session_id: session.id, team_id: team.id }
  const assignmentId = await rideWith(services, ride)
  const of = { operationId: operation.id, assignmentId }
  const read = async (): Promise<WelfareRide> => {
    const view = await services.welfare.read({ operationId: operation.id })
    const [found] = view.sessions[0]?.teams[0]?.rides ?? []
    if (found === undefined) throw new Error('Nobody rides')
    return found
  }
  const record = async (fields: Partial<WelfareFields>) =>
    services.welfare.record({ ...of, ...NOTHING, ...fields, version: (await read()).version })
  return { services, clock, operation, session, team, cadetId, of, read, record }
}

const rulesOf = ({ findings }: WelfareRide) => findings.map(({ rule }) => rule)

describe('the welfare of a cadet on the night', () => {
  it('keeps what was typed, as instants of the night', async () => {
    const { services, read, record, of } = await world()
    await record({ ...WHOLE, stoppedAt: '23:59', statement: 'with_parent' })
    expect(await read()).toMatchObject({ ...WHOLE, stoppedAt: '23:59', statement: 'with_parent', version: 2 })
    const row = await services.session
      .db()
      .selectFrom('assignments')
      .selectAll()
      .where('id', '=', of.assignmentId)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      collected_at: '2026-12-12T17:30:00Z',
      stopped_at: '2026-12-12T23:59:00Z',
      returned_at: '2026-12-13T00:10:00Z',
    })
  })

  it.each<[string, Partial<WelfareFields>, string]>([
    ['a return before the collection', { returnedAt: '17:20' }, 'returnedAt'],
    ['a stop before the collection', { stoppedAt: '17:20' }, 'stoppedAt'],
    ['a stop after the return', { stoppedAt: '00:11' }, 'stoppedAt'],
    ['a debrief before the collection', { welfareDebriefAt: '17:20' }, 'welfareDebriefAt'],
    ['a return without a collection', { collectedAt: null }, 'collectedAt'],
  ])('refuses %s beside its field, and writes nothing', async (_what, wrong, path) => {
    const { read, record } = await world()
    await expect(record({ ...WHOLE, ...wrong })).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path }],
    })
    expect(await read()).toMatchObject({ ...NOTHING, version: 1 })
  })

  it('takes a return at the minute of the collection', async () => {
    const { read, record } = await world()
    await record({ ...WHOLE, returnedAt: '17:30', welfareDebriefAt: '17:30' })
    expect(await read()).toMatchObject({ returnedAt: '17:30' })
  })

  it('refuses what somebody else recorded first', async () => {
    const { services, of, record } = await world()
    await record(WHOLE)
    await expect(services.welfare.record({ ...of, ...WHOLE, version: 1 })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  it('refuses another operation’s assignment, and everything once the operation is over', async () => {
    const { services, of, operation, record } = await world()
    const other = await services.operations.create(await operationFields(services, { name: 'Another' }))
    const elsewhere = { ...of, operationId: other.id }
    await expect(services.welfare.record({ ...elsewhere, ...WHOLE, version: 1 })).rejects.toMatchObject({
      kind: 'not-found',
    })
    const { id, version } = operation
    await services.operationStatus.cancel({ id, version, reason: 'The weather' })
    await expect(record(WHOLE)).rejects.toMatchObject({ kind: 'rule' })
    const check = { at: '19:00', adult: 'PC 4127', isWell: true }
    await expect(services.welfare.addCheck({ ...of, ...check })).rejects.toMatchObject({ kind: 'rule' })
    expect((await services.welfare.read({ operationId: id })).open).toBe(false)
  })

  it('asks for nothing before the session is over, and for what is missing after', async () => {
    const { clock, read, record } = await world()
    clock.set('2026-12-12T23:29:00Z')
    expect(rulesOf(await read())).toEqual([])
    clock.set('2026-12-12T23:31:00Z')
    expect(rulesOf(await read())).toEqual([23, 24])
    await record({ ...WHOLE, welfareDebriefAt: null })
    expect(rulesOf(await read())).toEqual([24])
    await record(WHOLE)
    expect(rulesOf(await read())).toEqual([])
  })

  it.each([
    ['may be under 16', '2010-12', [25]],
    ['is 16', '2010-11', []],
  ])('records a statement without a parent, and says so of a cadet who %s', async (_who, born, rules) => {
    const { read, record } = await world('2026-12-12', born)
    await record({ ...WHOLE, statement: 'without_parent' })
    expect(rulesOf(await read())).toEqual(rules)
    await record({ ...WHOLE, statement: 'with_parent' })
    expect(rulesOf(await read())).toEqual([])
  })

  it('takes the age that a sergeant confirmed for that night', async () => {
    const { services, cadetId, read, record } = await world('2026-12-12', '2010-12')
    await record({ ...WHOLE, statement: 'without_parent' })
    await services.cadets.confirmAge({ id: cadetId, day: '2026-12-12', months: 192 })
    expect(rulesOf(await read())).toEqual([])
  })

  it('shows whoever was stood down only after having been collected', async () => {
    const { services, operation, session, team, record } = await world()
    const { id: second } = await services.cadets.create(cadetFields({ reference: 'C-2' }))
    const { id: third } = await services.cadets.create(cadetFields({ reference: 'C-3' }))
    const place = { session_id: session.id, team_id: team.id, stood_down_at: '2026-12-12T19:00:00Z' }
    await rideWith(services, { ...place, cadet_id: second })
    await rideWith(services, { ...place, cadet_id: third, collected_at: '2026-12-12T17:30:00Z' })
    await record(WHOLE)
    const view = await services.welfare.read({ operationId: operation.id })
    const rides = view.sessions[0]?.teams[0]?.rides ?? []
    expect(rides.map(({ reference, stoodDown }) => [reference, stoodDown])).toEqual([
      ['C-3', true],
      [MARKER, false],
    ])
  })

  it('keeps the operation open for the debrief of whoever was stood down after being collected', async () => {
    const { services, record, of, operation } = await world()
    const missing = async () =>
      (await services.operations.read({ id: operation.id })).progress.missing.close.some(
        ({ gate }) => gate === 'welfare_debriefs',
      )
    const standDown = (collected_at: string | null) =>
      services.session
        .db()
        .updateTable('assignments')
        .set({ stood_down_at: '2026-12-12T20:00:00Z', collected_at })
        .where('id', '=', of.assignmentId)
        .execute()
    await standDown(null)
    expect(await missing()).toBe(false)
    await standDown('2026-12-12T17:30:00Z')
    expect(await missing()).toBe(true)
    await record(WHOLE)
    expect(await missing()).toBe(false)
  })

  it('writes no reference and no time into the audit', async () => {
    const { services, cadetId, record } = await world()
    await record(WHOLE)
    const { entries } = await services.audit.read()
    expect(entries.find(({ action }) => action === 'welfare:record')?.subject).toBe(`cadets/${cadetId}`)
    expect(JSON.stringify(entries)).not.toContain(MARKER)
  })
})

describe('looking in on a cadet', () => {
  const check = { adult: 'PC 4127', isWell: true }

  it('keeps the checks in their order, through midnight, until one is taken back', async () => {
    const { services, of, read, record } = await world()
    await record({ collectedAt: '17:30' })
    await services.welfare.addCheck({ ...of, ...check, at: '00:30' })
    await services.welfare.addCheck({ ...of, ...check, at: '19:00', isWell: false })
    const { checks } = await read()
    expect(checks).toMatchObject([
      { at: '19:00', adult: 'PC 4127', isWell: false },
      { at: '00:30', adult: 'PC 4127', isWell: true },
    ])
    const [first] = checks
    const gone = { ...of, id: first?.id ?? '', version: 1 }
    await services.welfare.removeCheck(gone)
    expect((await read()).checks).toMatchObject([{ at: '00:30' }])
    await expect(services.welfare.removeCheck(gone)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('is while the cadet is out', async () => {
    const { services, of, record, read } = await world()
    const at = (clock: string) => services.welfare.addCheck({ ...of, ...check, at: clock })
    await expect(at('19:00')).rejects.toMatchObject({ kind: 'validation', fields: [{ path: 'at' }] })
    await record(WHOLE)
    await expect(at('17:29')).rejects.toMatchObject({ kind: 'validation' })
    await expect(at('00:11')).rejects.toMatchObject({ kind: 'validation' })
    await at('17:30')
    await at('00:10')
    expect((await read()).checks).toHaveLength(2)
  })

  it('keeps the night around the checks', async () => {
    const { services, of, record } = await world()
    await record(WHOLE)
    await services.welfare.addCheck({ ...of, ...check, at: '19:00' })
    await expect(record({ ...WHOLE, collectedAt: '19:01' })).rejects.toMatchObject({
      fields: [{ path: 'collectedAt' }],
    })
    await expect(record({ ...WHOLE, returnedAt: '18:59' })).rejects.toMatchObject({
      fields: [{ path: 'returnedAt' }],
    })
  })
})
