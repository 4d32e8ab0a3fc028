import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '@shared/errors'
import type { Actor } from '../../../electron/main/database/work'
import {
  fullClearances,
  OPERATION_RULES,
  operationFields,
  takeLive,
  venueFields,
} from '../../helpers/records'
import {
  PASSPHRASE,
  temporaryFolder,
  testClock,
  testServices,
  unlockedServices,
} from '../../helpers/test-register'
import {
  cadetFields,
  cadetScenario,
  consentFields,
  fullTeam,
  manTeams,
  readyAdults,
  readyCadet,
} from '../../helpers/young-people'

/** One step of somebody: which kind, and three numbers that choose among what there is. */
export type Step = readonly [kind: number, a: number, b: number, c: number]

const MORNING = '2026-12-12T10:00:00Z'

/** A register with two operations at the same time, four cadets and three users, to be copied by `modelWorld`. */
export async function preparedRegister(dataFolder: string) {
  const services = await unlockedServices({ now: testClock(MORNING).now, dataFolder })
  const users: Actor[] = [services.session.user()]
  for (const label of ['PS 2345', 'PS 3456']) {
    users.push(await services.users.add({ label, role: 'sergeant', passphrase: 'four invented words here' }))
  }
  const venueIds: string[] = []
  for (let n = 1; n <= 6; n++) venueIds.push((await services.venues.create(venueFields(`Venue ${n}`))).id)
  const scenarioId = await cadetScenario(services)
  const operationIds: string[] = []
  for (const [name, start] of [
    ['First', '18:00'],
    ['Second', '19:00'],
  ] as const) {
    const fields = await operationFields(services, { scenarioId, name, start, finish: '22:30' })
    const { id: operationId, sessions } = await services.operations.create(fields)
    const add = { operationId, day: '2026-12-13', start, finish: '22:30', days: 1, teamsOf: null }
    await services.sessions.add(add)
    const sessionId = sessions[0]?.id ?? ''
    await services.sessions.addTeam({ operationId, sessionId, name: 'Team B', vehicle: null, members: [] })
    const slots = { firstSlot: '19:10', minutesBetween: 15 }
    await services.operations.addVisits({ operationId, venueIds, ...slots })
    const { visits, operation: plan } = await services.operations.read({ id: operationId })
    const teams = plan.sessions.flatMap((session) => session.teams)
    for (const [at, { id: visitId, slot }] of visits.entries()) {
      // Placing one numbers the others anew.
      const now = (await services.operations.read({ id: operationId })).visits
      const version = now.find(({ id }) => id === visitId)?.version ?? 0
      const place = { teamId: pick(teams, at).id, slot }
      await services.sessions.placeVisit({ operationId, visitId, version, ...place })
    }
    await manTeams(services, operationId, operationIds.length * 10)
    const { operation } = await services.operations.read({ id: operationId })
    const { id, version } = operation
    await services.operationStatus.recordClearances({ ...fullClearances, id, version })
    operationIds.push(operationId)
  }
  const cadetIds: string[] = []
  for (const reference of ['C-1', 'C-2', 'C-3', 'C-4']) {
    const id = await readyCadet(services, operationIds[0] ?? '', { reference })
    const [, second = ''] = operationIds
    await services.cadets.recordConsent({ cadetId: id, consent: null, ...consentFields(second) })
    for (const session of (await services.operations.read({ id: second })).operation.sessions) {
      const agreement = { sessionId: session.id, agreedOn: '2026-12-12', linksAsked: true }
      await services.cadets.recordAgreement({ cadetId: id, ...agreement })
    }
    cadetIds.push(id)
  }
  await services.session.end()
  return { dataFolder, users, venueIds, operationIds, cadetIds }
}

export type PreparedRegister = Awaited<ReturnType<typeof preparedRegister>>

/** A copy of the prepared register, unlocked: what is done in it is seen by nobody else. */
export async function modelWorld(prepared: PreparedRegister) {
  const dataFolder = temporaryFolder()
  cpSync(prepared.dataFolder, dataFolder, { recursive: true })
  // It names the folder of the register it was copied from.
  rmSync(join(dataFolder, 'machine-settings.json'), { force: true })
  const clock = testClock(MORNING)
  const services = testServices({ now: clock.now, dataFolder })
  await services.register.unlock({ label: 'PS 1234', passphrase: PASSPHRASE })
  return { ...prepared, services, clock }
}

export type ModelWorld = Awaited<ReturnType<typeof modelWorld>>

const pick = <T>(all: readonly T[], n: number): T => {
  const one = all[n % all.length]
  if (one === undefined) throw new Nothing()
  return one
}

/** There is nothing that the step could be done to. */
class Nothing extends Error {}

