import type { Venue, VenueContact, VenueFields, VenueRow } from '@shared/contracts/venues.contract'
import type { Kysely, Selectable } from 'kysely'
import type { Database, VenueContactsTable, VenuesTable } from '../../database/schema'
import type { Work } from '../../database/work'

/** A venue for the list, as far as this feature knows it. */
export type ListedVenue = Omit<VenueRow, 'lastTest' | 'trainedOn'>

const toContact = (row: Selectable<VenueContactsTable>): VenueContact => ({
  role: row.role,
  name: row.name,
  email: row.email,
  isPackRecipient: row.is_pack_recipient === 1,
})

const toVenue = (row: Selectable<VenuesTable>, contacts: VenueContact[]): Venue => ({
  id: row.id,
  version: row.version,
  name: row.name,
  type: row.type,
  operator: row.operator,
  address: row.address,
  town: row.town,
  postcode: row.postcode,
  source: row.source,
  sourceId: row.source_id,
  contactHoldSince: row.contact_hold_since,
  contacts,
})

const columnsOf = ({ name, type, operator, address, town, postcode }: Omit<VenueFields, 'contacts'>) => ({
  name,
  type,
  operator,
  address,
  town,
  postcode,
})

/** Reads of venues. */
export const venueReads = (db: Kysely<Database>) => ({
  /** All venues for the list, by name, with how often they were tested and whether a pack can reach them. */
  async list(): Promise<ListedVenue[]> {
    const rows = await db
      .selectFrom('venues')
      .where('venues.deleted_at', 'is', null)
      .select(['id', 'name', 'type', 'address', 'town', 'postcode', 'contact_hold_since'])
      .select((eb) => [
        eb
          .selectFrom('visits')
          .whereRef('visits.venue_id', '=', 'venues.id')
          .where('visits.deleted_at', 'is', null)
          .where('visits.kind', '=', 'test')
          .where('visits.status', '!=', 'planned')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .as('visits'),
        eb
          .selectFrom('visits')
          .innerJoin('sessions', 'sessions.id', 'visits.session_id')
          .whereRef('visits.venue_id', '=', 'venues.id')
          .where('visits.deleted_at', 'is', null)
          .where('visits.kind', '=', 'test')
          .where('visits.status', '!=', 'planned')
          .select(({ fn }) => fn.max<string | null>('sessions.day').as('day'))
          .as('last_visit_on'),
        eb
          .selectFrom('venue_contacts')
          .whereRef('venue_contacts.venue_id', '=', 'venues.id')
          .where('venue_contacts.deleted_at', 'is', null)
          .where('is_pack_recipient', '=', 1)
          .where('email', '!=', '')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .as('recipients'),
      ])
      .orderBy('name')
      .execute()
    return rows.map(({ contact_hold_since, last_visit_on, visits, recipients, ...row }) => ({
      ...row,
      onContactHold: contact_hold_since !== null,
      visits: visits ?? 0,
      lastVisitOn: last_visit_on,
      hasPackRecipient: (recipients ?? 0) > 0,
    }))
  },

  /** The venues with these ids, with their contacts, by name. */
  async byIds(ids: readonly string[]): Promise<Venue[]> {
    const rows = await db
      .selectFrom('venues')
      .selectAll()
      .where('id', 'in', ids)
      .where('deleted_at', 'is', null)
      .orderBy('name')
      .execute()
    const contacts = await db
      .selectFrom('venue_contacts')
      .selectAll()
      .where('venue_id', 'in', ids)
      .where('deleted_at', 'is', null)
      .orderBy('position')
      .execute()
    return rows.map((row) =>
      toVenue(row, contacts.filter(({ venue_id }) => venue_id === row.id).map(toContact)),
    )
  },

  /** The ids that a source has given to venues in the register. */
  async knownSourceIds(source: string): Promise<ReadonlySet<string>> {
    const rows = await db
      .selectFrom('venues')
      .select('source_id')
      .where('source', '=', source)
      .where('source_id', 'is not', null)
      .execute()
    return new Set(rows.map(({ source_id }) => source_id ?? ''))
  },
})

/** Writes of venues. */
export const venueWrites = (work: Work) => {
  const insertContacts = async (venueId: string, contacts: readonly VenueContact[]): Promise<void> => {
    for (const [position, { isPackRecipient, ...contact }] of contacts.entries()) {
      const is_pack_recipient = isPackRecipient ? 1 : 0
      await work.insert('venue_contacts', { venue_id: venueId, position, ...contact, is_pack_recipient })
    }
  }
  return {
    async insert(
      venue: VenueFields,
      source: { readonly name: string; readonly id: string } | null = null,
    ): Promise<string> {
      const id = await work.insert('venues', {
        ...columnsOf(venue),
        source: source?.name ?? null,
        source_id: source?.id ?? null,
        contact_hold_since: null,
      })
      await insertContacts(id, venue.contacts)
      return id
    },

    async update({ id, version, ...venue }: VenueFields & { id: string; version: number }): Promise<void> {
      await work.update('venues', id, version, columnsOf(venue))
      const before = await work.db
        .selectFrom('venue_contacts')
        .select(['id', 'version'])
        .where('venue_id', '=', id)
        .where('deleted_at', 'is', null)
        .execute()
      for (const contact of before) await work.remove('venue_contacts', contact.id, contact.version)
      await insertContacts(id, venue.contacts)
    },

    /** Puts a venue on contact hold or releases it: on hold it is out of packs, bulk actions and reminders. */
    setContactHold: (id: string, version: number, since: string | null): Promise<void> =>
      work.update('venues', id, version, { contact_hold_since: since }),
  }
}
