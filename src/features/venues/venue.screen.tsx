import { useParams } from 'wouter'
import { QueryBoundary } from '../../components/query-boundary'
import { useVenue } from './queries'
import { VenuePage } from './venue-page'

/** One venue, by its address. Each venue is a page of its own, so that its heading takes the focus. */
export function VenueScreen() {
  const { id } = useParams()
  const venue = useVenue(id ?? '')
  return (
    <QueryBoundary query={venue}>
      {(view) => (
        <VenuePage key={view.venue.id} venue={view.venue} timeline={view.timeline} outlook={view.outlook} />
      )}
    </QueryBoundary>
  )
}
