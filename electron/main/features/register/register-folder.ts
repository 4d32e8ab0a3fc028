import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisterProblem } from '@shared/contracts/register.contract'
import { type Keyring, readKeyring } from '../../database/keyring-file'
import { RegisterProblemError } from '../../database/open'

/** A register's folder: which file is where. */
export interface RegisterFolder {
  readonly folder: string
  readonly database: string
  readonly keyring: string
  readonly backups: string
}

/** Names the files of a register in a folder. */
export const registerFolder = (folder: string): RegisterFolder => ({
  folder,
  database: join(folder, 'register.db'),
  keyring: join(folder, 'keyring.json'),
  backups: join(folder, 'backups'),
})

/** Whether a new register may be put here: the folder is not there yet, or there is nothing in it. */
export const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0

/** What can be seen of a locked register without its key: its name, when it was saved, what is wrong with it. */
export function lookAt(paths: RegisterFolder): {
  readonly keyring: Keyring | null
  readonly savedAt: string | null
  readonly problem: RegisterProblem | null
} {
  const file = existsSync(paths.database) ? statSync(paths.database) : null
  const savedAt = file?.mtime.toISOString() ?? null
  try {
    const keyring = readKeyring(paths.keyring)
    if (!file) return { keyring, savedAt, problem: 'missing' }
    return { keyring, savedAt, problem: file.size === 0 ? 'empty' : null }
  } catch (error) {
    if (!(error instanceof RegisterProblemError)) throw error
    return { keyring: null, savedAt, problem: file ? error.problem : 'missing' }
  }
}
