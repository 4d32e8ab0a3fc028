import { inOrderOfVisits, type Place } from '@shared/domain/operations/sessions'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'
import { sessionReads } from './session.repository'

/** A visit as far as its place goes. `position` is its number in the operation, and on its form. */
export interface PlacedVisit extends Place {
  readonly id: string
  readonly version: number
  readonly venueName: string
  readonly position: number
}

/** What a plan needs of the visits: where each stands, and moving it. */
export interface VisitPlaces {
  readonly readPlaces: (db: Kysely<Database>, operationId: string) => Promise<readonly PlacedVisit[]>
  readonly placeVisit: (
    work: Work,
    id: string,
    version: number,
    place: Place & { readonly position: number },
  ) => Promise<void>
}

/** Numbers the visits anew in the order in which they take place; only those whose number changes are written. */
export async function numberVisits(
  work: Work,
  operationId: string,
  { readPlaces, placeVisit }: VisitPlaces,
): Promise<void> {
  const sessions = (await sessionReads(work.db).byOperation(operationId)).get(operationId) ?? []
  const ordered = inOrderOfVisits(sessions, await readPlaces(work.db, operationId))
  for (const [index, visit] of ordered.entries()) {
    const position = index + 1
    if (position !== visit.position) {
      await placeVisit(work, visit.id, visit.version, { ...visit, position })
    }
  }
}
