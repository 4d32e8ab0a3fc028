import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import { sessionFields, type sessionsContracts, teamFields } from '@shared/contracts/sessions.contract'
import { daysFrom, type Session } from '@shared/domain/operations/sessions'
import type { Team } from '@shared/domain/operations/teams'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { refuseUnlessDraft, refuseUnlessUnderWay } from './plan-guard'
import { readOperation } from './read-operation'
import { sessionWrites } from './session.repository'
import { numberVisits, type PlacedVisit, type VisitPlaces } from './visit-numbers'

type Contracts = typeof sessionsContracts

interface SessionOptions extends VisitPlaces {
  /** Whether a young person is assigned to one of these teams. */
  readonly hasRides: (db: Kysely<Database>, teamIds: readonly string[]) => Promise<boolean>
}

export type SessionService = ReturnType<typeof createSessionService>

/** Plans when an operation takes place and who goes: its sessions, their teams and who is on them. */
export function createSessionService(register: Register, options: SessionOptions) {
  const { readPlaces, placeVisit, hasRides } = options

  const refuseWithRides = async (work: Work, teams: readonly Team[]): Promise<void> => {
    if (
      !(await hasRides(
        work.db,
        teams.map(({ id }) => id),
      ))
    )
      return
    throw new AppError('rule', 'Young people are assigned here. Take them off on the Team step first.')
  }

  const change = (
    action: Parameters<Register['run']>[0],
    operationId: string,
    guard: (operation: Operation) => void,
    run: (work: Work, operation: Operation) => Promise<void>,
  ): Promise<undefined> =>
    register.run(action, async (work) => {
      const operation = await readOperation(work.db, operationId)
      guard(operation)
      await run(work, operation)
      work.about(`operations/${operationId}`)
      return undefined
    })

  return {
    /**
     * Adds sessions on days that follow each other, each with the teams of another session or with one team.
     * Refuses with `rule` once the plan is approved, and for a day that has a session at that time already.
     */
    add: ({ operationId, days, teamsOf, ...typed }: InputOf<Contracts['add']>): Promise<undefined> =>
      change(
        { action: 'sessions:add', event: 'collection' },
        operationId,
        refuseUnlessDraft,
        async (work, { sessions }) => {
          const writes = sessionWrites(work)
          const teams = sessions.find(({ id }) => id === teamsOf)?.teams
          for (const day of daysFrom(typed.day, days)) {
            const fields = { ...sessionFields.parse(typed), day }
            refuseTwice(sessions, fields)
            const sessionId = await writes.addSession(operationId, fields)
            for (const team of teams ?? [FIRST_TEAM]) await writes.addTeam(sessionId, team)
          }
          await numberVisits(work, operationId, options)
        },
      ),

    /** Changes when a session is. Refuses with `rule` once approved, and with `conflict` after somebody else. */
    change: ({ operationId, id, version, ...typed }: InputOf<Contracts['change']>): Promise<undefined> =>
      change(
        { action: 'sessions:change', event: 'alteration' },
        operationId,
        refuseUnlessDraft,
        async (work, { sessions }) => {
          sessionIn(sessions, id)
          const others = sessions.filter((session) => session.id !== id)
          const fields = sessionFields.parse(typed)
          refuseTwice(others, fields)
          await sessionWrites(work).changeSession(id, version, fields)
          await numberVisits(work, operationId, options)
        },
      ),

    /** Takes a session out with its teams. Refuses with `rule` where it has visits or is the only one. */
    remove: ({ operationId, id, version }: InputOf<Contracts['remove']>): Promise<undefined> =>
      change(
        { action: 'sessions:remove', event: 'alteration' },
        operationId,
        refuseUnlessDraft,
        async (work, { sessions }) => {
          const { teams } = sessionIn(sessions, id)
          if (sessions.length === 1) throw new AppError('rule', 'An operation has at least one session.')
          refuseWithVisits(await readPlaces(work.db, operationId), ({ sessionId }) => sessionId === id)
          await refuseWithRides(work, teams)
          const writes = sessionWrites(work)
          for (const team of teams) await writes.removeTeam(team.id, team.version)
          await writes.removeSession(id, version)
        },
      ),

    /** Adds a team. Refuses with `rule` once approved, and for a name that the session has already. */
    addTeam: ({ operationId, sessionId, ...typed }: InputOf<Contracts['addTeam']>): Promise<undefined> =>
      change(
        { action: 'sessions:add-team', event: 'collection' },
        operationId,
        refuseUnlessDraft,
        async (work, { sessions }) => {
          const fields = teamFields.parse(typed)
          refuseSameName(sessionIn(sessions, sessionId).teams, fields.name)
          await sessionWrites(work).addTeam(sessionId, { ...fields, members: onceEach(fields.members) })
        },
      ),

    /** Changes a team's name, vehicle and members, also during the night. Refuses with `rule` once closed. */
    changeTeam: ({
      operationId,
      id,
      version,
      ...typed
    }: InputOf<Contracts['changeTeam']>): Promise<undefined> =>
      change(
        { action: 'sessions:change-team', event: 'alteration' },
        operationId,
        refuseUnlessUnderWay,
        async (work, { sessions }) => {
          const fields = teamFields.parse(typed)
          const session = sessionWithTeam(sessions, id)
          refuseSameName(
            session.teams.filter((team) => team.id !== id),
            fields.name,
          )
          await sessionWrites(work).changeTeam(id, version, { ...fields, members: onceEach(fields.members) })
          await numberVisits(work, operationId, options)
        },
      ),

    /** Takes a team out. Refuses with `rule` where it has visits or young people, or is the only one of its session. */
    removeTeam: ({ operationId, id, version }: InputOf<Contracts['removeTeam']>): Promise<undefined> =>
      change(
        { action: 'sessions:remove-team', event: 'alteration' },
        operationId,
        refuseUnlessDraft,
        async (work, { sessions }) => {
          const { teams } = sessionWithTeam(sessions, id)
          if (teams.length === 1) throw new AppError('rule', 'A session has at least one team.')
          refuseWithVisits(await readPlaces(work.db, operationId), ({ teamId }) => teamId === id)
          await refuseWithRides(
            work,
            teams.filter((team) => team.id === id),
          )
          await sessionWrites(work).removeTeam(id, version)
        },
      ),

    /**
     * Gives a visit another team or slot, of any session. Refuses with `rule` once approved, and with `conflict`
     * where somebody else was faster.
     */
    placeVisit: (input: InputOf<Contracts['placeVisit']>): Promise<undefined> =>
      change(
        { action: 'sessions:place-visit', event: 'alteration' },
        input.operationId,
        refuseUnlessDraft,
        async (work, { sessions }) => {
          const { operationId, visitId, version, teamId, slot } = input
          const visit = (await readPlaces(work.db, operationId)).find(({ id }) => id === visitId)
          if (!visit) throw new AppError('not-found', 'This visit is no longer in the operation.')
          const sessionId = sessionWithTeam(sessions, teamId).id
          await placeVisit(work, visitId, version, { sessionId, teamId, slot, position: visit.position })
          await numberVisits(work, operationId, options)
        },
      ),
  }
}

