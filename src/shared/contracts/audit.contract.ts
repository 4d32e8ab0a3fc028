import { z } from 'zod'
import { AUDIT_EVENTS, type Contract, defineContract } from './contract'
import { instant, nothing } from './fields'

export const auditEntry = z.object({
  seq: z.int(),
  at: instant,
  actor: z.string(),
  event: z.enum(AUDIT_EVENTS),
  action: z.string(),
  subject: z.string().nullable(),
})
export type AuditEntry = z.output<typeof auditEntry>

export const auditContracts = {
  read: defineContract('audit:read', {
    access: 'sergeant',
    audit: { event: 'consultation', says: 'Read the audit' },
    input: nothing,
    output: z.object({
      /** Newest first, the last 200. */
      entries: z.array(auditEntry),
      total: z.int(),
      head: z.string(),
      /** `null` when the chain holds from the first entry to the last; else the first entry that does not fit. */
      brokenAt: z.int().nullable(),
    }),
  }),
} satisfies Record<string, Contract>
