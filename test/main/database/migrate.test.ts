import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { emptyKeyring, newDataKey } from '../../../electron/main/database/keyring'
import { migrate } from '../../../electron/main/database/migrate'
import { MIGRATIONS, type Migration } from '../../../electron/main/database/migrations'
import { databaseSalt, openDatabase } from '../../../electron/main/database/open'
import { temporaryFolder } from '../../helpers/test-register'

const second: Migration = {
  number: 2,
  name: 'second',
  up: async (db) => {
    await db.schema.createTable('second').addColumn('id', 'text').execute()
  },
}
const broken: Migration = {
  number: 3,
  name: 'broken',
  up: async (db) => {
    await db.schema.createTable('half').addColumn('id', 'text').execute()
    await sql`insert into nowhere values (1)`.execute(db)
  },
}

/** The first step alone: the steps after it here are the test's own. */
const INITIAL = MIGRATIONS.slice(0, 1)

async function versionOne() {
  const folder = temporaryFolder()
  const file = join(folder, 'register.db')
  const key = newDataKey()
  const open = openDatabase(file, key, { create: true })
  await migrate(open, { migrations: INITIAL, appVersion: '0.1.0', backup: null })
  const keyring = emptyKeyring(crypto.randomUUID(), 'Northmere', databaseSalt(file), key)
  await open.db
    .insertInto('register_info')
    .values({ register_id: 'r', name: 'n', custodian: 'c', written_by: '0.1.0', keyring: '{}' })
    .execute()
  const backup = { folder: join(folder, 'backups'), key, keyring, now: '2026-12-12T18:00:00.000Z' }
  const tables = () =>
    open.raw.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all()
  return { open, key, backup, tables, version: () => open.raw.pragma('user_version', { simple: true }) }
}

describe('a migration', () => {
  it('takes a copy first, which opens by itself and is the register as it was', async () => {
    const { open, key, backup, version } = await versionOne()
    await migrate(open, { migrations: [...INITIAL, second], appVersion: '0.2.0', backup })
    expect(version()).toBe(2)
    expect(open.raw.prepare('select written_by from register_info').pluck().get()).toBe('0.2.0')
    const [copy] = readdirSync(backup.folder)
    expect(copy).toBe('2026-12-12T18-00-00-000Z-before-schema-2-from-1')
    const folder = join(backup.folder, copy ?? '')
    expect(readdirSync(folder)).toContain('keyring.json')
    const before = openDatabase(join(folder, 'register.db'), key)
    expect(before.raw.pragma('user_version', { simple: true })).toBe(1)
    expect(before.raw.prepare('select written_by from register_info').pluck().get()).toBe('0.1.0')
    before.raw.close()
    open.raw.close()
  })

  it('that goes wrong leaves the register as it was before that step', async () => {
    const { open, backup, version, tables } = await versionOne()
    const all = [...INITIAL, second, broken]
    await expect(migrate(open, { migrations: all, appVersion: '0.3.0', backup })).rejects.toThrow('nowhere')
    expect(version()).toBe(2)
    expect(tables()).toContain('second')
    expect(tables()).not.toContain('half')
    open.raw.close()
  })

  it('has nothing to do, and takes no copy, where the schema is this version’s', async () => {
    const { open, backup } = await versionOne()
    await migrate(open, { migrations: INITIAL, appVersion: '0.1.0', backup })
    expect(existsSync(backup.folder)).toBe(false)
    open.raw.close()
  })

  it('is numbered without gaps', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })
})
