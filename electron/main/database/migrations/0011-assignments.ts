import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

const recordTable = (db: Kysely<unknown>, name: string): CreateTableBuilder<string, never> =>
  db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('updated_by', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('deleted_at', 'text') as CreateTableBuilder<string, never>

/** Who goes out with whom, what an approver set aside, how the young people fared, and when their data goes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['vetted_on', 'vetted_until', 'trained_on']) {
    await db.schema.alterTable('adults').addColumn(column, 'text').execute()
  }
  for (const column of ['risk_assessment_until', 'confrontation', 'young_person_reason']) {
    await db.schema.alterTable('operations').addColumn(column, 'text').execute()
  }

  await recordTable(db, 'assignments')
    .addColumn('cadet_id', 'text', (column) => column.notNull().references('cadets.id'))
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('welfare_adult_id', 'text', (column) => column.references('adults.id'))
    .addColumn('seen', 'text', (column) => column.notNull())
    .addColumn('stood_down_at', 'text')
    .addColumn('stood_down_rules', 'text')
    .addColumn('collected_at', 'text')
    .addColumn('collected_by_id', 'text', (column) => column.references('adults.id'))
    .addColumn('returned_at', 'text')
    .addColumn('returned_by_id', 'text', (column) => column.references('adults.id'))
    .addColumn('stopped_at', 'text')
    .addColumn('welfare_debrief_at', 'text')
    .addColumn('welfare_debrief_by_id', 'text', (column) => column.references('adults.id'))
    .addColumn('statement', 'text')
    .execute()
  // One team for a session: whoever stood down may ride again.
  await sql`create unique index assignments_one_team on assignments (cadet_id, session_id)
    where deleted_at is null and stood_down_at is null`.execute(db)
  await db.schema.createIndex('assignments_by_team_id').on('assignments').column('team_id').execute()

  await recordTable(db, 'assignment_exceptions')
    .addColumn('assignment_id', 'text', (column) => column.notNull().references('assignments.id'))
    .addColumn('visit_id', 'text', (column) => column.notNull().references('visits.id'))
    .execute()
  await db.schema
    .createIndex('assignment_exceptions_by_assignment_id')
    .on('assignment_exceptions')
    .column('assignment_id')
    .execute()

  // Age, consent, agreement and foreseen confrontation are never set aside (domain.md 5.1): nor by another way in.
  await recordTable(db, 'cadet_overrides')
    .addColumn('cadet_id', 'text', (column) => column.notNull().references('cadets.id'))
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('rule', 'integer', (column) =>
      column.notNull().check(sql`rule between 1 and 28 and rule not in (1, 2, 3, 4, 5, 6, 8)`),
    )
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('approver_name', 'text', (column) => column.notNull())
    .addColumn('approver_rank', 'text', (column) => column.notNull())
    .addColumn('approval_reference', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('cadet_overrides_by_team_id').on('cadet_overrides').column('team_id').execute()

  await recordTable(db, 'welfare_checks')
    .addColumn('assignment_id', 'text', (column) => column.notNull().references('assignments.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('adult_id', 'text', (column) => column.notNull().references('adults.id'))
    .addColumn('is_well', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('welfare_checks_by_assignment_id')
    .on('welfare_checks')
    .column('assignment_id')
    .execute()

  for (const column of ['anonymised_on', 'age_band']) {
    await db.schema.alterTable('cadets').addColumn(column, 'text').execute()
  }
  await recordTable(db, 'cadet_reviews')
    .addColumn('cadet_id', 'text', (column) => column.notNull().references('cadets.id'))
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('decided_on', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('next_on', 'text')
    .execute()
}
