import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, beforeAll, test } from 'vitest'
import { migrate } from '../../electron/main/database/migrate'
import { MIGRATIONS } from '../../electron/main/database/migrations'
import { type OpenDatabase, openDatabase } from '../../electron/main/database/open'
import type { Database } from '../../electron/main/database/schema'

/*
 * What encryption costs: the register as it ships, with all that its opener asserts, against the same rows in
 * plain SQLite with the same way of writing. The ratio is the result; the times belong to this machine.
 */
const venues = 5_000
const key = randomBytes(32)
const folder = mkdtempSync(join(tmpdir(), 'register-bench-'))
const files = { encrypted: join(folder, 'register.db'), plain: join(folder, 'plain.db') }

function openPlain(): OpenDatabase {
  const raw = new SqliteDatabase(files.plain)
  for (const setting of ['locking_mode = exclusive', 'journal_mode = truncate', 'synchronous = full']) {
    raw.pragma(setting)
  }
  return { raw, db: new Kysely<Database>({ dialect: new SqliteDialect({ database: raw }) }) }
}
const openEncrypted = () => openDatabase(files.encrypted, key)

beforeAll(async () => {
  for (const open of [openPlain, () => openDatabase(files.encrypted, key, { create: true })]) {
    const register = open()
    await migrate(register, { migrations: MIGRATIONS, appVersion: '0.1.0', backup: null })
    fill(register)
    register.raw.close()
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fill({ raw }: OpenDatabase): void {
  raw.pragma('foreign_keys = off')
  const insert = raw.prepare(
    `insert into venues (id, created_at, created_by, updated_at, updated_by, version, name, type, address, town)
     values (?, '2026-01-01T00:00:00Z', 'bench', '2026-01-01T00:00:00Z', 'bench', 1, ?, 'hotel', '1 Example Row', ?)`,
  )
  raw.transaction(() => {
    for (let n = 0; n < venues; n += 1)
      insert.run(`venue-${n}`, `Hotel ${n}`, n % 2 ? 'Northmere' : 'Eastwick Quay')
  })()
}

const list = ({ db }: OpenDatabase) =>
  db.selectFrom('venues').select(['id', 'name', 'town']).orderBy('name').limit(200).execute()

const openAndList = async (open: () => OpenDatabase) => {
  const register = open()
  await list(register)
  register.raw.close()
}

test(`open, list 200 of ${venues} venues, close`, async ({ bench }) => {
  const times = await bench.compare(
    bench('plain', () => openAndList(openPlain)),
    bench('encrypted', () => openAndList(openEncrypted)),
  )
  report(times.get('plain'), times.get('encrypted'))
})

test(`list 200 of ${venues} venues, already open`, async ({ bench }) => {
  const plain = openPlain()
  const encrypted = openEncrypted()
  const times = await bench.compare(
    bench('plain', () => list(plain)),
    bench('encrypted', () => list(encrypted)),
  )
  report(times.get('plain'), times.get('encrypted'))
  plain.raw.close()
  encrypted.raw.close()
})

interface Times {
  readonly latency: { readonly p50: number }
}

function report(plain: Times, encrypted: Times): void {
  const ratio = encrypted.latency.p50 / plain.latency.p50
  console.log(`encrypted takes ${ratio.toFixed(2)} times as long as plain (medians)`)
}
