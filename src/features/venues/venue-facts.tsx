import { Text, Title } from '@mantine/core'
import type { Venue, VenueEvent, VenueOutlook } from '@shared/contracts/venues.contract'
import { outcomeWords } from '@shared/domain/visits/setting-words'
import type { ReactNode } from 'react'
import { OutcomeMark } from '../../components/outcome-mark'
import { formatDay } from '../../lib/format'
import classes from './venue.module.css'

interface VenueFactsProps {
  readonly venue: Venue
  readonly lastVisit: VenueEvent | undefined
  readonly outlook: VenueOutlook
}

/** Two short columns: what the venue is, and what matters before somebody goes there or writes to it. */
export function VenueFacts({ venue, lastVisit, outlook }: VenueFactsProps) {
  const recipients = venue.contacts.filter((contact) => contact.isPackRecipient && contact.email !== '')
  return (
    <div className={classes.columns}>
      <section aria-labelledby="venue-about">
        <Title order={2} id="venue-about">
          About
        </Title>
        <dl className={classes.facts}>
          <Fact name="Address">{[venue.address, venue.town, venue.postcode].filter(Boolean).join(', ')}</Fact>
          {venue.contacts.map((contact) => (
            <Fact key={`${contact.role} ${contact.email}`} name={contact.role}>
              {[contact.name, contact.email].filter(Boolean).join(', ') || 'No name or e-mail address'}
            </Fact>
          ))}
          {venue.source !== null && (
            <Fact name="From">
              {venue.source}
              {venue.sourceId !== null && `, ${venue.sourceId}`}
            </Fact>
          )}
        </dl>
      </section>
      <section aria-labelledby="venue-before">
        <Title order={2} id="venue-before">
          Before a visit
        </Title>
        <dl className={classes.facts}>
          <Fact name="Last visit">
            {lastVisit === undefined ? 'Not visited yet' : <LastVisit event={lastVisit} />}
          </Fact>
          <Fact name="Trained until">
            {outlook.trainedUntil === null ? 'No training delivered yet' : formatDay(outlook.trainedUntil)}
          </Fact>
          <Fact name="Re-test due">
            {outlook.retestDueOn === null ? 'Not tested yet' : formatDay(outlook.retestDueOn)}
          </Fact>
          <Fact name="Packs go to">
            {recipients.length === 0
              ? 'Nobody yet: edit the venue and add a contact with an e-mail address'
              : recipients.map((contact) => contact.email).join(', ')}
          </Fact>
        </dl>
      </section>
    </div>
  )
}

function LastVisit({ event }: { readonly event: VenueEvent }) {
  return (
    <>
      {formatDay(event.on)}
      {event.mark !== null && (
        <Text component="div">
          <OutcomeMark mark={event.mark} />
          {event.outcome !== null && `: ${outcomeWords(event.outcome, event.setting ?? 'accommodation')}`}
        </Text>
      )}
      {event.mark === null && <Text>{event.title}</Text>}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
