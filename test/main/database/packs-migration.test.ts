import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { newDataKey } from '../../../electron/main/database/keyring'
import { migrate } from '../../../electron/main/database/migrate'
import { MIGRATIONS } from '../../../electron/main/database/migrations'
import { type OpenDatabase, openDatabase } from '../../../electron/main/database/open'
import { disclosureReads } from '../../../electron/main/features/packs/disclosure.repository'
import { temporaryFolder } from '../../helpers/test-register'

const STAMPS = ['2026-12-14T09:00:00Z', 'u1', '2026-12-15T10:00:00Z', 'u1', 2] as const

/** A register as the version before packs left it: two packs of an operation, one of them in the recycle bin. */
async function registerOfSchema11(): Promise<OpenDatabase> {
  const open = openDatabase(join(temporaryFolder(), 'register.db'), newDataKey(), { create: true })
  const before = MIGRATIONS.filter(({ number }) => number < 12)
  await migrate(open, { migrations: before, appVersion: '0.1.0', backup: null })
  // The rows around the packs are there for their names alone.
  open.raw.pragma('foreign_keys = OFF')
  const insert = async (table: string, values: Record<string, unknown>) => {
    const [created_at, created_by, updated_at, updated_by, version] = STAMPS
    const row = { created_at, created_by, updated_at, updated_by, version, deleted_at: null, ...values }
    await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(row))})`.execute(open.db)
  }
  const required = (table: string) =>
    (open.raw.pragma(`table_info(${table})`) as { name: string; notnull: number; dflt_value: unknown }[])
      .filter(({ notnull, dflt_value }) => notnull === 1 && dflt_value === null)
      .map(({ name }) => [name, ''])
  const filled = (table: string, values: Record<string, unknown>) => ({
    ...Object.fromEntries(
      required(table).filter(([name = '']) => !/^(created|updated)_|^version$/.test(name)),
    ),
    ...values,
  })
  await insert('users', filled('users', { id: 'u1', label: 'PS 1234', role: 'sergeant' }))
  await insert('venues', filled('venues', { id: 'v1', name: 'The Fernbank Hotel' }))
  await insert('operations', filled('operations', { id: 'o1', reference: 'OP-2026-001', name: 'Northmere' }))
  const pack = {
    ...{ operation_id: 'o1', venue_id: 'v1', folder: 'D:/Packs/The Fernbank Hotel' },
    recipients: '["manager@fernbank.example.org"]',
    files: '[{"name":"Staff poster.pdf","bytes":120000,"sha256":"ab"}]',
  }
  await insert('disclosures', { ...pack, id: 'd1' })
  await insert('disclosures', { ...pack, id: 'd2', deleted_at: '2026-12-16T09:00:00Z' })
  open.raw.pragma('foreign_keys = ON')
  return open
}

it('a register with packs is brought to this schema whole: every row, its stamps, its index', async () => {
  const open = await registerOfSchema11()
  const rows = () => open.raw.prepare('select * from disclosures order by id').all() as object[]
  const before = rows()
  await migrate(open, { migrations: MIGRATIONS, appVersion: '0.2.0', backup: null })
  expect(Number(open.raw.pragma('user_version', { simple: true }))).toBe(MIGRATIONS.at(-1)?.number)
  expect(rows()).toEqual(before.map((row) => ({ ...row, items: '[]' })))
  expect(open.raw.pragma('foreign_key_check(disclosures)')).toEqual([])
  expect(open.raw.pragma('index_list(disclosures)')).toContainEqual(
    expect.objectContaining({ name: 'disclosures_by_venue_id' }),
  )

  const reads = disclosureReads(open.db)
  expect(await reads.list()).toEqual([
    {
      ...{ id: 'd1', version: 2, venueId: 'v1', venueName: 'The Fernbank Hotel', contactHoldSince: null },
      ...{ operationReference: 'OP-2026-001', recipients: ['manager@fernbank.example.org'], items: [] },
      files: [{ name: 'Staff poster.pdf', bytes: 120000, sha256: 'ab' }],
      ...{ folder: 'D:/Packs/The Fernbank Hotel', madeAt: '2026-12-14T09:00:00Z', madeBy: 'PS 1234' },
    },
  ])
  expect(await reads.replies()).toEqual([])
  open.raw.close()
})

it('then holds packs outside an operation and without a folder, and one row for a text of a language', async () => {
  const open = await registerOfSchema11()
  await migrate(open, { migrations: MIGRATIONS, appVersion: '0.2.0', backup: null })
  const stamps = "'2026-12-17', 'u1', '2026-12-17', 'u1', 1, null"
  open.raw.exec(`insert into disclosures values ('d3', ${stamps}, null, 'v1', '[]', '[]', '[]', null)`)
  expect(await disclosureReads(open.db).list()).toHaveLength(2)
  expect(() =>
    open.raw.exec(`insert into correspondence values ('c1', ${stamps}, 'nothing', 'sent', '2026-12-17', '')`),
  ).toThrow('FOREIGN KEY')
  const text = (id: string) =>
    open.raw.exec(
      `insert into pack_texts values ('${id}', ${stamps}, 'cy', 'letter#thanks', 'A', null, null, null)`,
    )
  text('t1')
  expect(() => text('t2')).toThrow('UNIQUE')
  open.raw.close()
})
