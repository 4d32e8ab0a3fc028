import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'
import type { StoredRide } from './eligibility-picture.repository'

interface NewAssignment {
  readonly cadetId: string
  readonly sessionId: string
  readonly teamId: string
  readonly welfareAdultId: string | null
}

interface NewOverride {
  readonly cadetId: string
  readonly teamId: string
  readonly rule: number
  readonly subject: string
  readonly approverName: string
  readonly approverRank: string
  readonly approvalReference: string
  readonly reason: string
}

/** The operations that are live now and have anybody assigned. */
export const liveOperationsWithRides = async (db: Kysely<Database>): Promise<readonly string[]> =>
  (
    await db
      .selectFrom('operations')
      .innerJoin('sessions', 'sessions.operation_id', 'operations.id')
      .innerJoin('assignments', 'assignments.session_id', 'sessions.id')
      .select('operations.id')
      .distinct()
      .where('operations.status', '=', 'live')
      .where('operations.deleted_at', 'is', null)
      .where('assignments.deleted_at', 'is', null)
      .where('stood_down_at', 'is', null)
      .execute()
  ).map(({ id }) => id)

/** Whether anybody is assigned to one of these teams, whoever was stood down left out. */
export const hasRides = async (db: Kysely<Database>, teamIds: readonly string[]): Promise<boolean> =>
  (await db
    .selectFrom('assignments')
    .select('id')
    .where('team_id', 'in', teamIds)
    .where('deleted_at', 'is', null)
    .where('stood_down_at', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Writes of who rides with whom. */
export const assignmentWrites = (work: Work) => ({
  insert: ({ cadetId, sessionId, teamId, welfareAdultId }: NewAssignment): Promise<string> =>
    work.insert('assignments', {
      cadet_id: cadetId,
      session_id: sessionId,
      team_id: teamId,
      welfare_adult_id: welfareAdultId,
      seen: '[]',
      stood_down_at: null,
      stood_down_rules: null,
      collected_at: null,
      collected_by_id: null,
      returned_at: null,
      returned_by_id: null,
      stopped_at: null,
      welfare_debrief_at: null,
      welfare_debrief_by_id: null,
      statement: null,
    }),

  setWelfareOfficer: (id: string, version: number, welfareAdultId: string | null): Promise<void> =>
    work.update('assignments', id, version, { welfare_adult_id: welfareAdultId }),

  /** Keeps what was said of an assignment as seen; one of which the same is said keeps its version. */
  async setSeen({ id, version, seen: before }: Pick<StoredRide, 'id' | 'version' | 'seen'>, seen: string) {
    if (seen !== before) await work.update('assignments', id, version, { seen })
  },

  /** Visits that stay sat out keep their rows, so that only what changed is in the history. */
  async putSitsOut(assignmentId: string, visitIds: readonly string[]): Promise<void> {
    const kept = await work.db
      .selectFrom('assignment_exceptions')
      .select(['id', 'version', 'visit_id'])
      .where('assignment_id', '=', assignmentId)
      .where('deleted_at', 'is', null)
      .execute()
    for (const { id, version, visit_id } of kept) {
      if (!visitIds.includes(visit_id)) await work.remove('assignment_exceptions', id, version)
    }
    for (const visitId of new Set(visitIds)) {
      if (kept.some(({ visit_id }) => visit_id === visitId)) continue
      await work.insert('assignment_exceptions', { assignment_id: assignmentId, visit_id: visitId })
    }
  },

  remove: (id: string, version: number): Promise<void> => work.remove('assignments', id, version),

  /** Takes a cadet off a team that has gone live, and keeps the numbers of the rules that stopped it. */
  standDown: ({ id, version }: Pick<StoredRide, 'id' | 'version'>, rules: readonly number[]): Promise<void> =>
    work.update('assignments', id, version, {
      stood_down_at: work.now,
      stood_down_rules: JSON.stringify([...new Set(rules)].sort((a, b) => a - b)),
    }),

  insertOverride: (override: NewOverride): Promise<string> =>
    work.insert('cadet_overrides', {
      cadet_id: override.cadetId,
      team_id: override.teamId,
      rule: override.rule,
      subject: override.subject,
      approver_name: override.approverName,
      approver_rank: override.approverRank,
      approval_reference: override.approvalReference,
      reason: override.reason,
    }),
})
