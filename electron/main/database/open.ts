import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type { RegisterProblem } from '@shared/contracts/register.contract'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Database } from './schema'

/** The register's own mark in the file ("MkSf"), so that another program's database is never taken for it. */
const APPLICATION_ID = 0x4d6b5366

/** An open register: one connection, because EXCLUSIVE shuts out a second. */
export interface OpenDatabase {
  readonly raw: SqliteDatabase.Database
  readonly db: Kysely<Database>
}

/** Why a register could not be opened; the sentence for each is in register-problems.ts. */
export class RegisterProblemError extends Error {
  readonly problem: RegisterProblem
  /** For `newer`: the version of the application that wrote the register. */
  readonly writtenBy: string | null

  constructor(problem: RegisterProblem, cause?: unknown, writtenBy: string | null = null) {
    super(`The register cannot be opened: ${problem}`, { cause })
    this.problem = problem
    this.writtenBy = writtenBy
  }
}

// Settings and their reasons: security.md 0 and 3.2. They are not to be loosened.
const SETTINGS: readonly (readonly [pragma: string, value: string | number])[] = [
  // TRUNCATE + FULL + EXCLUSIVE lost no acknowledged commit in 5,000 simulated power cuts; WAL with the
  // driver's default did.
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'truncate'],
  ['synchronous', 2],
  // With temporary files on disk, VACUUM, indexes and big sorts would write plain text there.
  ['temp_store', 2],
  ['mmap_size', 0],
  ['secure_delete', 1],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
]

/**
 * Opens the encrypted register file: the only opener there is. `key` is the 32-byte data key and stays the
 * caller's to wipe. Creates the file only with `create`, and then only where there is none. Throws
 * RegisterProblemError for a missing, empty, damaged or foreign file, or one that is open elsewhere, before
 * anything is written.
 */
export function openDatabase(file: string, key: Buffer, { create = false } = {}): OpenDatabase {
  if (key.length !== 32) throw new Error('The data key must have 32 bytes')
  if (create) {
    if (existsSync(file)) throw new Error('There is a file already where the new register should be')
  } else {
    refuseWhatIsNoRegister(file)
  }
  const raw = connect(file, create)
  try {
    unlock(raw, key)
    if (create) raw.pragma(`application_id = ${APPLICATION_ID}`)
    applySettings(raw)
    if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new RegisterProblemError('foreign')
    }
    if (isPlainText(file)) throw new Error('The register file is not encrypted')
    return { raw, db: new Kysely<Database>({ dialect: new SqliteDialect({ database: raw }) }) }
  } catch (error) {
    raw.close()
    throw asProblem(error)
  }
}

/**
 * Reads every page, so that damage is met before the first write and not on the night. Throws
 * RegisterProblemError `damaged`.
 */
export function checkEveryPage({ raw }: OpenDatabase): void {
  try {
    if (raw.pragma('quick_check', { simple: true }) !== 'ok') throw new RegisterProblemError('damaged')
  } catch (error) {
    throw error instanceof RegisterProblemError ? error : new RegisterProblemError('damaged', error)
  }
}

/** The first 16 bytes of the file: the cipher's public salt, by which a file and its key slots know each other. */
export function databaseSalt(file: string): string {
  const start = Buffer.alloc(16)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, start, 0, 16, 0)
  } finally {
    closeSync(handle)
  }
  return start.toString('hex')
}

function refuseWhatIsNoRegister(file: string): void {
  if (!existsSync(file)) throw new RegisterProblemError('missing')
  // SQLite opens an empty file as a new, empty database: a lost register must never look like that.
  if (statSync(file).size === 0) throw new RegisterProblemError('empty')
  if (isPlainText(file)) throw new RegisterProblemError('foreign')
}

const isPlainText = (file: string): boolean =>
  existsSync(file) && databaseSalt(file).startsWith(Buffer.from('SQLite format 3').toString('hex'))

function connect(file: string, create: boolean): SqliteDatabase.Database {
  try {
    return new SqliteDatabase(file, { fileMustExist: !create, timeout: 1000 })
  } catch (error) {
    throw asProblem(error)
  }
}

function unlock(raw: SqliteDatabase.Database, key: Buffer): void {
  raw.pragma("cipher = 'sqlcipher'")
  raw.pragma('legacy = 4')
  const hex = Buffer.from(`x'${key.toString('hex')}'`)
  try {
    // Anything but 64 digits would silently be taken for a passphrase.
    if (hex.length !== 67) throw new Error('The data key must have 64 hexadecimal digits')
    raw.key(hex)
  } finally {
    hex.fill(0)
  }
}

function applySettings(raw: SqliteDatabase.Database): void {
  for (const [pragma, value] of SETTINGS) {
    raw.pragma(`${pragma} = ${value}`)
    const inForce = raw.pragma(pragma, { simple: true })
    if (inForce !== value) throw new Error(`The database setting ${pragma} did not take hold`)
  }
  // Takes the lock at once: a second program meets it here and not at its first write.
  raw.exec('begin exclusive; commit')
}

/** Tells SQLite's own errors apart by code, never by text. */
function asProblem(error: unknown): unknown {
  const code = (error as { code?: unknown }).code
  if (code === 'SQLITE_NOTADB') return new RegisterProblemError('foreign', error)
  if (typeof code !== 'string') return error
  if (code.startsWith('SQLITE_CORRUPT')) return new RegisterProblemError('damaged', error)
  if (code.startsWith('SQLITE_BUSY')) return new RegisterProblemError('in-use', error)
  if (code.startsWith('SQLITE_CANTOPEN')) return new RegisterProblemError('missing', error)
  return error
}
