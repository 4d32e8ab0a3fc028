import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appendAuditEntry,
  chainHash,
  firstBrokenEntry,
  GENESIS,
  type StoredAuditEntry,
} from '../../../electron/main/database/audit-chain'
import { auditReads } from '../../../electron/main/features/audit/audit.repository'
import { COUNTS } from '../../counts'
import { venueFields } from '../../helpers/records'
import { type TestServices, unlockedServices } from '../../helpers/test-register'

async function chainOf({ session }: TestServices): Promise<StoredAuditEntry[]> {
  const entries: StoredAuditEntry[] = []
  for await (const batch of auditReads(session.db()).all(7)) entries.push(...batch)
  return entries
}

async function registerWithEntries(): Promise<{ services: TestServices; entries: StoredAuditEntry[] }> {
  const services = await unlockedServices()
  for (let n = 1; n <= 20; n++) await services.venues.create(venueFields(`Invented Hotel ${n}`))
  await services.session.run({ action: 'venues:import', event: 'collection' }, async (work) =>
    work.about('venues', { rows: 3 }),
  )
  return { services, entries: await chainOf(services) }
}

describe('the audit chain', () => {
  it('holds from the first entry, without gaps', async () => {
    const { entries } = await registerWithEntries()
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
    expect(entries[0]?.previous_hash).toBe(GENESIS)
    expect(firstBrokenEntry(entries)).toBeNull()
  })

  it('shows every edit, deletion, insertion, swap and altered detail', async () => {
    const { entries } = await registerWithEntries()
    const at = fc.integer({ min: 0, max: entries.length - 2 })
    const withDetails = entries.findIndex(({ details }) => details !== null)
    expect(withDetails).toBeGreaterThanOrEqual(0)
    fc.assert(
      fc.property(at, fc.constantFrom('edit', 'delete', 'repeat', 'swap', 'details'), (index, how) => {
        const altered = structuredClone(entries)
        const entry = altered[index] as (typeof altered)[number]
        const next = altered[index + 1] as (typeof altered)[number]
        if (how === 'edit') altered[index] = { ...entry, row: entry.row.replace('PS 1234', 'PS 4321') }
        if (how === 'delete') altered.splice(index, 1)
        if (how === 'repeat') altered.splice(index, 0, entry)
        if (how === 'swap') altered.splice(index, 2, next, entry)
        if (how === 'details')
          altered[withDetails] = { ...(entries[withDetails] as StoredAuditEntry), details: '{}' }
        expect(firstBrokenEntry(altered)).not.toBeNull()
      }),
      { numRuns: COUNTS.property },
    )
  })

  it('still holds when personal details are erased', async () => {
    const { entries } = await registerWithEntries()
    expect(firstBrokenEntry(entries.map((entry) => ({ ...entry, details: null })))).toBeNull()
  })

  // The limit, stated: whoever holds the key can write the chain anew, and a cut end shows only from outside.
  it('does not show a chain rewritten whole, nor an end cut off', async () => {
    const { entries } = await registerWithEntries()
    let previous = GENESIS
    const forged = entries.map((entry) => {
      const row = entry.row.replace('PS 1234', 'PS 4321')
      const hash = chainHash(previous, row)
      const next = { ...entry, row, previous_hash: previous, hash }
      previous = hash
      return next
    })
    expect(firstBrokenEntry(forged)).toBeNull()
    expect(firstBrokenEntry(entries.slice(0, -3))).toBeNull()
  })

  it('cannot be changed through the database', async () => {
    const { services } = await registerWithEntries()
    const db = services.session.db()
    await expect(db.deleteFrom('audit_entries').where('seq', '=', 3).execute()).rejects.toThrow(
      'never changed',
    )
    const untyped = services.session.require().open.raw
    expect(() => untyped.exec("update audit_entries set hash = 'x' where seq = 3")).toThrow('never changed')
  })
})

describe('a command', () => {
  it('writes its rows, its entry and its changes together', async () => {
    const { services } = await registerWithEntries()
    const venue = await services.venues.create(venueFields('The Brindle Inn'))
    const db = services.session.db()
    const change = await db
      .selectFrom('changes')
      .selectAll()
      .where('row_id', '=', venue.id)
      .executeTakeFirstOrThrow()
    expect(change).toMatchObject({ table_name: 'venues', before: null })
    expect(JSON.parse(change.after)).toMatchObject({ name: 'The Brindle Inn', version: 1 })
    const entry = (await chainOf(services)).find(({ seq }) => seq === change.seq)
    expect(JSON.parse(entry?.row ?? '{}')).toMatchObject({
      actor: 'PS 1234',
      event: 'collection',
      action: 'venues:create',
      subject: `venues/${venue.id}`,
    })
  })

  it('keeps before and after of a change', async () => {
    const { services } = await registerWithEntries()
    const venue = await services.venues.create(venueFields('The Brindle Inn'))
    await services.venues.update({ ...venue, name: 'The Brindle Arms' })
    const changes = await services.session
      .db()
      .selectFrom('changes')
      .selectAll()
      .where('row_id', '=', venue.id)
      .orderBy('id')
      .execute()
    expect(changes).toHaveLength(2)
    expect(JSON.parse(changes[1]?.before ?? '{}').name).toBe('The Brindle Inn')
    expect(JSON.parse(changes[1]?.after ?? '{}')).toMatchObject({ name: 'The Brindle Arms', version: 2 })
  })

  it('leaves nothing behind where it throws: no row, no entry, no change', async () => {
    const { services } = await registerWithEntries()
    const counts = async () => ({
      venues: (await services.venues.list()).length,
      entries: (await chainOf(services)).length,
      changes: (await services.session.db().selectFrom('changes').selectAll().execute()).length,
    })
    const before = await counts()
    const halfWay = services.session.run({ action: 'venues:create', event: 'collection' }, async (work) => {
      await work.insert('venues', {
        ...{ name: 'Half', type: 'hotel', address: '1 Row', town: 'Northmere' },
        ...{ operator: null, postcode: null, source: null, source_id: null, contact_hold_since: null },
      })
      throw new Error('power cut')
    })
    await expect(halfWay).rejects.toThrow('power cut')
    expect(await counts()).toEqual(before)
  })

  it('refuses a change to something that was changed in the meantime, and to what is gone', async () => {
    const { services } = await registerWithEntries()
    const venue = await services.venues.create(venueFields('The Brindle Inn'))
    await services.venues.update({ ...venue, name: 'First' })
    await expect(services.venues.update({ ...venue, name: 'Second' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(services.venues.update({ ...venue, id: crypto.randomUUID() })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect((await services.venues.read({ id: venue.id })).venue.name).toBe('First')
  })

  it('numbers its entry after the last, also outside a command', async () => {
    const { services, entries } = await registerWithEntries()
    const seq = await services.session
      .db()
      .transaction()
      .execute((trx) =>
        appendAuditEntry(trx, {
          at: '2026-12-12T20:00:00Z',
          actor: 'PS 1234',
          event: 'system',
          action: 'register:unlock',
          subject: null,
          details: null,
        }),
      )
    expect(seq).toBe(entries.length + 1)
    expect(await services.audit.read()).toMatchObject({ total: seq, brokenAt: null })
  })
})
