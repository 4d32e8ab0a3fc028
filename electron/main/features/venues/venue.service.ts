import type { OutputOf } from '@shared/contracts/contract'
import type {
  Venue,
  VenueEvent,
  VenueFields,
  VenueOutlook,
  VenueRow,
  venuesContracts,
} from '@shared/contracts/venues.contract'
import { NO_PAST, type VenuePast } from '@shared/domain/venues/venue-past'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { venueReads, venueWrites } from './venue.repository'

/** What other features know of a venue's past, newest first. */
export type ReadVenueEvents = (db: Kysely<Database>, venueId: string) => Promise<VenueEvent[]>

/** What the follow-up knows of a venue before its next visit. */
export type ReadVenueOutlook = (db: Kysely<Database>, venueId: string) => Promise<VenueOutlook>

/** What the visits and the follow-up know of every venue's past, for the list: one look, not one a venue. */
export type ReadVenuePasts = (db: Kysely<Database>) => Promise<ReadonlyMap<string, VenuePast>>

export type VenueService = ReturnType<typeof createVenueService>

/** The venues of the register. */
export function createVenueService(
  register: Register,
  readEvents: ReadVenueEvents,
  readOutlook: ReadVenueOutlook,
  readPasts: ReadVenuePasts,
) {
  const one = async (id: string, db = register.db()): Promise<Venue> => {
    const [venue] = await venueReads(db).byIds([id])
    if (!venue)
      throw new AppError('not-found', 'This venue is no longer in the register. Go back to the list.')
    return venue
  }

  return {
    /** Every venue, by name, each with its last test and training. */
    async list(): Promise<VenueRow[]> {
      const db = register.db()
      const pasts = await readPasts(db)
      return (await venueReads(db).list()).map((venue) => ({ ...venue, ...(pasts.get(venue.id) ?? NO_PAST) }))
    },

    /** A venue with its timeline and what the follow-up says of it. Refuses with `not-found`. */
    async read({ id }: { id: string }): Promise<OutputOf<typeof venuesContracts.read>> {
      const venue = await one(id)
      const db = register.db()
      return { venue, timeline: await readEvents(db, id), outlook: await readOutlook(db, id) }
    },

    create: (fields: VenueFields): Promise<Venue> =>
      register.run({ action: 'venues:create', event: 'collection' }, async (work) => {
        const id = await venueWrites(work).insert(fields)
        work.about(`venues/${id}`)
        return one(id, work.db)
      }),

    /** Refuses with `conflict` where somebody else changed the venue first. */
    update: (fields: VenueFields & { id: string; version: number }): Promise<Venue> =>
      register.run({ action: 'venues:update', event: 'alteration' }, async (work) => {
        await venueWrites(work).update(fields)
        work.about(`venues/${fields.id}`)
        return one(fields.id, work.db)
      }),

    releaseContactHold: ({ id, version }: { id: string; version: number }): Promise<Venue> =>
      register.run({ action: 'venues:release-contact-hold', event: 'alteration' }, async (work) => {
        await venueWrites(work).setContactHold(id, version, null)
        work.about(`venues/${id}`)
        return one(id, work.db)
      }),
  }
}
