import type { VenueType } from '@shared/domain/venues/venue'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'

/** The types of the venues that each operation's plan tests, each type once. */
export async function visitVenueTypes(db: Kysely<Database>): Promise<ReadonlyMap<string, VenueType[]>> {
  const rows = await db
    .selectFrom('visits')
    .innerJoin('venues', 'venues.id', 'visits.venue_id')
    .select(['visits.operation_id', 'venues.type'])
    .distinct()
    .where('visits.deleted_at', 'is', null)
    .where('visits.kind', '=', 'test')
    .orderBy('venues.type')
    .execute()
  const types = new Map<string, VenueType[]>()
  for (const { operation_id, type } of rows) {
    types.set(operation_id, [...(types.get(operation_id) ?? []), type])
  }
  return types
}
