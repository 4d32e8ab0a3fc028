import type { BehaviourCount } from '@shared/domain/visits/tally'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { STEP_COLUMNS, stepsOf } from './visit-steps'

/**
 * Visits counted by everything an outcome is derived from, per operation. Outcomes are never stored, so the
 * same counts serve every rule; alike visits are counted in SQL, and the domain derives each group once.
 * Tests alone: an engagement visit is in no rate (visit kind, behaviours.ts).
 */
export const visitCounts = (db: Kysely<Database>) => ({
  async byOperation(operationIds?: readonly string[]): Promise<ReadonlyMap<string, BehaviourCount[]>> {
    const columns = [
      'operation_id',
      'status',
      ...STEP_COLUMNS,
      'refusal_reason',
      'report',
      'report_timing',
      'code_word_used',
    ] as const
    const rows = await db
      .selectFrom('visits')
      .select(columns)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('deleted_at', 'is', null)
      .where('kind', '=', 'test')
      .$if(operationIds !== undefined, (query) => query.where('operation_id', 'in', operationIds ?? []))
      .groupBy(columns)
      .execute()
    const counts = new Map<string, BehaviourCount[]>()
    for (const row of rows) {
      const group = counts.get(row.operation_id) ?? []
      counts.set(row.operation_id, group)
      group.push({
        status: row.status,
        steps: stepsOf(row),
        refusalReason: row.refusal_reason,
        report: row.report,
        reportTiming: row.report_timing,
        codeWordUsed: row.code_word_used === 'yes',
        count: row.count,
      })
    }
    return counts
  },

  /** How many engagement visits each operation has, and how many of them are recorded. */
  async engagement(): Promise<ReadonlyMap<string, { readonly visits: number; readonly recorded: number }>> {
    const rows = await db
      .selectFrom('visits')
      .select(['operation_id', 'status'])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('deleted_at', 'is', null)
      .where('kind', '=', 'engagement')
      .groupBy(['operation_id', 'status'])
      .execute()
    const counts = new Map<string, { visits: number; recorded: number }>()
    for (const { operation_id, status, count } of rows) {
      const { visits, recorded } = counts.get(operation_id) ?? { visits: 0, recorded: 0 }
      counts.set(operation_id, {
        visits: visits + count,
        recorded: recorded + (status === 'planned' ? 0 : count),
      })
    }
    return counts
  },
})
