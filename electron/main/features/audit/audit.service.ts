import type { auditContracts } from '@shared/contracts/audit.contract'
import type { OutputOf } from '@shared/contracts/contract'
import { type AuditRow, firstBrokenEntry, GENESIS, type StoredAuditEntry } from '../../database/audit-chain'
import type { Register } from '../../database/work'
import { auditReads } from './audit.repository'

const SHOWN = 200

export type AuditService = ReturnType<typeof createAuditService>

/** What was done in the register, and whether the record of it still holds together. */
export function createAuditService(register: Register) {
  return {
    /** The newest entries and the result of checking the whole chain. */
    async read(): Promise<OutputOf<typeof auditContracts.read>> {
      const reads = auditReads(register.db())
      const entries: StoredAuditEntry[] = []
      for await (const batch of reads.all()) entries.push(...batch)
      const newest = await reads.newest(SHOWN)
      return {
        entries: newest.map(({ row }) => {
          const { seq, at, actor, event, action, subject } = JSON.parse(row) as AuditRow
          return { seq, at, actor, event, action, subject }
        }),
        total: entries.length,
        head: newest[0]?.hash ?? GENESIS,
        brokenAt: firstBrokenEntry(entries),
      }
    },
  }
}
