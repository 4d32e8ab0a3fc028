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

/** Who goes out: the adults of the teams by their numbers, a team's vehicle, and who gave a training. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await recordTable(db, 'adults')
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .execute()

  await recordTable(db, 'team_members')
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('adult_id', 'text', (column) => column.notNull().references('adults.id'))
    .execute()

  await db.schema.alterTable('teams').addColumn('vehicle', 'text').execute()
  await db.schema
    .alterTable('training_events')
    .addColumn('trainer_id', 'text', (column) => column.references('adults.id'))
    .execute()

  for (const column of ['team_id', 'adult_id']) {
    await db.schema.createIndex(`team_members_by_${column}`).on('team_members').column(column).execute()
  }
}
