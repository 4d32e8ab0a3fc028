import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '@shared/errors'
import { uuidv7 } from 'uuidv7'
import { emptyKeyring, newDataKey, withSlot } from '../../database/keyring'
import { type Keyring, writeKeyring } from '../../database/keyring-file'
import { migrate } from '../../database/migrate'
import { MIGRATIONS } from '../../database/migrations'
import { databaseSalt, type OpenDatabase, openDatabase } from '../../database/open'
import { newRecoveryKey, readRecoveryKey } from '../../database/recovery-key'
import { type Actor, Work } from '../../database/work'
import { renamePatiently } from '../../files/replace-file'
import { isFree, registerFolder } from './register-folder'
import { addStartingContent } from './starting-content'
import type { OpenOptions } from './unlock'

/** What a new register is made from. The creator is its first sergeant. */
export interface NewRegister {
  readonly name: string
  readonly custodian: string
  readonly label: string
  readonly passphrase: string
}

/**
 * Makes a register in a folder that is free, and returns its recovery key, which is shown once and kept
 * nowhere. It is built beside its place and renamed into it whole, so that a crash leaves no half register.
 * Refuses with `rule` where there is something in the folder already.
 */
export async function createRegister(
  folder: string,
  register: NewRegister,
  options: OpenOptions,
): Promise<string> {
  if (!isFree(folder)) {
    throw new AppError('rule', 'There is something in this folder already. Choose an empty folder.')
  }
  const beside = registerFolder(`${folder}.new-${uuidv7()}`)
  mkdirSync(beside.folder, { recursive: true })
  const dataKey = newDataKey()
  const recoveryKey = newRecoveryKey()
  try {
    const open = openDatabase(beside.database, dataKey, { create: true })
    try {
      const empty = emptyKeyring(uuidv7(), register.name, databaseSalt(beside.database), dataKey)
      const keyring = await fillSlots(empty, dataKey, register, recoveryKey, options)
      await writeFirstRows(open, register, keyring, options)
      await writeKeyring(beside.keyring, keyring)
    } finally {
      await open.db.destroy()
    }
  } finally {
    dataKey.fill(0)
  }
  mkdirSync(dirname(folder), { recursive: true })
  if (existsSync(folder)) rmdirSync(folder)
  await renamePatiently(beside.folder, folder)
  return recoveryKey
}

async function fillSlots(
  empty: Keyring,
  dataKey: Buffer,
  { label, passphrase }: NewRegister,
  recoveryKey: string,
  { now, derive }: OpenOptions,
): Promise<Keyring> {
  const creator = { kind: 'passphrase', label, role: 'sergeant' } as const
  const recovery = { kind: 'recovery', label: '', role: 'sergeant' } as const
  const first = await withSlot(empty, dataKey, creator, passphrase, now, derive)
  return withSlot(first, dataKey, recovery, readRecoveryKey(recoveryKey) ?? '', now, derive)
}

async function writeFirstRows(
  open: OpenDatabase,
  register: NewRegister,
  keyring: Keyring,
  { appVersion, now }: OpenOptions,
): Promise<void> {
  await migrate(open, { migrations: MIGRATIONS, appVersion, backup: null })
  const actor: Actor = { id: uuidv7(), label: register.label }
  await open.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('register_info')
      .values({
        register_id: keyring.registerId,
        name: register.name,
        custodian: register.custodian,
        written_by: appVersion,
        keyring: JSON.stringify(keyring),
      })
      .execute()
    const work = new Work(trx, actor, now)
    await work.insert('users', { label: register.label, role: 'sergeant' }, actor.id)
    await addStartingContent(work)
    work.about(`registers/${keyring.registerId}`)
    await work.finish({ action: 'register:create', event: 'system' })
  })
}
