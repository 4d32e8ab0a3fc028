import type { Role } from '@shared/contracts/contract'
import type { User } from '@shared/contracts/users.contract'
import { AppError } from '@shared/errors'
import { type DeriveKey, withSlot } from '../../database/keyring'
import { type Keyring, writeKeyring } from '../../database/keyring-file'
import { saveKeyring } from '../../database/save-keyring'
import type { SessionHolder } from '../../database/session'
import { userReads } from './user.repository'

export type UserService = ReturnType<typeof createUserService>

/** Who may open the register, and with which role. */
export function createUserService(session: SessionHolder, derive: DeriveKey, keyringFile: () => string) {
  return {
    list: (): Promise<User[]> => userReads(session.db()).list(),

    /**
     * Adds a user with a key slot of their own. Refuses with `validation` a collar number that is taken. The
     * register's copy of the slots is written first: should the file lag behind, the next unlock mends it.
     */
    async add({ label, role, passphrase }: { label: string; role: Role; passphrase: string }): Promise<User> {
      if (await userReads(session.db()).byLabel(label)) {
        const message = 'This collar number has a user already'
        throw new AppError('validation', message, { fields: [{ path: 'label', message }] })
      }
      const { keyring, dataKey } = session.require()
      const owner = { kind: 'passphrase', label, role } as const
      const next: Keyring = await withSlot(keyring, dataKey, owner, passphrase, session.now(), derive)
      const user = await session.run({ action: 'users:add', event: 'system' }, async (work) => {
        const id = await work.insert('users', { label, role })
        await saveKeyring(work, next)
        work.about(`users/${id}`)
        return { id, label, role, createdAt: work.now }
      })
      await writeKeyring(keyringFile(), next)
      session.adoptKeyring(next)
      return user
    },
  }
}
