import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** Reads of settings. */
export const settingReads = (db: Kysely<Database>) => ({
  /** The value in effect on a day (`YYYY-MM-DD`): the newest that has taken effect. */
  inEffect: async (key: string, day: string): Promise<unknown> => {
    const row = await db
      .selectFrom('settings')
      .select('value')
      .where('key', '=', key)
      .where('effective_from', '<=', day)
      .where('deleted_at', 'is', null)
      .orderBy('effective_from', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row && JSON.parse(row.value)
  },
})

/** Writes of settings: a new value is a new row, so that what was in effect then can still be read. */
export const settingWrites = (work: Work) => ({
  put: (key: string, effectiveFrom: string, value: unknown): Promise<string> =>
    work.insert('settings', { key, effective_from: effectiveFrom, value: JSON.stringify(value) }),
})
