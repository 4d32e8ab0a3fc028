import type { SetAside, StandDown } from '@shared/domain/eligibility/set-aside'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'

/** What was set aside on an operation for whoever still rides, in the order of the nights. Never for whom. */
export async function overridesOf(db: Kysely<Database>, operationId: string): Promise<SetAside[]> {
  const rows = await db
    .selectFrom('cadet_overrides')
    .innerJoin('teams', 'teams.id', 'cadet_overrides.team_id')
    .innerJoin('sessions', 'sessions.id', 'teams.session_id')
    .select(['rule', 'teams.name as team', 'sessions.day'])
    .select(['approver_rank', 'approver_name', 'approval_reference', 'reason'])
    .where('sessions.operation_id', '=', operationId)
    .where('sessions.deleted_at', 'is', null)
    .where('teams.deleted_at', 'is', null)
    .where('cadet_overrides.deleted_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('assignments')
          .select('assignments.id')
          .whereRef('assignments.cadet_id', '=', 'cadet_overrides.cadet_id')
          .whereRef('assignments.team_id', '=', 'cadet_overrides.team_id')
          .where('assignments.stood_down_at', 'is', null)
          .where('assignments.deleted_at', 'is', null),
      ),
    )
    .orderBy('sessions.day')
    .orderBy('sessions.start')
    .orderBy('teams.name')
    .orderBy('rule')
    .orderBy('cadet_overrides.id')
    .execute()
  const clean = await withoutReferences(db)
  return rows.map((row) => ({
    rule: row.rule,
    team: row.team,
    day: row.day,
    approverRank: clean(row.approver_rank),
    approverName: clean(row.approver_name),
    approvalReference: clean(row.approval_reference),
    reason: clean(row.reason),
  }))
}

/** Who of an operation's young people was stood down: on which team and by which rules, never who. */
export async function standDownsOf(db: Kysely<Database>, operationId: string): Promise<StandDown[]> {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('teams', 'teams.id', 'assignments.team_id')
    .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
    .select(['teams.name as team', 'sessions.day', 'stood_down_rules'])
    .where('sessions.operation_id', '=', operationId)
    .where('stood_down_at', 'is not', null)
    .where('assignments.deleted_at', 'is', null)
    .orderBy('sessions.day')
    .orderBy('sessions.start')
    .orderBy('teams.name')
    .orderBy('assignments.id')
    .execute()
  return rows.map(({ team, day, stood_down_rules }) => ({
    team,
    day,
    rules: JSON.parse(stood_down_rules ?? '[]') as number[],
  }))
}

/** An approver's words are typed freely: a reference of a young person in them is not taken out of the cadet screens. */
async function withoutReferences(db: Kysely<Database>): Promise<(text: string) => string> {
  const cadets = await db.selectFrom('cadets').select(['reference', 'unit_file_reference']).execute()
  const consents = await db.selectFrom('cadet_consents').select('reference').execute()
  const references = [
    ...cadets.flatMap(({ reference, unit_file_reference }) => [reference, unit_file_reference]),
    ...consents.map(({ reference }) => reference),
  ]
    .filter((reference) => reference.trim() !== '')
    // The longest first: one may begin as another does.
    .sort((a, b) => b.length - a.length)
    .map((reference) => reference.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  if (references.length === 0) return (text) => text
  const anyOfThem = new RegExp(references.join('|'), 'gi')
  return (text) => text.replace(anyOfThem, 'the young person')
}
