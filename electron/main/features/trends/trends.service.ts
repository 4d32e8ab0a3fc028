import type { OutputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { TrendPoint, trendsContracts } from '@shared/contracts/trends.contract'
import { SELECTION_WORDS } from '@shared/domain/operations/operation'
import { trendWords } from '@shared/domain/statistics/words'
import type { VenueType } from '@shared/domain/venues/venue'
import { type BehaviourCount, tally } from '@shared/domain/visits/tally'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'

/** What the trends need of other features. */
export interface TrendsServiceOptions {
  readonly listOperations: (db: Kysely<Database>) => Promise<Operation[]>
  readonly countVisits: (db: Kysely<Database>) => Promise<ReadonlyMap<string, BehaviourCount[]>>
  /** The types of the venues of each operation. */
  readonly venueTypes: (db: Kysely<Database>) => Promise<ReadonlyMap<string, VenueType[]>>
}

export type TrendsService = ReturnType<typeof createTrendsService>

/** Rates across operations, each under its own frozen rule. */
export function createTrendsService(
  register: Register,
  { listOperations, countVisits, venueTypes }: TrendsServiceOptions,
) {
  return {
    /** One point for each operation that has gone live, oldest first. */
    async read(): Promise<OutputOf<typeof trendsContracts.read>> {
      const db = register.db()
      const counts = await countVisits(db)
      const types = await venueTypes(db)
      const points = (await listOperations(db))
        .filter(({ status }) => status !== 'draft' && status !== 'cancelled')
        .reverse()
        .map((operation): TrendPoint => {
          const { rate, visits, recorded } = tally(counts.get(operation.id) ?? [], operation.passRule)
          const { id, reference, name, day, passRule, scenario, selection } = operation
          return {
            operationId: id,
            reference,
            name,
            day,
            rule: `${passRule.name} v${passRule.version}`,
            scenario: `${scenario.name} v${scenario.version}`,
            selection: SELECTION_WORDS[selection],
            facts: { passRule, scenario, selection, venueTypes: types.get(id) ?? [] },
            rate,
            remaining: visits - recorded,
          }
        })
      return { points, words: trendWords(points) }
    },
  }
}
