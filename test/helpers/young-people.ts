import type { CadetFields, ConsentFields } from '@shared/contracts/cadets.contract'
import type { Operation, OperationFields } from '@shared/contracts/operations.contract'
import type { TeamMember } from '@shared/domain/operations/teams'
import type { Work } from '../../electron/main/database/work'
import { fullClearances, operationFields, takeLive, venueFields } from './records'
import type { TestServices } from './test-register'

/** An invented cadet against whom no rule has anything on 12 December 2026: 15 years old, vetted and briefed. */
export const cadetFields = (more: Partial<CadetFields> = {}): CadetFields => ({
  reference: 'C-014',
  born: '2011-03',
  unitFileReference: 'NU-2026-014',
  vettedOn: '2026-01-10',
  vettedUntil: '2027-12-31',
  briefedOn: '2026-12-01',
  venueIds: [],
  towns: [],
  ...more,
})

/** A parent's consent to an operation, without limits. */
export const consentFields = (operationId: string, more: Partial<ConsentFields> = {}): ConsentFields => ({
  operationId,
  reference: 'NU-2026-014/3',
  givenOn: '2026-12-01',
  latestFinish: null,
  towns: [],
  otherLimits: null,
  sheetCarried: true,
  ...more,
})

/** The adults that a team with a young person needs; their numbers begin with the same letters. */
export const fullTeam = (prefix = 'PC'): readonly TeamMember[] => [
  { role: 'lead', adult: `${prefix} 4101` },
  { role: 'role_player', adult: `${prefix} 4102` },
  { role: 'cover', adult: `${prefix} 4103` },
  { role: 'welfare', adult: `${prefix} 4104` },
  { role: 'debrief', adult: `${prefix} 4105` },
]

/** The id of a scenario with a cadet in the child's role. */
export const cadetScenario = async ({ operations }: Pick<TestServices, 'operations'>): Promise<string> =>
  (await operations.listChoices()).scenarios.find(({ childRole }) => childRole === 'cadet')?.id ?? ''

/** Gives every adult of the register vetting and training, or the dates given. */
export async function readyAdults(
  services: TestServices,
  dates: { vettedOn?: string | null; vettedUntil?: string | null; trainedOn?: string | null } = {},
): Promise<void> {
  const { vettedOn = '2026-01-05', vettedUntil = '2027-12-31', trainedOn = '2026-02-01' } = dates
  await services.session.run({ action: 'sessions:change-team', event: 'alteration' }, async (work: Work) => {
    for (const { id, version } of await work.db.selectFrom('adults').select(['id', 'version']).execute()) {
      await work.update('adults', id, version, {
        vetted_on: vettedOn,
        vetted_until: vettedUntil,
        trained_on: trainedOn,
      })
    }
  })
}

/** Puts the adults that are needed on every team of an operation, with their dates; nobody is on two teams. */
export async function manTeams(services: TestServices, operationId: string, from = 0): Promise<void> {
  const { sessions } = (await services.operations.read({ id: operationId })).operation
  let n = from
  for (const { teams } of sessions) {
    for (const { id, version, name, vehicle } of teams) {
      const members = fullTeam(`PC ${n++}`)
      await services.sessions.changeTeam({ operationId, id, version, name, vehicle, members })
    }
  }
  await readyAdults(services)
}

/** A cadet with consent to an operation and an agreement for each of its sessions. */
export async function readyCadet(
  { cadets, operations }: TestServices,
  operationId: string,
  more: Partial<CadetFields> = {},
): Promise<string> {
  const { id: cadetId } = await cadets.create(cadetFields(more))
  await cadets.recordConsent({ cadetId, consent: null, ...consentFields(operationId) })
  const { sessions } = (await operations.read({ id: operationId })).operation
  for (const { id: sessionId } of sessions) {
    await cadets.recordAgreement({ cadetId, sessionId, agreedOn: '2026-12-12', linksAsked: true })
  }
  return cadetId
}

/**
 * A draft with a cadet in the child's role, one team with all its adults, `visits` tests, everything arranged, and
 * `cadets` young people who could ride but are on no team yet.
 */
export async function draftWithCadets(
  services: TestServices,
  { visits = 2, cadets = 2, ...more }: Partial<OperationFields> & { visits?: number; cadets?: number } = {},
) {
  const { operations, venues, operationStatus } = services
  const scenarioId = await cadetScenario(services)
  const fields = await operationFields(services, { scenarioId, finish: '22:30', ...more })
  const draft = await operations.create(fields)
  const venueIds: string[] = []
  for (let n = 1; n <= visits; n++) {
    venueIds.push((await venues.create(venueFields(`${fields.name} ${n}`))).id)
  }
  await operations.addVisits({ operationId: draft.id, venueIds, firstSlot: '18:10', minutesBetween: 15 })
  await manTeams(services, draft.id)
  const cadetIds: string[] = []
  for (let n = 1; n <= cadets; n++) {
    const reference = `C-${(await services.cadets.list()).length + 100}`
    cadetIds.push(await readyCadet(services, draft.id, { reference }))
  }
  const { operation } = await operations.read({ id: draft.id })
  await operationStatus.recordClearances({ ...fullClearances, id: draft.id, version: operation.version })
  return { ...(await ofOperation(services, draft.id)), cadetIds, venueIds }
}

/** An operation as it is now, with its first session and team. */
export async function ofOperation({ operations }: TestServices, operationId: string) {
  const { operation, visits } = await operations.read({ id: operationId })
  const session = operation.sessions[0]
  const team = session?.teams[0]
  if (session === undefined || team === undefined) throw new Error('an operation has a session and a team')
  return { operation, operationId, visits, session, sessionId: session.id, team, teamId: team.id }
}

/** A live operation with a cadet on its team. */
export async function liveOperationWithCadets(
  services: TestServices,
  more: Parameters<typeof draftWithCadets>[1] = {},
): Promise<Awaited<ReturnType<typeof draftWithCadets>> & { operation: Operation }> {
  const draft = await draftWithCadets(services, more)
  const { operationId, teamId, cadetIds } = draft
  const rides = [{ teamId, cadetId: cadetIds[0] ?? '', welfareOfficer: null }]
  await services.assignments.assign({ operationId, rides })
  await takeLive(services, (await ofOperation(services, operationId)).operation)
  return { ...draft, ...(await ofOperation(services, operationId)) }
}
