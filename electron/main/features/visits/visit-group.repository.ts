import type { OperationStatus } from '@shared/domain/operations/operation'
import type { TrendFilter } from '@shared/domain/trends/trend-filter'
import type { BehaviourCount } from '@shared/domain/visits/tally'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database/schema'
import { STEP_COLUMNS, stepsOf } from './visit-steps'

/** What visits can be looked at by. */
export const DIMENSIONS = [
  'operation',
  'venue_type',
  'hour',
  'cues',
  'desk_trained',
  'venue_trained',
  'town',
  'operator',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Alike visits of one value of a dimension, in operations of one pass rule. */
export interface VisitGroup {
  readonly value: string
  readonly passRuleId: string
  readonly counts: readonly BehaviourCount[]
}

/** What a visit is grouped by, as a text; empty where nobody knows. No date functions: the SQL stays portable. */
const VALUE: Readonly<Record<Dimension, RawBuilder<string>>> = {
  operation: sql`visits.operation_id`,
  venue_type: sql`venues.type`,
  hour: sql`substr(visits.slot, 1, 2)`,
  cues: sql`visits.cues`,
  desk_trained: sql`coalesce(visits.desk_trained, '')`,
  // Whether training was delivered at the venue before the day of the visit.
  venue_trained: sql`case when exists (
      select 1 from training_events
      where training_events.venue_id = visits.venue_id and training_events.stage = 'delivered'
        and training_events.deleted_at is null and training_events.happened_on < sessions.day
    ) then 'yes' else 'no' end`,
  town: sql`venues.town`,
  operator: sql`coalesce(venues.operator, '')`,
}

/** What was cancelled is no result, and what is not live yet has none. */
const COUNTED: readonly OperationStatus[] = ['live', 'debriefing', 'closed']

/**
 * Tests counted by everything an outcome is derived from, for each value of what they are looked at by; of operations
 * that have gone live, or in the `statuses` given.
 */
export async function visitGroups(
  db: Kysely<Database>,
  dimension: Dimension,
  { from, to, venueTypes }: TrendFilter,
  statuses: readonly OperationStatus[] = COUNTED,
): Promise<readonly VisitGroup[]> {
  const columns = [
    'visits.status',
    ...STEP_COLUMNS,
    'refusal_reason',
    'report',
    'report_timing',
    'code_word_used',
    'operations.pass_rule_id',
  ] as const
  const rows = await db
    .selectFrom('visits')
    .innerJoin('venues', 'venues.id', 'visits.venue_id')
    .innerJoin('sessions', 'sessions.id', 'visits.session_id')
    .innerJoin('operations', 'operations.id', 'visits.operation_id')
    .select(columns)
    .select(VALUE[dimension].as('value'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('visits.deleted_at', 'is', null)
    .where('visits.kind', '=', 'test')
    .where('operations.deleted_at', 'is', null)
    .where('operations.status', 'in', statuses)
    .$if(from !== null, (query) => query.where('sessions.day', '>=', from ?? ''))
    .$if(to !== null, (query) => query.where('sessions.day', '<=', to ?? ''))
    .$if(venueTypes.length > 0, (query) => query.where('venues.type', 'in', venueTypes))
    .groupBy([...columns, VALUE[dimension]])
    .orderBy('value')
    .execute()
  const groups = Map.groupBy(rows, ({ value, pass_rule_id }) => `${pass_rule_id} ${value}`)
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const counts = alike.map(
      (row): BehaviourCount => ({
        status: row.status,
        steps: stepsOf(row),
        refusalReason: row.refusal_reason,
        report: row.report,
        reportTiming: row.report_timing,
        codeWordUsed: row.code_word_used === 'yes',
        count: row.count,
      }),
    )
    return [{ value: first.value, passRuleId: first.pass_rule_id, counts }]
  })
}
