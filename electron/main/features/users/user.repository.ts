import type { User } from '@shared/contracts/users.contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'

/** Reads of users. */
export const userReads = (db: Kysely<Database>) => {
  const users = db
    .selectFrom('users')
    .select(['id', 'label', 'role', 'created_at'])
    .where('deleted_at', 'is', null)
  const toUser = ({ created_at, ...user }: { created_at: string } & Omit<User, 'createdAt'>): User => ({
    ...user,
    createdAt: created_at,
  })
  return {
    list: async (): Promise<User[]> => (await users.orderBy('label').execute()).map(toUser),
    /** By collar number, in either letter case. */
    byLabel: async (label: string): Promise<User | undefined> => {
      const all = await users.execute()
      const user = all.find((candidate) => candidate.label.toLowerCase() === label.toLowerCase())
      return user && toUser(user)
    },
  }
}
