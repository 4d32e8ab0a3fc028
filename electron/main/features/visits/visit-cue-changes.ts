import type { CueChanges } from '@shared/domain/operations/like-for-like'
import type { Cue } from '@shared/domain/visits/behaviours'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'

/** On how many completed tests of each operation the cues shown were others than the scenario's, in any order. */
export async function visitCueChanges(db: Kysely<Database>): Promise<ReadonlyMap<string, CueChanges>> {
  const rows = await db
    .selectFrom('visits')
    .innerJoin('operations', 'operations.id', 'visits.operation_id')
    .innerJoin('scenarios', 'scenarios.id', 'operations.scenario_id')
    .select(['visits.operation_id', 'visits.cues', 'scenarios.cues as planned'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('visits.deleted_at', 'is', null)
    .where('visits.status', '=', 'completed')
    .where('visits.kind', '=', 'test')
    .groupBy(['visits.operation_id', 'visits.cues', 'scenarios.cues'])
    .execute()
  const changes = new Map<string, CueChanges>()
  for (const { operation_id, cues, planned, count } of rows) {
    const { changed, of } = changes.get(operation_id) ?? { changed: 0, of: 0 }
    const differ = inOrder(cues) !== inOrder(planned)
    changes.set(operation_id, { changed: changed + (differ ? count : 0), of: of + count })
  }
  return changes
}

const inOrder = (cues: string): string => (JSON.parse(cues) as Cue[]).toSorted().join()
