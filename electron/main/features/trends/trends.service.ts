import type { InputOf, OutputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { TrendPoint, trendsContracts } from '@shared/contracts/trends.contract'
import { versionName } from '@shared/domain/operations/library'
import type { CueChanges } from '@shared/domain/operations/like-for-like'
import { type OperationStatus, SELECTION_WORDS } from '@shared/domain/operations/operation'
import { leftOutWords, trendWords } from '@shared/domain/statistics/words'
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
  /** On how many completed tests of each operation the cues were others than the scenario's. */
  readonly cueChanges: (db: Kysely<Database>) => Promise<ReadonlyMap<string, CueChanges>>
  readonly readPassRule: (db: Kysely<Database>, id: string) => Promise<Operation['passRule']>
}

/** What was cancelled is no rate, whatever was recorded before; what is approved has none yet. */
const WENT_LIVE: readonly OperationStatus[] = ['live', 'debriefing', 'closed']

export type TrendsService = ReturnType<typeof createTrendsService>

type Contracts = typeof trendsContracts

/** Rates across operations, each under its own frozen rule or all looked at under one. */
export function createTrendsService(
  register: Register,
  { listOperations, countVisits, venueTypes, cueChanges, readPassRule }: TrendsServiceOptions,
) {
  return {
    /** One point for each operation that has gone live, oldest first. Refuses with `not-found` for the rule. */
    async read({ ruleId }: InputOf<Contracts['read']>): Promise<OutputOf<Contracts['read']>> {
      const db = register.db()
      const counts = await countVisits(db)
      const lookedAtUnder = ruleId === null ? null : await readPassRule(db, ruleId)
      const types = await venueTypes(db)
      const changes = await cueChanges(db)
      const all = await listOperations(db)
      const operations = all.filter(({ status }) => WENT_LIVE.includes(status)).reverse()
      const leftOut = leftOutWords(
        all.filter(
          ({ id, status, passRule }) =>
            status === 'cancelled' && tally(counts.get(id) ?? [], passRule).rate !== null,
        ).length,
      )
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
          facts: {
            passRule: rule,
            scenario,
            selection,
            venueTypes: types.get(id) ?? [],
            cueChanges: changes.get(id) ?? { changed: 0, of: 0 },
          },
          rate,
          remaining: visits - recorded,
        }
      })
      const own = operations.map(({ passRule }) => passRule)
      return {
        points,
        words: leftOut === null ? trendWords(points) : [...trendWords(points), leftOut],
        lookedAt: lookedAtUnder && allLookedAtWords(lookedAtUnder, own),
      }
    },
  }
}
