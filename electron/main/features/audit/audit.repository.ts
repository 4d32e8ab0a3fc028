import type { Kysely } from 'kysely'
import type { StoredAuditEntry } from '../../database/audit-chain'
import type { Database } from '../../database/schema'

/** Reads of the audit. */
export const auditReads = (db: Kysely<Database>) => ({
  /** Every entry with its details, from the first, in batches that keep memory small. */
  async *all(batch = 2000): AsyncGenerator<StoredAuditEntry[]> {
    let after = 0
    while (true) {
      const entries = await db
        .selectFrom('audit_entries')
        .leftJoin('audit_details', 'audit_details.seq', 'audit_entries.seq')
        .select([
          'audit_entries.seq',
          'audit_entries.row',
          'audit_entries.previous_hash',
          'audit_entries.hash',
          'audit_details.salt',
          'audit_details.details',
        ])
        .where('audit_entries.seq', '>', after)
        .orderBy('audit_entries.seq')
        .limit(batch)
        .execute()
      if (entries.length === 0) return
      yield entries
      after = entries.at(-1)?.seq ?? after
    }
  },

  /** The newest entries, newest first. */
  newest: (limit: number) =>
    db.selectFrom('audit_entries').select(['row', 'hash']).orderBy('seq', 'desc').limit(limit).execute(),
})
