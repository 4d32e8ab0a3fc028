import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { Venue, VenueEvent, VenueOutlook } from '@shared/contracts/venues.contract'
import { VENUE_TYPE_WORDS } from '@shared/domain/venues/venue'
import { useState } from 'react'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { ContactHoldBanner } from './contact-hold-banner'
import { Timeline } from './timeline'
import { VenueFacts } from './venue-facts'
import { VenuePanel } from './venue-panel'

interface VenuePageProps {
  readonly venue: Venue
  /** Newest first. */
  readonly timeline: readonly VenueEvent[]
  readonly outlook: VenueOutlook
}

/** What is known about a venue, what matters before a visit, and all that has happened there. */
export function VenuePage({ venue, timeline, outlook }: VenuePageProps) {
  const [editing, setEditing] = useState(false)
  useHotkeys([['F2', () => setEditing(true)]], [])

  return (
    <>
      <PageHeader
        title={venue.name}
        documentTitle="Venue"
        trail={[{ label: 'Venues', path: '/venues' }]}
        lead={[VENUE_TYPE_WORDS[venue.type], venue.operator, venue.town].filter(Boolean).join(' · ')}
        actions={
          <>
            {venue.contactHoldSince === null && (
              <LinkButton href={`/packs/make/${venue.id}`} variant="default">
                Make a pack
              </LinkButton>
            )}
            <Button variant="default" onClick={() => setEditing(true)} aria-keyshortcuts="F2">
              Edit
            </Button>
          </>
        }
      />
      {venue.contactHoldSince !== null && <ContactHoldBanner venue={venue} since={venue.contactHoldSince} />}
      <VenueFacts
        venue={venue}
        lastVisit={timeline.find((event) => event.kind === 'visit')}
        outlook={outlook}
      />
      <Timeline events={timeline} />
      {editing && <VenuePanel venue={venue} onClose={() => setEditing(false)} />}
    </>
  )
}
