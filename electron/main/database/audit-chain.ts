import { createHash, randomBytes } from 'node:crypto'
import type { AuditEvent } from '@shared/contracts/contract'
import type { Kysely } from 'kysely'
import type { Database } from './schema'

/** What an entry says. `details` may hold personal values: only their salted hash goes into the chain. */
export interface NewAuditEntry {
  readonly at: string
  readonly actor: string
  readonly event: AuditEvent
  readonly action: string
  readonly subject: string | null
  readonly details: unknown
}

/** The entry's canonical form, as hashed: its keys always in this order. */
export interface AuditRow {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly event: AuditEvent
  readonly action: string
  readonly subject: string | null
  readonly detailsHash: string | null
}

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash of an entry: of the hash before it and its own canonical row. */
export const chainHash = (previous: string, row: string): string => sha256(`${previous}|${row}`)

const detailsHashOf = (salt: string, details: string): string => sha256(`${salt}|${details}`)

/**
 * Adds an entry to the chain inside the caller's transaction and returns its number. Numbers have no gaps.
 * What a hash chain can and cannot show: security.md 6.2.
 */
export async function appendAuditEntry(db: Kysely<Database>, entry: NewAuditEntry): Promise<number> {
  const last = await db
    .selectFrom('audit_entries')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  const previous = last?.hash ?? GENESIS
  const { at, actor, event, action, subject } = entry
  const details = entry.details === null ? null : JSON.stringify(entry.details)
  const salt = randomBytes(16).toString('hex')
  const detailsHash = details === null ? null : detailsHashOf(salt, details)
  const row = JSON.stringify({ seq, at, actor, event, action, subject, detailsHash } satisfies AuditRow)
  await db
    .insertInto('audit_entries')
    .values({ seq, row, previous_hash: previous, hash: chainHash(previous, row) })
    .execute()
  if (details !== null) await db.insertInto('audit_details').values({ seq, salt, details }).execute()
  return seq
}

/** An entry as it is checked: the stored row with its details, where these have not been erased. */
export interface StoredAuditEntry {
  readonly seq: number
  readonly row: string
  readonly previous_hash: string
  readonly hash: string
  readonly salt: string | null
  readonly details: string | null
}

/**
 * The number of the first entry that does not fit the chain, or `null` where all do. Entries come in order
 * from the first. Details that were erased are fine; details that were altered are not.
 */
export function firstBrokenEntry(entries: Iterable<StoredAuditEntry>): number | null {
  let previous = GENESIS
  let expected = 1
  for (const entry of entries) {
    const row = JSON.parse(entry.row) as AuditRow
    const detailsHold =
      entry.details === null ||
      entry.salt === null ||
      detailsHashOf(entry.salt, entry.details) === row.detailsHash
    const holds =
      entry.seq === expected &&
      row.seq === expected &&
      entry.previous_hash === previous &&
      entry.hash === chainHash(previous, entry.row) &&
      detailsHold
    if (!holds) return expected
    previous = entry.hash
    expected += 1
  }
  return null
}
