import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { TrendPoint, trendsContracts } from '@shared/contracts/trends.contract'
import { versionName } from '@shared/domain/operations/library'
import { SELECTION_WORDS } from '@shared/domain/operations/operation'
import { trendWords } from '@shared/domain/statistics/words'
import type { VenueType } from '@shared/domain/venues/venue'
import { allLookedAtWords } from '@shared/domain/visits/another-rule'
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
  readonly readPassRule: (db: Kysely<Database>, id: string) => Promise<Operation['passRule']>
}

export type TrendsService = ReturnType<typeof createTrendsService>

type Contracts = typeof trendsContracts

/** Rates across operations, each under its own frozen rule or all looked at under one. */
export function createTrendsService(
  register: Register,
  { listOperations, countVisits, venueTypes, readPassRule }: TrendsServiceOptions,
) {
  return {
    /** One point for each operation that has gone live, oldest first. Refuses with `not-found` for the rule. */
    async read({ ruleId }: InputOf<Contracts['read']>): Promise<OutputOf<Contracts['read']>> {
      const db = register.db()
      const counts = await countVisits(db)
      const lookedAtUnder = ruleId === null ? null : await readPassRule(db, ruleId)
      const types = await venueTypes(db)
      const operations = (await listOperations(db))
        .filter(({ status }) => status !== 'draft' && status !== 'cancelled')
        .reverse()
      const points = operations.map((operation): TrendPoint => {
        const rule = lookedAtUnder ?? operation.passRule
        const { rate, visits, recorded } = tally(counts.get(operation.id) ?? [], rule)
        const { id, reference, name, day, scenario, selection } = operation
        return {
          operationId: id,
          reference,
          name,
          day,
          rule: versionName(rule),
          scenario: versionName(scenario),
          selection: SELECTION_WORDS[selection],
          facts: { passRule: rule, scenario, selection, venueTypes: types.get(id) ?? [] },
          rate,
          remaining: visits - recorded,
        }
      })
      const own = operations.map(({ passRule }) => passRule)
      return {
        points,
        words: trendWords(points),
        lookedAt: lookedAtUnder && allLookedAtWords(lookedAtUnder, own),
      }
    },
  }
}
