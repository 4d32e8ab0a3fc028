import type { Kysely } from 'kysely'

/** The draws by which an operation's venues were chosen: seed, division and frame, so that each can be repeated. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('operations').addColumn('draws', 'text').execute()
}
