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

/** Packs outside an operation, what came of each, and the team's own wording. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // SQLite cannot take "not null" back, so the table is made anew around its rows.
  await recordTable(db, 'disclosures_anew')
    .addColumn('operation_id', 'text', (column) => column.references('operations.id'))
    .addColumn('venue_id', 'text', (column) => column.notNull().references('venues.id'))
    .addColumn('items', 'text', (column) => column.notNull())
    .addColumn('recipients', 'text', (column) => column.notNull())
    .addColumn('files', 'text', (column) => column.notNull())
    .addColumn('folder', 'text')
    .execute()
  await sql`insert into disclosures_anew
    select id, created_at, created_by, updated_at, updated_by, version, deleted_at,
      operation_id, venue_id, '[]', recipients, files, folder from disclosures`.execute(db)
  await db.schema.dropTable('disclosures').execute()
  await db.schema.alterTable('disclosures_anew').renameTo('disclosures').execute()
  await db.schema.createIndex('disclosures_by_venue_id').on('disclosures').column('venue_id').execute()

  await recordTable(db, 'correspondence')
    .addColumn('disclosure_id', 'text', (column) => column.notNull().references('disclosures.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('happened_on', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('correspondence_by_disclosure_id')
    .on('correspondence')
    .column('disclosure_id')
    .execute()

  await recordTable(db, 'pack_texts')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('checked_text', 'text')
    .addColumn('checked_by', 'text')
    .addColumn('checked_on', 'text')
    .execute()
  await sql`create unique index pack_texts_once on pack_texts (language, path) where deleted_at is null`.execute(
    db,
  )
}
