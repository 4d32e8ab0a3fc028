import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Keyring } from './keyring-file'
import { writeKeyring } from './keyring-file'
import type { Migration } from './migrations'
import { checkEveryPage, type OpenDatabase, openDatabase, RegisterProblemError } from './open'

/** What a migration needs besides the register itself. */
export interface MigrateOptions {
  readonly migrations: readonly Migration[]
  readonly appVersion: string
  /** Where the copy of an older register goes; `null` for a register that is being created. */
  readonly backup: Backup | null
}

interface Backup {
  readonly folder: string
  readonly key: Buffer
  readonly keyring: Keyring
  /** The instant that names the copy. */
  readonly now: string
}

const schemaVersion = (open: OpenDatabase): number =>
  Number(open.raw.pragma('user_version', { simple: true }))

/**
 * Brings a register to this version's schema, one transaction a step, after taking and checking a copy.
 * Throws RegisterProblemError `newer` for a register that a later version has written, untouched.
 */
export async function migrate(open: OpenDatabase, options: MigrateOptions): Promise<void> {
  const from = schemaVersion(open)
  const to = options.migrations.at(-1)?.number ?? 0
  if (from > to) throw new RegisterProblemError('newer', undefined, writtenBy(open))
  if (from === to) return
  if (options.backup) await copyBefore(open, options.backup, from, to)
  for (const migration of options.migrations.filter(({ number }) => number > from)) {
    // A migration speaks of the schema as it was, not as this version's types have it.
    const untyped = open.db as unknown as Kysely<unknown>
    await untyped.transaction().execute(async (trx) => {
      await migration.up(trx)
      await sql`pragma user_version = ${sql.raw(String(migration.number))}`.execute(trx)
    })
  }
  if (options.backup) {
    await open.db.updateTable('register_info').set({ written_by: options.appVersion }).execute()
  }
}

const writtenBy = ({ raw }: OpenDatabase): string =>
  String(raw.prepare('select written_by from register_info').pluck().get())

/** A copy is a folder with the register and its key slots; it counts only once it has been opened and read. */
async function copyBefore(open: OpenDatabase, backup: Backup, from: number, to: number): Promise<void> {
  const taken = backup.now.replace(/[:.]/g, '-')
  const folder = join(backup.folder, `${taken}-before-schema-${to}-from-${from}`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'register.db')
  // The driver's own backup() cannot copy an encrypted file; VACUUM INTO keeps the key (security.md 3.2).
  open.raw.prepare('vacuum into ?').run(file)
  const copy = openDatabase(file, backup.key)
  try {
    checkEveryPage(copy)
    if (schemaVersion(copy) !== from) throw new Error('The copy before the update is not complete')
  } finally {
    copy.raw.close()
  }
  await writeKeyring(join(folder, 'keyring.json'), backup.keyring)
}