const FIRST_TEAM = { name: 'Team A', vehicle: null, members: [] }

function onceEach(members: Team['members']): Team['members'] {
  const seen = new Set<string>()
  return members.filter(({ role, adult }) => {
    const key = `${role} ${adult}`
    return !seen.has(key) && seen.add(key)
  })
}

function sessionIn(sessions: readonly Session[], id: string): Session {
  const session = sessions.find((one) => one.id === id)
  if (session) return session
  throw new AppError('not-found', 'This session is no longer in the operation. Look at the plan again.')
}

function sessionWithTeam(sessions: readonly Session[], teamId: string): Session {
  const session = sessions.find(({ teams }) => teams.some(({ id }) => id === teamId))
  if (session) return session
  throw new AppError('not-found', 'This team is no longer in the operation. Look at the plan again.')
}

function refuseTwice(sessions: readonly Session[], { day, start }: Pick<Session, 'day' | 'start'>): void {
  if (!sessions.some((session) => session.day === day && session.start === start)) return
  const message = 'The operation has a session on this day at this time. Choose another day or start.'
  throw new AppError('rule', message)
}

function refuseSameName(teams: readonly Team[], name: string): void {
  if (!teams.some((team) => team.name.toLowerCase() === name.toLowerCase())) return
  const message = 'The session has a team of this name. Enter another name, like Team B.'
  throw new AppError('validation', message, { fields: [{ path: 'name', message }] })
}

function refuseWithVisits(visits: readonly PlacedVisit[], isThere: (visit: PlacedVisit) => boolean): void {
  const there = visits.filter(isThere)
  const [first] = there
  if (first === undefined) return
  const more = there.length === 1 ? '' : ` and ${there.length - 1} more`
  throw new AppError(
    'rule',
    `${first.venueName}${more} would be left without a team. Move or remove these visits first.`,
  )
}
