import type { IntentionFields } from '@shared/contracts/forward-plan.contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** An operation as far as the forward plan names it. */
export interface PlannedOperation {
  readonly id: string
  readonly reference: string
  readonly status: Database['operations']['status']
  readonly day: string
}

/** Reads of the forward plan. */
export const intentionReads = (db: Kysely<Database>) => ({
  /** Everything that was intended, in the order in which it was entered. */
  all: async () => {
    const rows = await db
      .selectFrom('intentions')
      .selectAll()
      .where('deleted_at', 'is', null)
      .orderBy('id')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      month: row.month,
      area: row.area,
      setting: row.setting,
      venues: row.venues,
      kind: row.kind,
      note: row.note,
      operationId: row.operation_id,
      doneOn: row.done_on,
    }))
  },
})

const columnsOf = ({ month, area, setting, venues, kind, note, operationId }: IntentionFields) => ({
  month,
  area,
  setting,
  venues,
  kind,
  note,
  operation_id: operationId,
})

/** Writes of the forward plan. */
export const intentionWrites = (work: Work) => ({
  insert: (fields: IntentionFields): Promise<string> =>
    work.insert('intentions', { ...columnsOf(fields), done_on: null }),

  update: (id: string, version: number, fields: IntentionFields): Promise<void> =>
    work.update('intentions', id, version, columnsOf(fields)),

  setOperation: (id: string, version: number, operationId: string): Promise<void> =>
    work.update('intentions', id, version, { operation_id: operationId }),

  setDone: (id: string, version: number, doneOn: string | null): Promise<void> =>
    work.update('intentions', id, version, { done_on: doneOn }),

  remove: (id: string, version: number): Promise<void> => work.remove('intentions', id, version),
})
