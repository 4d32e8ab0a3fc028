import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { TrendPoint, Trends, trendsContracts } from '@shared/contracts/trends.contract'
import { versionName } from '@shared/domain/operations/library'
import { type OperationStatus, SELECTION_WORDS } from '@shared/domain/operations/operation'
import { wholeRateWords } from '@shared/domain/statistics/rate-words'
import { leftOutWords, trendWords } from '@shared/domain/statistics/words'
import { type SeriesPoint, seriesOf } from '@shared/domain/trends/series'
import { filterWords, isFiltered, type TrendFilter } from '@shared/domain/trends/trend-filter'
import { allLookedAtWords } from '@shared/domain/visits/another-rule'
import { type BehaviourCount, tally } from '@shared/domain/visits/tally'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { type OperationFactReads, readOperationFacts, WENT_LIVE } from './operation-facts'

/** What the trends need of other features. */
export interface TrendsServiceOptions extends OperationFactReads {
  /** The tests of each operation in one of the statuses, as far as the filter lets them through. */
  readonly countVisits: (
    db: Kysely<Database>,
    filter: TrendFilter,
    statuses: readonly OperationStatus[],
  ) => Promise<ReadonlyMap<string, readonly BehaviourCount[]>>
  readonly readPassRule: (db: Kysely<Database>, id: string) => Promise<Operation['passRule']>
}

export type TrendsService = ReturnType<typeof createTrendsService>

type Contracts = typeof trendsContracts

/** Rates across operations, each under its own frozen rule or all looked at under one. */
export function createTrendsService(
  register: Register,
  { listOperations, countVisits, venueTypes, cueChanges, readPassRule }: TrendsServiceOptions,
) {
  return {
    /**
     * One point for each operation that has gone live, oldest first; with a filter, for each that it leaves a visit
     * of. Refuses with `not-found` for the rule.
     */
    async read({ ruleId, filter }: InputOf<Contracts['read']>): Promise<OutputOf<Contracts['read']>> {
      const db = register.db()
      const counts = await countVisits(db, filter, [...WENT_LIVE, 'cancelled'])
      const lookedAtUnder = ruleId === null ? null : await readPassRule(db, ruleId)
      const all = await listOperations(db)
      const operations = all
        .filter(({ id, status }) => WENT_LIVE.includes(status) && (!isFiltered(filter) || counts.has(id)))
        .reverse()
      const facts = await readOperationFacts(db, operations, lookedAtUnder, filter, {
        venueTypes,
        cueChanges,
      })
      const leftOut = leftOutWords(
        all.filter(
          ({ id, status, passRule }) =>
            status === 'cancelled' && tally(counts.get(id) ?? [], passRule).rate !== null,
        ).length,
      )
      const points = operations.flatMap((operation): TrendPoint[] => {
        const rule = lookedAtUnder ?? operation.passRule
        const { rate, visits, recorded } = tally(counts.get(operation.id) ?? [], rule)
        const { id, reference, name, day, scenario, selection } = operation
        const compared = facts.get(id)
        if (!compared) return []
        const point = {
          operationId: id,
          reference,
          name,
          day,
          rule: versionName(rule),
          scenario: versionName(scenario),
          selection: SELECTION_WORDS[selection],
          facts: { ...compared, passRule: rule, scenario, venueTypes: [...compared.venueTypes] },
          rate,
          remaining: visits - recorded,
        }
        return [point]
      })
      const own = operations.map(({ passRule }) => passRule)
      return {
        points,
        words: [...wordsOf(points, isFiltered(filter)), ...(leftOut === null ? [] : [leftOut])],
        series: limitsOf(points),
        filterWords: filterWords(filter),
        lookedAt: lookedAtUnder && allLookedAtWords(lookedAtUnder, own),
      }
    },
  }
}

/** What the points allow somebody to say; of one operation, all that its rate does. */
function wordsOf(points: readonly TrendPoint[], filtered: boolean): readonly string[] {
  const [first, ...others] = points.filter(({ rate }) => rate !== null)
  if (first === undefined && filtered)
    return ['No completed visits are left by this choice of days and types.']
  const words = trendWords(points)
  return first && others.length === 0 ? [...words, ...wholeRateWords(first.rate, first.remaining)] : words
}

/** The limits over the latest operations that belong on one line, by operation. */
function limitsOf(points: readonly SeriesPoint[]): Trends['series'] {
  const { operationIds, chart, words, method } = seriesOf(points)
  return {
    limits: chart && {
      state: chart.state,
      centre: chart.centre,
      points: chart.points.map(({ low, high, outside }, i) => ({
        operationId: operationIds[i] ?? '',
        low,
        high,
        outside,
      })),
    },
    words: [...words],
    method,
  }
}
