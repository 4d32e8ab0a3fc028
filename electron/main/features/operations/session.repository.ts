import type { SessionFields, TeamFields } from '@shared/contracts/sessions.contract'
import type { Encounter } from '@shared/domain/operations/known-faces'
import type { Session } from '@shared/domain/operations/sessions'
import { adultReference, TEAM_ROLES, type TeamMember } from '@shared/domain/operations/teams'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

const grouped = <Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  pick: (row: Row) => Value,
): ReadonlyMap<string, Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), pick(row)])
  return groups
}

/** Reads of sessions, their teams and who is on them. */
export const sessionReads = (db: Kysely<Database>) => ({
  /** The sessions of each operation, in their order. */
  byOperation: async (operationId?: string): Promise<ReadonlyMap<string, Session[]>> => {
    const sessions = await db
      .selectFrom('sessions')
      .selectAll()
      .where('deleted_at', 'is', null)
      .$if(operationId !== undefined, (query) => query.where('operation_id', '=', operationId ?? ''))
      .orderBy('day')
      .orderBy('start')
      .orderBy('id')
      .execute()
    const teams = await db
      .selectFrom('teams')
      .innerJoin('sessions', 'sessions.id', 'teams.session_id')
      .selectAll('teams')
      .where('teams.deleted_at', 'is', null)
      .$if(operationId !== undefined, (query) => query.where('operation_id', '=', operationId ?? ''))
      .orderBy('teams.name')
      .orderBy('teams.id')
      .execute()
    const members = await db
      .selectFrom('team_members')
      .innerJoin('adults', 'adults.id', 'team_members.adult_id')
      .innerJoin('teams', 'teams.id', 'team_members.team_id')
      .innerJoin('sessions', 'sessions.id', 'teams.session_id')
      .select(['team_members.team_id', 'team_members.role', 'adults.reference as adult'])
      .where('team_members.deleted_at', 'is', null)
      .$if(operationId !== undefined, (query) => query.where('operation_id', '=', operationId ?? ''))
      .orderBy('team_members.id')
      .execute()
    const membersOf = grouped(
      members,
      ({ team_id }) => team_id,
      ({ role, adult }): TeamMember => ({ role, adult }),
    )
    const teamsOf = grouped(
      teams,
      ({ session_id }) => session_id,
      ({ id, version, name, vehicle }) => ({
        id,
        version,
        name,
        vehicle,
        members: [...(membersOf.get(id) ?? [])].sort(
          (a, b) => TEAM_ROLES.indexOf(a.role) - TEAM_ROLES.indexOf(b.role),
        ),
      }),
    )
    return grouped(
      sessions,
      ({ operation_id }) => operation_id,
      ({ id, version, day, start, finish }) => ({
        id,
        version,
        day,
        start,
        finish,
        teams: teamsOf.get(id) ?? [],
      }),
    )
  },

  /** The operation of a session. Refuses with `not-found`. */
  operationOf: async (sessionId: string): Promise<string> => {
    const row = await db
      .selectFrom('sessions')
      .select('operation_id')
      .where('id', '=', sessionId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst()
    if (row) return row.operation_id
    throw new AppError('not-found', 'This session is no longer in the operation. Look at the plan again.')
  },

  /**
   * When adults met staff of these venues: in the venue as role-player or cover, or at the debrief, on a visit
   * that took place.
   */
  encounters: async (venueIds: readonly string[]): Promise<Encounter[]> => {
    const rows = await db
      .selectFrom('visits')
      .innerJoin('sessions', 'sessions.id', 'visits.session_id')
      .innerJoin('team_members', 'team_members.team_id', 'visits.team_id')
      .innerJoin('adults', 'adults.id', 'team_members.adult_id')
      .select(['visits.venue_id', 'team_members.role', 'adults.reference', 'sessions.day'])
      .where('visits.venue_id', 'in', venueIds)
      .where('visits.deleted_at', 'is', null)
      .where('visits.status', '!=', 'planned')
      .where('team_members.deleted_at', 'is', null)
      .where('team_members.role', 'in', ['role_player', 'cover', 'debrief'])
      .execute()
    return rows.map(({ venue_id, role, reference, day }) => ({
      venueId: venue_id,
      adult: reference,
      kind: role === 'debrief' ? 'debriefed' : 'visited',
      on: day,
    }))
  },
})

/** The adult with this number, made where the register does not know it yet. */
export async function adultFor(work: Work, typed: string): Promise<string> {
  const reference = adultReference(typed)
  const known = await work.db
    .selectFrom('adults')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirst()
  return (
    known?.id ?? work.insert('adults', { reference, vetted_on: null, vetted_until: null, trained_on: null })
  )
}

/** Writes of sessions and teams. */
export const sessionWrites = (work: Work) => {
  const addMembers = async (teamId: string, members: readonly TeamMember[]): Promise<void> => {
    for (const { role, adult } of members) {
      await work.insert('team_members', { team_id: teamId, role, adult_id: await adultFor(work, adult) })
    }
  }
  const membersNow = (teamId: string) =>
    work.db
      .selectFrom('team_members')
      .innerJoin('adults', 'adults.id', 'team_members.adult_id')
      .select(['team_members.id', 'team_members.version', 'role', 'reference as adult'])
      .where('team_id', '=', teamId)
      .where('team_members.deleted_at', 'is', null)
      .execute()
  const same = (a: TeamMember, b: TeamMember) => a.role === b.role && a.adult === b.adult

  return {
    addSession: (operationId: string, fields: SessionFields): Promise<string> =>
      work.insert('sessions', { operation_id: operationId, ...fields }),

    changeSession: (id: string, version: number, fields: SessionFields): Promise<void> =>
      work.update('sessions', id, version, fields),

    removeSession: (id: string, version: number): Promise<void> => work.remove('sessions', id, version),

    async addTeam(sessionId: string, { name, vehicle, members }: TeamFields): Promise<string> {
      const id = await work.insert('teams', { session_id: sessionId, name, vehicle })
      await addMembers(id, members)
      return id
    },

    /** Members who stay keep their rows, so that only what changed is in the history. */
    async changeTeam(id: string, version: number, { name, vehicle, members }: TeamFields): Promise<void> {
      await work.update('teams', id, version, { name, vehicle })
      const before = await membersNow(id)
      for (const member of before) {
        if (!members.some((one) => same(one, member))) {
          await work.remove('team_members', member.id, member.version)
        }
      }
      await addMembers(
        id,
        members.filter((member) => !before.some((one) => same(one, member))),
      )
    },

    async removeTeam(id: string, version: number): Promise<void> {
      for (const member of await membersNow(id)) await work.remove('team_members', member.id, member.version)
      await work.remove('teams', id, version)
    },
  }
}
