import type { AdultFields, AdultOnTeams } from '@shared/contracts/adults.contract'
import { TEAM_ROLES, type TeamRole } from '@shared/domain/operations/teams'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** Reads of the adults who go out. */
export const adultReads = (db: Kysely<Database>) => ({
  /** The adults on the teams of an operation by number, each with the parts they have and on which teams. */
  onTeamsOf: async (operationId: string): Promise<Omit<AdultOnTeams, 'gaps'>[]> => {
    const rows = await db
      .selectFrom('team_members')
      .innerJoin('adults', 'adults.id', 'team_members.adult_id')
      .innerJoin('teams', 'teams.id', 'team_members.team_id')
      .innerJoin('sessions', 'sessions.id', 'teams.session_id')
      .select(['adults.id', 'adults.version', 'reference', 'vetted_on', 'vetted_until', 'trained_on'])
      .select(['team_members.role', 'teams.name as team'])
      .where('sessions.operation_id', '=', operationId)
      .where('team_members.deleted_at', 'is', null)
      .where('teams.deleted_at', 'is', null)
      .where('sessions.deleted_at', 'is', null)
      .orderBy('adults.reference')
      .orderBy('teams.name')
      .execute()
    const adults = new Map(rows.map((row) => [row.id, row]))
    return [...adults.values()].map((adult) => ({
      id: adult.id,
      version: adult.version,
      number: adult.reference,
      vettedOn: adult.vetted_on,
      vettedUntil: adult.vetted_until,
      trainedOn: adult.trained_on,
      roles: rolesIn(rows.filter(({ id }) => id === adult.id)),
    }))
  },
})

/** A team of that name goes out in several sessions: it is named once. */
function rolesIn(rows: readonly { readonly role: TeamRole; readonly team: string }[]): AdultOnTeams['roles'] {
  return TEAM_ROLES.flatMap((role) => {
    const teams = new Set(rows.filter((row) => row.role === role).map(({ team }) => team))
    return teams.size === 0 ? [] : [{ role, teams: [...teams] }]
  })
}

/** Writes of the adults who go out. Who is on a team, the sessions write. */
export const adultWrites = (work: Work) => ({
  /** Refuses with `conflict` where somebody was faster. */
  setDates: (id: string, version: number, { vettedOn, vettedUntil, trainedOn }: AdultFields): Promise<void> =>
    work.update('adults', id, version, {
      vetted_on: vettedOn,
      vetted_until: vettedUntil,
      trained_on: trainedOn,
    }),
})
