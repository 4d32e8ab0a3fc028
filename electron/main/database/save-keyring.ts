import type { Keyring } from './keyring-file'
import type { Work } from './work'

/** Keeps the register's own copy of its key slots, in the transaction that changes them. */
export async function saveKeyring(work: Work, keyring: Keyring): Promise<void> {
  await work.db
    .updateTable('register_info')
    .set({ keyring: JSON.stringify(keyring) })
    .execute()
}
