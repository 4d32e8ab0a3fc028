import { Group, SegmentedControl, Text, Title } from '@mantine/core'
import type { VenueEvent } from '@shared/contracts/venues.contract'
import { useState } from 'react'
import { Link } from 'wouter'
import { OutcomeMark } from '../../components/outcome-mark'
import { formatDayShort } from '../../lib/format'
import classes from './venue.module.css'

const KINDS = [
  { value: 'all', label: 'Everything' },
  { value: 'visit', label: 'Visits' },
  { value: 'pack', label: 'Packs' },
  { value: 'follow-up', label: 'Follow-up' },
]

/** All that has happened at a venue, newest first. */
export function Timeline({ events }: { readonly events: readonly VenueEvent[] }) {
  const [kind, setKind] = useState('all')
  const shown = events.filter((event) => kind === 'all' || event.kind === kind)
  return (
    <section aria-labelledby="venue-timeline">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="venue-timeline">
          What has happened
        </Title>
        {events.length > 0 && (
          <SegmentedControl data={KINDS} value={kind} onChange={setKind} aria-label="Show" size="xs" />
        )}
      </Group>
      {shown.length === 0 ? (
        <Text c="dimmed" className={classes.nothing}>
          {events.length === 0
            ? 'Nothing yet. Visits, packs and training appear here once they are recorded.'
            : 'Nothing of this kind yet.'}
        </Text>
      ) : (
        <ol className={classes.timeline}>
          {shown.map((event, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a read-only list; two events may be alike
            <li key={i}>
              <span className={classes.on}>{formatDayShort(event.on)}</span>
              <div>
                <div className={classes.event}>
                  {event.operationId === null ? (
                    <span>{event.title}</span>
                  ) : (
                    <Link href={`/operations/${event.operationId}`}>{event.title}</Link>
                  )}
                  {event.mark !== null && <OutcomeMark mark={event.mark} />}
                </div>
                <Text c="dimmed">{event.detail}</Text>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
