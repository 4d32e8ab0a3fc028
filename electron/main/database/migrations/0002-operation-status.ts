import { type Kysely, sql } from 'kysely'

const CLEARANCES = [
  'risk_assessment',
  'authority_by',
  'authority_on',
  'authority_decision',
  'authority_reference',
  'approver_name',
  'approver_rank',
  'approval_reference',
  'control_room_reference',
  'control_room_on',
  'control_room_at',
  'abort_word',
]

const MOVES = [
  'draft>approved',
  'approved>draft',
  'approved>live',
  'draft>live',
  'live>debriefing',
  'debriefing>closed',
  'closed>debriefing',
  'draft>cancelled',
  'approved>cancelled',
  'live>cancelled',
]

/** What was arranged before a night, the steps an operation took, and the gates it went through late. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of CLEARANCES) await db.schema.alterTable('operations').addColumn(name, 'text').execute()
  await db.schema.alterTable('visits').addColumn('debrief_absence', 'text').execute()

  for (const [table, column] of [
    ['operation_steps', 'step'],
    ['operation_breaches', 'gate'],
  ] as const) {
    await db.schema
      .createTable(table)
      .addColumn('id', 'text', (is) => is.primaryKey())
      .addColumn('created_at', 'text', (is) => is.notNull())
      .addColumn('created_by', 'text', (is) => is.notNull())
      .addColumn('updated_at', 'text', (is) => is.notNull())
      .addColumn('updated_by', 'text', (is) => is.notNull())
      .addColumn('version', 'integer', (is) => is.notNull())
      .addColumn('deleted_at', 'text')
      .addColumn('operation_id', 'text', (is) => is.notNull().references('operations.id'))
      .addColumn(column, 'text', (is) => is.notNull())
      .$call((create) => (table === 'operation_steps' ? create.addColumn('reason', 'text') : create))
      .execute()
    await db.schema.createIndex(`${table}_by_operation_id`).on(table).column('operation_id').execute()
  }

  // The gates are asked in the service. This makes sure that nothing else moves an operation past one.
  const moves = sql.raw(MOVES.map((move) => `'${move}'`).join(', '))
  await sql`create trigger operations_status_moves before update of status on operations
    when old.status <> new.status and old.status || '>' || new.status not in (${moves})
    begin select raise(abort, 'an operation cannot move like this'); end`.execute(db)
}
