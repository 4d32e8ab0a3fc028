import type { Kysely } from 'kysely'

/** What the team intends by month and area, and the operation that came of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('intentions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('updated_by', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('deleted_at', 'text')
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('setting', 'text', (column) => column.notNull())
    .addColumn('venues', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('operation_id', 'text', (column) => column.references('operations.id'))
    .addColumn('done_on', 'text')
    .execute()
  await db.schema.createIndex('intentions_by_month').on('intentions').column('month').execute()
}
