import type { CreateTableBuilder, Kysely } from 'kysely'
import { sql } from 'kysely'

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

/** Until now a handover was one sentence, `Handed to <whom>, incident <number>`, in the reason of the status. */
const SENTENCE = /^Handed to (.*), incident (.*)$/

/** What comes after a night: paper forms signed back, venues that ring back later, and a handover's three facts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await recordTable(db, 'paper_forms')
    .addColumn('operation_id', 'text', (column) => column.notNull().references('operations.id'))
    .addColumn('visit_id', 'text', (column) => column.notNull().references('visits.id'))
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('printed_at', 'text', (column) => column.notNull())
    .addColumn('returned_on', 'text')
    .addColumn('returned_to', 'text')
    .addColumn('missing_reason', 'text')
    .addUniqueConstraint('paper_forms_visit', ['visit_id'])
    .execute()
  await db.schema
    .createIndex('paper_forms_by_operation_id')
    .on('paper_forms')
    .column('operation_id')
    .execute()

  await recordTable(db, 'later_reports')
    .addColumn('visit_id', 'text', (column) => column.notNull().references('visits.id'))
    .addColumn('reported_on', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('incident', 'text')
    .addColumn('code_word_used', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('later_reports_by_visit_id').on('later_reports').column('visit_id').execute()

  for (const name of ['concern_to', 'concern_at', 'concern_incident']) {
    await db.schema.alterTable('visits').addColumn(name, 'text').execute()
  }
  await db.schema
    .alterTable('visits')
    .addColumn('may_have_been_warned', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await splitHandovers(db)
}

/** A text of another form is kept as to whom. When it was handed over nobody had been asked. */
async function splitHandovers(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; status_reason: string }>`
    select id, status_reason from visits where status = 'live_concern' and status_reason is not null`.execute(
    db,
  )
  for (const { id, status_reason } of rows) {
    const [, to = status_reason, incident = null] = SENTENCE.exec(status_reason) ?? []
    await sql`update visits set concern_to = ${to}, concern_incident = ${incident}, status_reason = null
      where id = ${id}`.execute(db)
  }
}
