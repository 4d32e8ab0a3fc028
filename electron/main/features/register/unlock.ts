import { type DeriveKey, findSlot, unwrapKey } from '../../database/keyring'
import { type Keyring, parseKeyring, readKeyring, type Slot, writeKeyring } from '../../database/keyring-file'
import { migrate } from '../../database/migrate'
import { MIGRATIONS } from '../../database/migrations'
import {
  checkEveryPage,
  databaseSalt,
  type OpenDatabase,
  openDatabase,
  RegisterProblemError,
} from '../../database/open'
import type { RegisterFolder } from './register-folder'

/** A register that the right secret has opened; nobody is signed in to it yet. */
export interface Opened {
  readonly open: OpenDatabase
  readonly dataKey: Buffer
  readonly keyring: Keyring
}

/** What opening needs from the outside. */
export interface OpenOptions {
  readonly derive: DeriveKey
  readonly appVersion: string
  readonly now: string
}

/**
 * Opens a register with the secret of one slot, or returns `null` where the secret is wrong. Everything is
 * checked before the first write: that the slots and the file belong together, every page, the schema. Throws
 * RegisterProblemError with what is the matter.
 */
export async function openWithSlot(
  paths: RegisterFolder,
  owner: { readonly kind: Slot['kind']; readonly label: string },
  secret: string,
  options: OpenOptions,
): Promise<Opened | null> {
  const keyring = readKeyring(paths.keyring)
  const slot = findSlot(keyring, owner.kind, owner.label)
  const dataKey = slot ? await unwrapKey(keyring, slot, secret, options.derive) : null
  if (!slot || !dataKey) return null
  try {
    const open = openMatching(paths.database, keyring, dataKey)
    try {
      const { appVersion, now } = options
      checkEveryPage(open)
      const backup = { folder: paths.backups, key: dataKey, keyring, now }
      await migrate(open, { migrations: MIGRATIONS, appVersion, backup })
      return { open, dataKey, keyring: await newerKeyring(open, paths, keyring, slot) }
    } catch (error) {
      open.raw.close()
      throw error
    }
  } catch (error) {
    dataKey.fill(0)
    throw error
  }
}

/** The slots opened, so the key is right: what cannot be read then is damage, unless it is another register's file. */
function openMatching(file: string, keyring: Keyring, dataKey: Buffer): OpenDatabase {
  try {
    return openDatabase(file, dataKey)
  } catch (error) {
    const unreadable = error instanceof RegisterProblemError && error.problem === 'foreign'
    if (unreadable && databaseSalt(file) === keyring.databaseSalt)
      throw new RegisterProblemError('damaged', error)
    throw error
  }
}

/**
 * The register keeps its own copy of the slots. Where that is newer (a crash between the two writes, or an old
 * key file that came back), it wins and mends the file; a slot that it no longer has does not open the register.
 */
async function newerKeyring(
  open: OpenDatabase,
  paths: RegisterFolder,
  keyring: Keyring,
  slot: Slot,
): Promise<Keyring> {
  const { keyring: stored } = await open.db
    .selectFrom('register_info')
    .select('keyring')
    .executeTakeFirstOrThrow()
  const kept = parseKeyring(stored)
  if (kept.epoch <= keyring.epoch) return keyring
  if (!kept.slots.some(({ id }) => id === slot.id)) throw new RegisterProblemError('key-file-damaged')
  await writeKeyring(paths.keyring, kept)
  return kept
}
