import type { VenueRow } from '@shared/contracts/venues.contract'
import { VENUE_TYPE_WORDS } from '@shared/domain/venues/venue'
import { Link } from 'wouter'
import type { DataColumn } from '../../components/data-table'
import { formatDayShort } from '../../lib/format'
import { packReadiness } from './pack-readiness'

/** What the venue list shows. The name is a link for whoever does not walk the rows. */
export const VENUE_COLUMNS: readonly DataColumn<VenueRow>[] = [
  {
    id: 'name',
    header: 'Name',
    value: (venue) => venue.name,
    cell: (venue) => (
      <Link href={`/venues/${venue.id}`} tabIndex={-1}>
        {venue.name}
      </Link>
    ),
    width: '30%',
  },
  { id: 'type', header: 'Type', value: (venue) => VENUE_TYPE_WORDS[venue.type] },
  { id: 'town', header: 'Town', value: (venue) => venue.town },
  { id: 'postcode', header: 'Postcode', value: (venue) => venue.postcode, width: '7rem' },
  { id: 'visits', header: 'Tests', value: (venue) => venue.visits, width: '5rem', align: 'right' },
  {
    id: 'lastVisitOn',
    header: 'Last test',
    value: (venue) => venue.lastVisitOn,
    cell: (venue) => venue.lastVisitOn && formatDayShort(venue.lastVisitOn),
    width: '8rem',
  },
  { id: 'packs', header: 'Packs', value: packReadiness, width: '10rem' },
]
