import { ALL_CONTRACTS } from '@shared/contracts'
import type { CadetFields, ConsentFields } from '@shared/contracts/cadets.contract'
import type { Envelope } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { createHandle, TRUSTED_ORIGIN } from '../../../electron/main/ipc/handle'
import { registerHandlers } from '../../../electron/main/ipc/register'
import {
  fullClearances,
  OPERATION_RULES,
  operationFields,
  takeLive,
  venueFields,
} from '../../helpers/records'
import { type TestServices, unlockedServices } from '../../helpers/test-register'
import { cadetScenario, manTeams, ofOperation } from '../../helpers/young-people'

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

/** The door as the screens see it, with what went to the log. */
function door(services: TestServices, role?: 'officer' | 'sergeant' | null) {
  const doors = new Map<string, (event: unknown, input: unknown) => Promise<Envelope<unknown>>>()
  const logged: unknown[] = []
  const ipc = { handle: (channel: string, listener: never) => void doors.set(channel, listener) }
  const handle = createHandle({
    ipc,
    role: () => (role === undefined ? 'sergeant' : role),
    consult: services.session.consult,
    log: { surprise: (entry: unknown) => void logged.push(entry) },
  })
  registerHandlers(handle, services)
  const ask = async (channel: string, input?: unknown): Promise<Envelope<unknown>> => {
    const listener = doors.get(channel)
    if (listener === undefined) throw new Error(`nobody listens to ${channel}`)
    return listener({ senderFrame: { origin: TRUSTED_ORIGIN, parent: null } }, input)
  }
  return { ask, logged }
}

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
    const answer = await door(services).ask('cadets:create', cadetFields({ reference: 'C-2', ...more }))
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
  const APPROVED = {
    approverName: 'A. Example',
    approverRank: 'Inspector',
    approvalReference: 'OPS/2026/44',
    reason: 'Looked at by the approver',
  }
  /** What an officer may not do, and what there is nothing to do it to. */
  const REFUSED: Readonly<Record<string, string>> = {
    'cadets:confirm-age': 'rule',
    'cadets:withdraw-consent': 'not-found',
    'assignments:assign': 'not-found',
    'assignments:change': 'not-found',
    'assignments:remove': 'not-found',
    'assignments:override': 'rule',
    'assignments:plan': 'not-found',
  }
  const CALLS = (id: string, operationId: string): readonly (readonly [string, unknown])[] => [
    ['cadets:list', undefined],
    ['cadets:read', { id }],
    ['cadets:create', cadetFields({ reference: 'C-3' })],
    ['cadets:update', { ...cadetFields(), id, version: 1 }],
    ['cadets:confirm-age', { id, day: '2026-12-12', months: 177 }],
    ['cadets:record-consent', { cadetId: id, consent: null, ...consentFields(operationId) }],
    ['cadets:withdraw-consent', { cadetId: id, id, version: 1 }],
    ['cadets:check', { cadetId: id, operationId }],
    ['cadets:withdraw', { id, version: 2 }],
    ['assignments:read-board', { operationId }],
    ['assignments:assign', { operationId, rides: [{ teamId: id, cadetId: id, welfareOfficer: null }] }],
    ['assignments:change', { operationId, id, version: 1, welfareOfficer: null, sitsOut: [] }],
    ['assignments:remove', { operationId, id, version: 1 }],
    ['assignments:check-again', { operationId }],
    ['assignments:override', { operationId, teamId: id, cadetId: id, rule: 13, subject: '', ...APPROVED }],
    ['assignments:plan', { operationId, sessionId: id, teamId: null }],
  ]

  it('is closed to every call while locked, and nothing is in the audit', async () => {
    const { services, cadetId, operation } = await world()
    const before = await actionsOf(services)
    const { ask } = door(services, null)
    for (const [channel, input] of CALLS(cadetId, operation.id)) {
      expect([channel, await ask(channel, input)]).toMatchObject([channel, { error: { kind: 'locked' } }])
    }
    expect(await actionsOf(services)).toEqual(before)
  })

  it('lets an officer do all but confirm an age and record what an approver set aside', async () => {
    const { services, cadetId, operation } = await world()
    const { ask } = door(services, 'officer')
    for (const [channel, input] of CALLS(cadetId, operation.id)) {
      const answer = await ask(channel, input)
      const kind = answer.ok ? 'ok' : answer.error.kind
      const expected = REFUSED[channel] ?? 'ok'
      expect([channel, kind]).toEqual([channel, expected])
    }
  })

  it.each(['cadets:list', 'cadets:read', 'cadets:check', 'assignments:read-board', 'assignments:plan'])(
    'writes %s into the audit before it is answered',
    async (channel) => {
      const { services, cadetId, operation } = await world()
      const seen: unknown[] = []
      const look = async () => {
        seen.push(...(await actionsOf(services)).filter(([action]) => action === channel))
        throw new Error('the answer never comes')
      }
      const broken = {
        ...services,
        cadets: { ...services.cadets, list: look, read: look },
        eligibility: { check: look },
        assignmentBoard: { readBoard: look },
        assignmentPlan: { plan: look },
      }
      const input = CALLS(cadetId, operation.id).find(([name]) => name === channel)?.[1]
      expect(await door(broken as never).ask(channel, input)).toMatchObject({ ok: false })
      const about = channel.startsWith('assignments:') ? `operations/${operation.id}` : `cadets/${cadetId}`
      expect(seen).toEqual([[channel, channel === 'cadets:list' ? null : about]])
    },
  )

  it('has the reading in the audit where the answer is refused', async () => {
    const { services, operation } = await world()
    const nobody = crypto.randomUUID()
    const { ask } = door(services, 'officer')
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
    const { ask, logged } = door(services)
    const said: unknown[] = []
    const again = { ...cadetFields(), id: cadetId, version: 9 }
    said.push(await ask('cadets:create', cadetFields()))
    said.push(await ask('cadets:update', again))
    said.push(await ask('cadets:read', { id: crypto.randomUUID() }))
    said.push(await ask('cadets:check', { cadetId, operationId: operation.id }))
    const check = async () => {
      throw new Error('disk full')
    }
    const broken = door({ ...services, eligibility: { check } })
    said.push(await broken.ask('cadets:check', { cadetId, operationId: operation.id }))
    const text = JSON.stringify([said, logged, broken.logged, (await services.audit.read()).entries])
    expect(text).not.toContain(MARKER)
    // The same look finds the marker where it belongs.
    expect(JSON.stringify(await ask('cadets:list'))).toContain(MARKER)
  })
})

