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

/** The least about a cadet: no name, no day of birth, no contact. Who it is stands in the unit's own file. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await recordTable(db, 'cadets')
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('born', 'text', (column) => column.notNull())
    .addColumn('unit_file_reference', 'text', (column) => column.notNull())
    .addColumn('vetted_on', 'text')
    .addColumn('vetted_until', 'text')
    .addColumn('briefed_on', 'text')
    .addColumn('withdrawn_on', 'text')
    .execute()

  await recordTable(db, 'cadet_places')
    .addColumn('cadet_id', 'text', (column) => column.notNull().references('cadets.id'))
    .addColumn('venue_id', 'text', (column) => column.references('venues.id'))
    .addColumn('town', 'text')
    .execute()
  await db.schema.createIndex('cadet_places_by_cadet_id').on('cadet_places').column('cadet_id').execute()

  await recordTable(db, 'cadet_ages')
    .addColumn('cadet_id', 'text', (column) => column.notNull().references('cadets.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('months', 'integer', (column) => column.notNull())
    .addColumn('confirmed_by', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('cadet_ages_by_cadet_id').on('cadet_ages').column('cadet_id').execute()

  await recordTable(db, 'cadet_consents')
    .addColumn('cadet_id', 'text', (column) => column.notNull().references('cadets.id'))
    .addColumn('operation_id', 'text', (column) => column.notNull().references('operations.id'))
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('given_on', 'text', (column) => column.notNull())
    .addColumn('latest_finish', 'text')
    .addColumn('towns', 'text', (column) => column.notNull())
    .addColumn('other_limits', 'text')
    .addColumn('sheet_carried', 'integer', (column) => column.notNull())
    .addColumn('withdrawn_on', 'text')
    .execute()
  await db.schema.createIndex('cadet_consents_by_cadet_id').on('cadet_consents').column('cadet_id').execute()

  await recordTable(db, 'cadet_agreements')
    .addColumn('cadet_id', 'text', (column) => column.notNull().references('cadets.id'))
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('agreed_on', 'text', (column) => column.notNull())
    .addColumn('links_asked', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('cadet_agreements_by_cadet_id')
    .on('cadet_agreements')
    .column('cadet_id')
    .execute()
}
