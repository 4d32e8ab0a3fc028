import type { VenueEvent } from '@shared/contracts/venues.contract'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '../../database/schema'
import { disclosureReads } from './disclosure.repository'

/** The packs made for a venue, as lines of its timeline. */
export async function packEvents(db: Kysely<Database>, venueId: string): Promise<VenueEvent[]> {
  return (await disclosureReads(db).ofVenue(venueId)).map(
    ({ madeAt, recipients, operationReference, madeBy }) => ({
      kind: 'pack',
      on: Temporal.Instant.from(madeAt).toZonedDateTimeISO('Europe/London').toPlainDate().toString(),
      title: operationReference === null ? 'Pack made' : `Pack made, ${operationReference}`,
      detail: `${recipients.length > 0 ? `For ${recipients.join(', ')}` : 'Without a recipient'}, by ${madeBy}`,
      mark: null,
      outcome: null,
      operationId: null,
    }),
  )
}
