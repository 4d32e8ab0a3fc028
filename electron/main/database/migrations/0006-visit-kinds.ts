import type { Kysely } from 'kysely'

/**
 * What a scenario is for, engagement visits beside tests, and what a record needs where it is no hotel. All that
 * stands already was for accommodation and was a test.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('scenarios')
    .addColumn('setting', 'text', (column) => column.notNull().defaultTo('accommodation'))
    .execute()
  await db.schema
    .alterTable('scenarios')
    .addColumn('alcohol_test', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema
    .alterTable('visits')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('test'))
    .execute()
  for (const answer of ['taxi_role', 'second_chance', 'reported_at_stop', 'alcohol_result', 'advice_given']) {
    await db.schema.alterTable('visits').addColumn(answer, 'text').execute()
  }
}
