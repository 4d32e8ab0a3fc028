import type { CadetFields, ConsentFields } from '@shared/contracts/cadets.contract'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../helpers/door'
import { OPERATION_RULES, operationFields, venueFields } from '../../helpers/records'
import { type TestServices, unlockedServices } from '../../helpers/test-register'
import { cadetScenario } from '../../helpers/young-people'

/** What no text outside the register may hold. */
const MARKER = 'ZQ-CADET-77'

const cadetFields = (more: Partial<CadetFields> = {}): CadetFields => ({
  reference: MARKER,
  born: '2011-03',
  unitFileReference: 'NU-2026-014',
  vettedOn: '2026-01-10',
  vettedUntil: '2027-01-09',
  briefedOn: '2026-12-01',
  venueIds: [],
  towns: [],
  ...more,
})

const consentFields = (operationId: string, more: Partial<ConsentFields> = {}): ConsentFields => ({
  operationId,
  reference: 'NU-2026-014/3',
  givenOn: '2026-12-01',
  latestFinish: null,
  towns: [],
  otherLimits: null,
  sheetCarried: true,
  ...more,
})

async function world() {
  const services = await unlockedServices()
  const { id: venueId } = await services.venues.create(venueFields())
  const operation = await services.operations.create(
    await operationFields(services, { scenarioId: await cadetScenario(services) }),
  )
  const { id: cadetId } = await services.cadets.create(cadetFields())
  return { services, venueId, operation, cadetId }
}

const actionsOf = async (services: TestServices) =>
  (await services.audit.read()).entries.map(({ action, subject }) => [action, subject])

describe('the cadet register', () => {
  it('lists references and ages alone', async () => {
    const { services, cadetId } = await world()
    expect(await services.cadets.list()).toEqual([
      { id: cadetId, reference: MARKER, age: '15', withdrawn: false, reviewDue: false },
    ])
  })

  it('keeps what was typed, and of the places only what changed', async () => {
    const { services, venueId, cadetId } = await world()
    const places = { venueIds: [venueId], towns: ['Sallowford'] }
    await services.cadets.update({ ...cadetFields(places), id: cadetId, version: 1 })
    await services.cadets.update({
      ...cadetFields({ ...places, towns: ['sallowford ', 'Northmere'] }),
      id: cadetId,
      version: 2,
    })
    const { cadet } = await services.cadets.read({ id: cadetId })
    expect(cadet).toMatchObject({ ...cadetFields(), venueIds: [venueId], towns: ['Sallowford', 'Northmere'] })
    const rows = await services.session.db().selectFrom('cadet_places').selectAll().execute()
    expect(rows).toHaveLength(3)
  })

  it('has no column for a name, a day of birth, a contact, a school, an address or a photograph', async () => {
    const { services } = await world()
    const tables = await services.session.db().introspection.getTables()
    const columns = tables
      // What an approver set aside and what was decided at a review are not about the young person.
      .filter(({ name }) => /^(cadet|assignment|welfare)/.test(name))
      .filter(({ name }) => name !== 'cadet_overrides' && name !== 'cadet_reviews')
      .flatMap(({ columns }) => columns.map(({ name }) => name))
    expect(columns).toContain('born')
    expect(
      columns.filter((name) => /name|birth|guardian|parent|school|address|phone|photo|reason/.test(name)),
    ).toEqual([])
  })

  it.each([
    ['a name for a reference', { reference: 'Jo Example' }],
    ['a day of birth', { born: '2011-03-14' }],
    ['a month that is none', { born: '2011-13' }],
    ['vetting that ends before it begins', { vettedUntil: '2025-01-01' }],
  ])('refuses %s', async (_what, more) => {
    const { services } = await world()
    const answer = await openDoor(services).ask('cadets:create', cadetFields({ reference: 'C-2', ...more }))
    expect(answer).toMatchObject({ ok: false, error: { kind: 'validation' } })
  })

  it.each([
    ['a reference that is taken', { reference: MARKER.toLowerCase() }, 'reference'],
    ['an adult', { reference: 'C-2', born: '2008-11' }, 'born'],
    ['a year that is a slip', { reference: 'C-2', born: '2021-03' }, 'born'],
  ])('refuses %s beside its field', async (_what, more, path) => {
    const { services } = await world()
    await expect(services.cadets.create(cadetFields(more))).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path }],
    })
  })

  it('refuses what somebody else changed first', async () => {
    const { services, cadetId } = await world()
    await services.cadets.withdraw({ id: cadetId, version: 1 })
    await expect(services.cadets.update({ ...cadetFields(), id: cadetId, version: 1 })).rejects.toMatchObject(
      { kind: 'conflict' },
    )
    await expect(services.cadets.withdraw({ id: cadetId, version: 2 })).rejects.toMatchObject({
      kind: 'rule',
    })
  })
})

