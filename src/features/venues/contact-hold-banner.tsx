import { Button, Text } from '@mantine/core'
import type { Venue } from '@shared/contracts/venues.contract'
import { ErrorSummary } from '../../components/error-summary'
import { errorSentence } from '../../components/query-boundary'
import { useCurrentUser } from '../../lib/current-user'
import { formatInstant } from '../../lib/format'
import { useReleaseContactHold } from './queries'
import classes from './venue.module.css'

/** Says that nobody may write to this venue yet. A sergeant can end it. */
export function ContactHoldBanner({ venue, since }: { readonly venue: Venue; readonly since: string }) {
  const { role } = useCurrentUser()
  const release = useReleaseContactHold()
  return (
    <section className={classes.hold} aria-label="Contact hold">
      <div>
        <Text fw={600}>On contact hold since {formatInstant(since)}</Text>
        <Text>
          Something seen here may be a real concern. No pack, letter or reminder goes to this venue until a
          sergeant releases it.
        </Text>
      </div>
      {role === 'sergeant' && (
        <Button
          variant="default"
          loading={release.isPending}
          onClick={() => release.mutate({ id: venue.id, version: venue.version })}
        >
          Release the contact hold
        </Button>
      )}
      {release.error !== null && <ErrorSummary problems={[{ message: errorSentence(release.error) }]} />}
    </section>
  )
}
