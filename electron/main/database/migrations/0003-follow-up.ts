import type { CreateTableBuilder, Kysely } from 'kysely'

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

/** What follows a visit: training, actions, and a sergeant's decisions about repeats. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await recordTable(db, 'training_events')
    .addColumn('venue_id', 'text', (column) => column.notNull().references('venues.id'))
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('happened_on', 'text', (column) => column.notNull())
    .addColumn('attendees', 'integer')
    .addColumn('by_role', 'text', (column) => column.notNull())
    .execute()

  await recordTable(db, 'actions')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('venue_id', 'text', (column) => column.references('venues.id'))
    .addColumn('operation_id', 'text', (column) => column.references('operations.id'))
    .addColumn('owner_id', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .execute()

  await recordTable(db, 'repeat_decisions')
    .addColumn('venue_id', 'text', (column) => column.notNull().references('venues.id'))
    .addColumn('visit_id', 'text', (column) => column.notNull().references('visits.id'))
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('decided_on', 'text', (column) => column.notNull())
    .execute()

  for (const [table, column] of [
    ['training_events', 'venue_id'],
    ['actions', 'status'],
    ['repeat_decisions', 'venue_id'],
  ] as const) {
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute()
  }
}
