import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { newDataKey } from '../../../electron/main/database/keyring'
import { openDatabase } from '../../../electron/main/database/open'
import { temporaryFolder } from '../../helpers/test-register'

// What has to be in force on every connection: security.md 0 and 3.2.
const IN_FORCE: readonly [pragma: string, value: string | number][] = [
  ['cipher', 'sqlcipher'],
  ['journal_mode', 'truncate'],
  ['synchronous', 2],
  ['locking_mode', 'exclusive'],
  ['temp_store', 2],
  ['mmap_size', 0],
  ['secure_delete', 1],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
]

function newFile() {
  const file = join(temporaryFolder(), 'register.db')
  const key = newDataKey()
  const open = openDatabase(file, key, { create: true })
  open.raw.exec("create table t (x text); insert into t values ('Quillfeather')")
  return { file, key, open }
}

describe('the opener', () => {
  it.each(IN_FORCE)('%s is %s', (pragma, value) => {
    const { open } = newFile()
    expect(open.raw.pragma(pragma, { simple: true })).toBe(value)
    open.raw.close()
  })

  it('never leaves plain text, though a database opened without it would', () => {
    const { file, open } = newFile()
    open.raw.close()
    expect(readFileSync(file).includes('Quillfeather')).toBe(false)
    const plain = join(temporaryFolder(), 'plain.db')
    const control = new SqliteDatabase(plain)
    control.exec("create table t (x text); insert into t values ('Quillfeather')")
    control.close()
    expect(readFileSync(plain).includes('Quillfeather')).toBe(true)
  })

  it('refuses a key that is not 32 bytes, which the cipher would take for a passphrase', () => {
    const file = join(temporaryFolder(), 'register.db')
    for (const length of [0, 30, 31, 33]) {
      expect(() => openDatabase(file, Buffer.alloc(length, 1), { create: true })).toThrow('32 bytes')
    }
  })

  it('refuses another key, and a plain database', () => {
    const { file, open } = newFile()
    open.raw.close()
    expect(() => openDatabase(file, newDataKey())).toThrow('foreign')
    const plain = join(temporaryFolder(), 'plain.db')
    new SqliteDatabase(plain).exec('create table t (x text)').close()
    expect(() => openDatabase(plain, newDataKey())).toThrow('foreign')
  })

  it('refuses an encrypted database that is no register of ours', () => {
    const { file, key, open } = newFile()
    open.raw.pragma('application_id = 1')
    open.raw.close()
    expect(() => openDatabase(file, key)).toThrow('foreign')
  })

  it('never makes a register where one was expected, nor over a file that is there', () => {
    const file = join(temporaryFolder(), 'register.db')
    expect(() => openDatabase(file, newDataKey())).toThrow('missing')
    writeFileSync(file, '')
    expect(() => openDatabase(file, newDataKey())).toThrow('empty')
    expect(() => openDatabase(file, newDataKey(), { create: true })).toThrow('There is a file already')
  })

  it('lets nobody else in while it is open', () => {
    const { file, key, open } = newFile()
    expect(() => openDatabase(file, key)).toThrow('in-use')
    open.raw.close()
    openDatabase(file, key).raw.close()
  })
})