const REFUSALS = ['rule', 'conflict', 'not-found', 'validation']

/** Does a step as a user would, with what stands there now. Answers what it was, and whether it went through. */
export async function take(world: ModelWorld, [kind, a, b, c]: Step): Promise<string> {
  const [name, run] = pick(Object.entries(STEPS), kind)
  try {
    await run(world, a, b, c)
    return `${name} done`
  } catch (error) {
    if (error instanceof Nothing) return `${name} nothing`
    if (error instanceof AppError && REFUSALS.includes(error.kind)) return `${name} refused`
    throw error
  }
}

type Run = (world: ModelWorld, a: number, b: number, c: number) => Promise<unknown>

const operationAt = async ({ services, operationIds }: ModelWorld, n: number) =>
  (await services.operations.read({ id: pick(operationIds, n) })).operation

const ridesOf = async ({ services, operationIds }: ModelWorld, n: number) => {
  const operationId = pick(operationIds, n)
  const { sessions } = await services.assignmentBoard.readBoard({ operationId })
  return sessions.flatMap(({ cells, teams }) =>
    cells.flatMap(({ assignment, teamId, cadetId }) => {
      const team = teams.find(({ id }) => id === teamId)
      return assignment === null || team === undefined ? [] : [{ operationId, assignment, team, cadetId }]
    }),
  )
}

const assign: Run = async (world, a, b, c) => {
  const { id: operationId, sessions } = await operationAt(world, a)
  const teams = sessions.flatMap((session) => session.teams)
  const team = pick(teams, b)
  const ride = { teamId: team.id, cadetId: pick(world.cadetIds, c), welfareOfficer: null }
  await world.services.assignments.assign({ operationId, rides: [ride] })
}

/** Fills every team of an operation and takes it live: what most sequences need to begin with. */
const fillAndGoLive: Run = async (world, a) => {
  const { services } = world
  const { id: operationId, sessions } = await operationAt(world, a)
  for (const session of sessions) {
    const { rides } = await services.assignmentPlan.plan({ operationId, sessionId: session.id, teamId: null })
    if (rides.length > 0) await services.assignments.assign({ operationId, rides: [...rides] })
  }
  await services.assignments.checkAgain({ operationId })
  await takeLive(services, await operationAt(world, a))
}

const override = async (
  { services, operationIds }: ModelWorld,
  a: number,
  b: number,
  c: number,
  whatMayBe = false,
): Promise<void> => {
  const operationId = pick(operationIds, a)
  const { sessions } = await services.assignmentBoard.readBoard({ operationId })
  const blocks = sessions.flatMap(({ cells }) =>
    cells.flatMap(({ teamId, cadetId, findings }) =>
      findings
        .filter(({ severity, overridable }) => severity === 'block' && (overridable || !whatMayBe))
        .map(({ rule, subject }) => ({ teamId, cadetId, rule, subject })),
    ),
  )
  const approver = { approverName: c % 5 === 0 ? 'PS 1234' : 'A. Example', approverRank: 'Inspector' }
  const why = { approvalReference: 'OPS/2026/44', reason: 'Looked at by the approver' }
  await services.assignments.override({ operationId, ...pick(blocks, b), ...approver, ...why })
}

