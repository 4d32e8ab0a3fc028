import type { Operation } from '@shared/contracts/operations.contract'
import type { CueChanges, OperationFacts } from '@shared/domain/operations/like-for-like'
import type { OperationStatus } from '@shared/domain/operations/operation'
import type { TrendFilter } from '@shared/domain/trends/trend-filter'
import type { VenueType } from '@shared/domain/venues/venue'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'

/** What was cancelled is no rate, whatever was recorded before; what is approved has none yet. */
export const WENT_LIVE: readonly OperationStatus[] = ['live', 'debriefing', 'closed']

export interface OperationFactReads {
  readonly listOperations: (db: Kysely<Database>) => Promise<Operation[]>
  /** The types of the venues of each operation. */
  readonly venueTypes: (db: Kysely<Database>) => Promise<ReadonlyMap<string, VenueType[]>>
  /** On how many completed tests of each operation the cues were others than the scenario's. */
  readonly cueChanges: (db: Kysely<Database>) => Promise<ReadonlyMap<string, CueChanges>>
}

/**
 * What the like-for-like guard compares of each operation, under its own rule or all under one. Of the venues' types
 * only those that are looked at: hotels may be compared with hotels, whatever else was visited.
 */
export async function readOperationFacts(
  db: Kysely<Database>,
  operations: readonly Operation[],
  rule: Operation['passRule'] | null,
  { venueTypes: lookedAt }: TrendFilter,
  { venueTypes, cueChanges }: Pick<OperationFactReads, 'venueTypes' | 'cueChanges'>,
): Promise<ReadonlyMap<string, OperationFacts>> {
  const types = await venueTypes(db)
  const changes = await cueChanges(db)
  return new Map(
    operations.map(({ id, passRule, scenario, selection }) => [
      id,
      {
        passRule: rule ?? passRule,
        scenario,
        selection,
        venueTypes: (types.get(id) ?? []).filter((type) => lookedAt.length === 0 || lookedAt.includes(type)),
        cueChanges: changes.get(id) ?? { changed: 0, of: 0 },
      },
    ]),
  )
}