describe('a consent', () => {
  it('is for one operation, once, until it is withdrawn', async () => {
    const { services, operation, cadetId } = await world()
    const record = (more = {}) =>
      services.cadets.recordConsent({ cadetId, consent: null, ...consentFields(operation.id, more) })
    await record()
    await expect(record()).rejects.toMatchObject({ kind: 'rule' })
    const read = async () => (await services.cadets.read({ id: cadetId })).consents
    const [first] = await read()
    expect(first).toMatchObject({ ...consentFields(operation.id), withdrawnOn: null, version: 1 })
    const consent = { id: first?.id ?? '', version: 1 }
    await services.cadets.recordConsent({
      cadetId,
      consent,
      ...consentFields(operation.id, { towns: ['Sallowford'] }),
    })
    await services.cadets.withdrawConsent({ cadetId, id: consent.id, version: 2 })
    await expect(
      services.cadets.withdrawConsent({ cadetId, id: consent.id, version: 3 }),
    ).rejects.toMatchObject({ kind: 'rule' })
    await record()
    expect((await read()).map(({ withdrawnOn }) => withdrawnOn !== null)).toEqual([false, true])
  })

  it('is refused of a day to come, of a cadet who withdrew, and of an operation that is over', async () => {
    const { services, operation, cadetId } = await world()
    const record = (more = {}) =>
      services.cadets.recordConsent({ cadetId, consent: null, ...consentFields(operation.id, more) })
    await expect(record({ givenOn: '2026-12-13' })).rejects.toMatchObject({
      kind: 'validation',
      fields: [{ path: 'givenOn' }],
    })
    await services.operationStatus.cancel({ id: operation.id, version: operation.version, reason: 'Weather' })
    await expect(record()).rejects.toMatchObject({ kind: 'rule' })
    await services.cadets.withdraw({ id: cadetId, version: 1 })
    await expect(record()).rejects.toMatchObject({ kind: 'rule', message: 'This cadet has withdrawn.' })
  })
})

describe('whether a cadet can go out', () => {
  const rulesOf = (view: { findings: readonly { rule: number; severity: string }[] }) =>
    view.findings.map(({ rule, severity }) => `${rule} ${severity}`)

  it('is worked out from what the register holds, and changes with it', async () => {
    const { services, operation, cadetId, venueId } = await world()
    const check = () => services.eligibility.check({ cadetId, operationId: operation.id })
    expect(rulesOf(await check())).toEqual(['4 block', '6 block', '7 block', '8 block', '21 block'])
    await services.cadets.recordConsent({ cadetId, consent: null, ...consentFields(operation.id) })
    const [session] = operation.sessions
    await services.cadets.recordAgreement({
      cadetId,
      sessionId: session?.id ?? '',
      agreedOn: '2026-12-12',
      linksAsked: true,
    })
    expect(rulesOf(await check())).toEqual(['7 block', '8 block', '21 block'])
    const slots = { firstSlot: '19:00', minutesBetween: 15 }
    await services.operations.addVisits({ operationId: operation.id, venueIds: [venueId], ...slots })
    await services.cadets.update({ ...cadetFields({ towns: ['Northmere'] }), id: cadetId, version: 1 })
    expect(rulesOf(await check())).toEqual(['7 block', '8 block', '13 block', '21 block'])
    await services.settings.saveOperationRules({
      ...OPERATION_RULES,
      juvenileTesting: false,
      minimumCadetAge: 16,
    })
    expect(rulesOf(await check())).toEqual([
      '2 block',
      '7 block',
      '8 block',
      '13 block',
      '21 block',
      '26 block',
    ])
  })

  it('takes a sergeant’s word for an age in doubt, until the month of birth is corrected', async () => {
    const { services, operation, cadetId } = await world()
    const day = operation.day
    const born = `2011-${day.slice(5, 7)}`
    await services.cadets.update({ ...cadetFields({ born }), id: cadetId, version: 1 })
    const check = () => services.eligibility.check({ cadetId, operationId: operation.id })
    expect(rulesOf(await check())).toContain('1 block')
    const [doubt] = (await check()).inDoubt
    expect(doubt).toEqual({ day, ages: [179, 180] })
    await expect(services.cadets.confirmAge({ id: cadetId, day, months: 178 })).rejects.toMatchObject({
      kind: 'validation',
    })
    await services.cadets.confirmAge({ id: cadetId, day, months: 180 })
    await services.cadets.confirmAge({ id: cadetId, day, months: 179 })
    expect(rulesOf(await check())).not.toContain('1 block')
    expect((await check()).inDoubt).toEqual([])
    const { cadet } = await services.cadets.read({ id: cadetId })
    expect(cadet.confirmedAges).toEqual([{ day, months: 179, by: 'PS 1234' }])
    await services.cadets.update({ ...cadetFields({ born: '2011-03' }), id: cadetId, version: 2 })
    expect((await services.cadets.read({ id: cadetId })).cadet.confirmedAges).toEqual([])
  })
})

describe('the door', () => {
  it('has the reading in the audit where the answer is refused', async () => {
    const { services, operation } = await world()
    const nobody = crypto.randomUUID()
    const { ask } = openDoor(services, 'officer')
    expect(await ask('cadets:read', { id: nobody })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await ask('cadets:check', { cadetId: nobody, operationId: operation.id })).toMatchObject({
      error: { kind: 'not-found' },
    })
    expect(await actionsOf(services)).toEqual(
      expect.arrayContaining([
        ['cadets:read', `cadets/${nobody}`],
        ['cadets:check', `cadets/${nobody}`],
      ]),
    )
  })

  it('has no reference of a cadet in an audit entry, a refusal or the log', async () => {
    const { services, cadetId, operation } = await world()
    const { ask, logged } = openDoor(services)
    const said: unknown[] = []
    const again = { ...cadetFields(), id: cadetId, version: 9 }
    said.push(await ask('cadets:create', cadetFields()))
    said.push(await ask('cadets:update', again))
    said.push(await ask('cadets:read', { id: crypto.randomUUID() }))
    said.push(await ask('cadets:check', { cadetId, operationId: operation.id }))
    const check = async () => {
      throw new Error('disk full')
    }
    const broken = openDoor({ ...services, eligibility: { check } })
    said.push(await broken.ask('cadets:check', { cadetId, operationId: operation.id }))
    const text = JSON.stringify([said, logged, broken.logged, (await services.audit.read()).entries])
    expect(text).not.toContain(MARKER)
    // The same look finds the marker where it belongs.
    expect(JSON.stringify(await ask('cadets:list'))).toContain(MARKER)
  })
})