const STEPS: Readonly<Record<string, Run>> = {
  fillAndGoLive,
  fillAndGoLiveToo: fillAndGoLive,
  assign,
  assignToo: assign,
  override: (world, a, b, c) => override(world, a, b, c),
  overrideByAnother: async (world, a, b, c) => {
    const { services, users } = world
    const before = services.session.require()
    const user = { ...pick(users.slice(1), c), role: 'sergeant' as const }
    services.session.start({ ...before, user })
    try {
      await override(world, a, b, c, true)
    } finally {
      services.session.start(before)
    }
  },
  remove: async (world, a, b) => {
    const { operationId, assignment } = pick(await ridesOf(world, a), b)
    const { id, version } = assignment
    await world.services.assignments.remove({ operationId, id, version })
  },
  change: async (world, a, b, c) => {
    const { operationId, assignment, team } = pick(await ridesOf(world, a), b)
    const { id, version } = assignment
    const sitsOut = c % 2 === 0 ? [] : [pick(team.visits, c).id]
    const welfareOfficer = c % 3 === 0 ? null : pick(team.welfareOfficers, c)
    await world.services.assignments.change({ operationId, id, version, welfareOfficer, sitsOut })
  },
  checkAgain: ({ services, operationIds }, a) =>
    services.assignments.checkAgain({ operationId: pick(operationIds, a) }),
  anotherUser: async ({ services, users }, a) =>
    services.session.start({ ...services.session.require(), user: { ...pick(users, a), role: 'sergeant' } }),
  withdrawConsent: async ({ services, cadetIds }, a, b) => {
    const cadetId = pick(cadetIds, a)
    const { consents } = await services.cadets.read({ id: cadetId })
    const { id, version } = pick(consents, b)
    await services.cadets.withdrawConsent({ cadetId, id, version })
  },
  recordConsent: ({ services, cadetIds, operationIds }, a, b, c) => {
    const more = c % 3 === 0 ? { latestFinish: '21:00' } : {}
    const fields = consentFields(pick(operationIds, b), more)
    return services.cadets.recordConsent({ cadetId: pick(cadetIds, a), consent: null, ...fields })
  },
  agreement: async ({ services, cadetIds, operationIds }, a, b, c) => {
    const cadetId = pick(cadetIds, a)
    const { agreements } = await services.cadets.read({ id: cadetId })
    if (c % 3 === 0) {
      const { id, version } = pick(agreements, b)
      return services.cadets.withdrawAgreement({ cadetId, id, version })
    }
    const { operation } = await services.operations.read({ id: pick(operationIds, b) })
    const sessionId = pick(operation.sessions, c).id
    const agreedOn = services.session.today()
    return services.cadets.recordAgreement({ cadetId, sessionId, agreedOn, linksAsked: true })
  },
  changeCadet: async ({ services, cadetIds, venueIds }, a, b, c) => {
    const { cadet } = await services.cadets.read({ id: pick(cadetIds, a) })
    const changes = [
      {},
      { born: '2010-12' },
      { born: '2014-05' },
      { vettedUntil: '2026-11-30' },
      { briefedOn: null },
      { venueIds: [pick(venueIds, c)] },
      { towns: ['Northmere'] },
    ]
    const fields = { ...cadetFields({ reference: cadet.reference }), ...pick(changes, b) }
    await services.cadets.update({ ...fields, id: cadet.id, version: cadet.version })
  },
  confirmAge: ({ services, cadetIds }, a, b) =>
    services.cadets.confirmAge({ id: pick(cadetIds, a), day: '2026-12-12', months: b % 2 === 0 ? 191 : 192 }),
  withdrawCadet: async ({ services, cadetIds }, a, b) => {
    // Seldom: nobody comes back from it.
    if (b % 4 !== 0) throw new Nothing()
    const { cadet } = await services.cadets.read({ id: pick(cadetIds, a) })
    await services.cadets.withdraw({ id: cadet.id, version: cadet.version })
  },
  changeTeam: async (world, a, b, c) => {
    const { id: operationId, sessions } = await operationAt(world, a)
    const { id, version, name, vehicle } = pick(
      sessions.flatMap(({ teams }) => teams),
      b,
    )
    const full = fullTeam(c % 4 === 0 ? 'PC 0' : 'PC 9')
    const members =
      c % 3 === 0 ? full.filter(({ role }) => role !== 'welfare') : c % 3 === 1 ? full.slice(0, 1) : full
    await world.services.sessions.changeTeam({ operationId, id, version, name, vehicle, members })
  },
  adultsDates: ({ services }, a) =>
    readyAdults(
      services,
      pick([{}, {}, {}, { vettedOn: null }, { vettedUntil: '2026-12-01' }, { trainedOn: null }], a),
    ),
  settings: ({ services }, a, b) =>
    services.settings.saveOperationRules({
      ...OPERATION_RULES,
      minimumCadetAge: pick([13, 13, 16], a),
      juvenileTesting: b % 4 !== 0,
      adultsWithCadet: pick([2, 2, 6], b),
    }),
  clearances: async (world, a, b) => {
    const { id, version } = await operationAt(world, a)
    const confrontation = b % 2 === 0 ? ('none_foreseen' as const) : ('foreseen' as const)
    await world.services.operationStatus.recordClearances({ ...fullClearances, confrontation, id, version })
  },
  approve: async (world, a) => world.services.operationStatus.approve(await operationAt(world, a)),
  withdrawApproval: async (world, a) =>
    world.services.operationStatus.withdrawApproval(await operationAt(world, a)),
  goLive: async (world, a) => {
    const { id, version } = await operationAt(world, a)
    await world.services.operationStatus.goLive({ id, version })
  },
  nextDay: async ({ clock }) => clock.set('2026-12-13T10:00:00Z'),
  venue: async ({ services, venueIds }, a, b) => {
    const { venue } = await services.venues.read({ id: pick(venueIds, a) })
    const fields = venueFields(venue.name, { town: pick(['Northmere', 'Sallowford'], b) })
    await services.venues.update({ ...fields, id: venue.id, version: venue.version })
  },
}
