import type { VenueRow } from '@shared/contracts/venues.contract'

/** What stands between a venue and a pack, for the list. */
export function packReadiness(venue: VenueRow): string {
  if (venue.onContactHold) return 'Contact hold'
  return venue.hasPackRecipient ? 'Has a recipient' : 'No recipient'
}