describe('outside the cadets’ own screens', () => {
  /** A cadet rides with a team that is live, and is stood down because the consent is withdrawn. */
  async function rideAndStandDown(services: TestServices, operationId: string, cadetId: string) {
    const { id } = await services.venues.create(venueFields('Birch Lodge', { town: 'Sallowford' }))
    const slots = { firstSlot: '19:00', minutesBetween: 15 }
    await services.operations.addVisits({ operationId, venueIds: [id], ...slots })
    await manTeams(services, operationId)
    const { operation, sessionId, teamId } = await ofOperation(services, operationId)
    const agreement = { sessionId, agreedOn: '2026-12-12', linksAsked: true }
    await services.cadets.recordAgreement({ cadetId, ...agreement })
    await services.operationStatus.recordClearances({
      ...fullClearances,
      id: operationId,
      version: operation.version,
    })
    await services.assignments.assign({ operationId, rides: [{ teamId, cadetId, welfareOfficer: null }] })
    await takeLive(services, (await ofOperation(services, operationId)).operation)
    const [consent] = (await services.cadets.read({ id: cadetId })).consents
    await services.cadets.withdrawConsent({ cadetId, id: consent?.id ?? '', version: 1 })
  }

  // Only what reads: nothing is changed by asking.
  const READING = ALL_CONTRACTS.filter(
    ({ audit, channel }) =>
      ('none' in audit || audit.event === 'consultation' || audit.event === 'combination') &&
      !/choose|open-folder|cancel|lock|cadets:|assignments:|welfare:/.test(channel),
  )

  it('no answer of any other channel has a cadet’s reference, file, consent or note in it', async () => {
    const { services, cadetId, operation, venueId } = await world()
    const more = {
      reference: `${MARKER}-C`,
      otherLimits: `${MARKER} eats no nuts`,
      towns: [`${MARKER}-town`],
    }
    await services.cadets.recordConsent({ cadetId, consent: null, ...consentFields(operation.id, more) })
    const fields = cadetFields({ unitFileReference: `${MARKER}-F`, venueIds: [venueId], towns: [MARKER] })
    await services.cadets.update({ ...fields, id: cadetId, version: 1 })
    // On a team, with a live night, a stood-down ride and a refusal behind it.
    await rideAndStandDown(services, operation.id, cadetId)
    const { ask } = door(services)
    const inputs = [
      undefined,
      { id: operation.id },
      { id: venueId },
      { operationId: operation.id },
      { id: cadetId },
    ]
    const answered = new Set<string>()
    for (const { channel } of READING) {
      for (const input of inputs) {
        const answer = await ask(channel, input)
        if (answer.ok) answered.add(channel)
        expect(JSON.stringify(answer), channel).not.toContain(MARKER)
      }
    }
    expect(answered.size).toBeGreaterThan(15)
    // The same look finds it where it belongs.
    expect(JSON.stringify(await ask('cadets:read', { id: cadetId })).split(MARKER).length).toBeGreaterThan(5)
    const board = JSON.stringify(await ask('assignments:read-board', { operationId: operation.id }))
    expect(board).toContain(MARKER)
    expect(board).not.toContain(`${MARKER}-`)
    expect(board).toContain('"stoodDown":[{')
  })
})
