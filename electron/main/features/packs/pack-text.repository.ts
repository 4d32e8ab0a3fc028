import type { Credit, LocalText } from '@shared/domain/documents/pack-library'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

const rows = (db: Kysely<Database>) =>
  db
    .selectFrom('pack_texts')
    .innerJoin('users', 'users.id', 'pack_texts.updated_by')
    .selectAll('pack_texts')
    .select('users.label')
    .where('pack_texts.deleted_at', 'is', null)

/** Reads of the team's own wording. */
export const packTextReads = (db: Kysely<Database>) => ({
  /** Everything that was entered about texts, in all languages. */
  all: async (): Promise<LocalText[]> =>
    (await rows(db).execute()).map((row) => ({
      language: row.language,
      path: row.path,
      text: row.text,
      entered: {
        by: row.label,
        on: Temporal.Instant.from(row.updated_at)
          .toZonedDateTimeISO('Europe/London')
          .toPlainDate()
          .toString(),
      },
      checked:
        row.checked_text === null || row.checked_by === null || row.checked_on === null
          ? null
          : { text: row.checked_text, by: row.checked_by, on: row.checked_on },
    })),
})

/** Writes of the team's own wording: one row for each text of a language. */
export const packTextWrites = (work: Work) => {
  const put = async (
    language: string,
    path: string,
    values: {
      text?: string | null
      checked_text?: string | null
      checked_by?: string | null
      checked_on?: string | null
    },
  ): Promise<void> => {
    const row = await work.db
      .selectFrom('pack_texts')
      .select(['id', 'version'])
      .where('language', '=', language)
      .where('path', '=', path)
      .where('deleted_at', 'is', null)
      .executeTakeFirst()
    if (row) {
      await work.update('pack_texts', row.id, row.version, values)
      return
    }
    const blank = { text: null, checked_text: null, checked_by: null, checked_on: null }
    await work.insert('pack_texts', { language, path, ...blank, ...values })
  }
  return {
    /** Keeps the team's own words; `null` goes back to those that ship. */
    setText: (language: string, path: string, text: string | null): Promise<void> =>
      put(language, path, { text }),
    setChecked: (language: string, path: string, text: string, { by, on }: Credit): Promise<void> =>
      put(language, path, { checked_text: text, checked_by: by, checked_on: on }),
  }
}
