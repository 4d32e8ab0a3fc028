import { type Kysely, sql } from 'kysely'

/**
 * Erases free text from the history of visits that are live concerns: it was kept there from before they became
 * one, and the register keeps no account of a victim.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update changes set
    before = json_remove(before, '$.notes', '$.status_reason', '$.debrief_absence'),
    after = json_remove(after, '$.notes', '$.status_reason', '$.debrief_absence')
    where table_name = 'visits' and row_id in (select id from visits where status = 'live_concern')`.execute(
    db,
  )
  await sql`update visits set debrief_absence = null where status = 'live_concern'`.execute(db)
}
