import type { CreateTableBuilder, Kysely } from 'kysely'
import { sql } from 'kysely'

// Text and integer columns and plain foreign keys only: the same statements should run on PostgreSQL.

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

/** The first schema: users, venues, operations with their visits, disclosures, and the audit chain. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('register_info')
    .addColumn('register_id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('custodian', 'text', (column) => column.notNull())
    .addColumn('written_by', 'text', (column) => column.notNull())
    .addColumn('keyring', 'text', (column) => column.notNull())
    .execute()

  await recordTable(db, 'users')
    .addColumn('label', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .execute()

  await recordTable(db, 'settings')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('effective_from', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()

  await recordTable(db, 'venues')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('operator', 'text')
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('town', 'text', (column) => column.notNull())
    .addColumn('postcode', 'text')
    .addColumn('source', 'text')
    .addColumn('source_id', 'text')
    .addColumn('contact_hold_since', 'text')
    .addUniqueConstraint('venues_source', ['source', 'source_id'])
    .execute()

  await recordTable(db, 'venue_contacts')
    .addColumn('venue_id', 'text', (column) => column.notNull().references('venues.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('is_pack_recipient', 'integer', (column) => column.notNull())
    .execute()

  await recordTable(db, 'scenarios')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('cues', 'text', (column) => column.notNull())
    .addColumn('child_role', 'text', (column) => column.notNull())
    .addColumn('stop_point', 'text', (column) => column.notNull())
    .addColumn('debrief_wait_minutes', 'integer', (column) => column.notNull())
    .addUniqueConstraint('scenarios_revision', ['name', 'revision'])
    .execute()

  await recordTable(db, 'pass_rules')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('criterion', 'text', (column) => column.notNull())
    .addColumn('safeguarding_reasons', 'text', (column) => column.notNull())
    .addColumn('challenge_steps', 'text', (column) => column.notNull())
    .addUniqueConstraint('pass_rules_revision', ['name', 'revision'])
    .execute()

  await recordTable(db, 'operations')
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('areas', 'text', (column) => column.notNull())
    .addColumn('aim', 'text')
    .addColumn('selection', 'text', (column) => column.notNull())
    .addColumn('scenario_id', 'text', (column) => column.notNull().references('scenarios.id'))
    .addColumn('pass_rule_id', 'text', (column) => column.notNull().references('pass_rules.id'))
    .execute()

  await recordTable(db, 'sessions')
    .addColumn('operation_id', 'text', (column) => column.notNull().references('operations.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('start', 'text', (column) => column.notNull())
    .addColumn('finish', 'text', (column) => column.notNull())
    .execute()

  await recordTable(db, 'teams')
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .execute()

  const answers = [
    'concern',
    'asked_purpose',
    'asked_relationship',
    'asked_id',
    'spoke_to_child',
    'told_manager',
    'refused',
    'refusal_reason',
    'booking',
    'report',
    'report_timing',
    'report_channel',
    'code_word_used',
    'code_word_recognised',
    'debrief_at',
    'debrief_with',
    'discomfort_at_debrief',
    'desk_trained',
    'training_offered',
    'training_accepted',
    'posters_left',
    'notes',
  ]
  const visits = recordTable(db, 'visits')
    .addColumn('operation_id', 'text', (column) => column.notNull().references('operations.id'))
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('venue_id', 'text', (column) => column.notNull().references('venues.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('status_reason', 'text')
    .addColumn('met_by', 'text')
    .addColumn('arrived_at', 'text')
    .addColumn('left_at', 'text')
    .addColumn('cues', 'text', (column) => column.notNull())
    .addColumn('minutes_to_report', 'integer')
  await answers
    .reduce((table, name) => table.addColumn(name, 'text'), visits as CreateTableBuilder<string, string>)
    .execute()

  await recordTable(db, 'disclosures')
    .addColumn('operation_id', 'text', (column) => column.notNull().references('operations.id'))
    .addColumn('venue_id', 'text', (column) => column.notNull().references('venues.id'))
    .addColumn('recipients', 'text', (column) => column.notNull())
    .addColumn('files', 'text', (column) => column.notNull())
    .addColumn('folder', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('audit_entries')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('row', 'text', (column) => column.notNull())
    .addColumn('previous_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('audit_details')
    .addColumn('seq', 'integer', (column) => column.primaryKey().references('audit_entries.seq'))
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('changes')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('seq', 'integer', (column) => column.notNull().references('audit_entries.seq'))
    .addColumn('table_name', 'text', (column) => column.notNull())
    .addColumn('row_id', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text', (column) => column.notNull())
    .execute()

  for (const [table, ...columns] of [
    ['venue_contacts', 'venue_id'],
    ['sessions', 'operation_id'],
    ['teams', 'session_id'],
    ['visits', 'operation_id', 'position'],
    ['visits', 'venue_id'],
    ['disclosures', 'venue_id'],
    ['changes', 'table_name', 'row_id'],
  ] as const) {
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute()
  }

  // The chain only grows. Whoever holds the key can still rewrite it whole: see the README on what that means.
  for (const event of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`audit_entries_no_${event}`)} before ${sql.raw(event)} on audit_entries
      begin select raise(abort, 'the audit is never changed'); end`.execute(db)
  }
}
