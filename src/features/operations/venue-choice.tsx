import { Checkbox, Group } from '@mantine/core'
import type { VenueRow } from '@shared/contracts/venues.contract'
import { VENUE_TYPE_WORDS } from '@shared/domain/venues/venue'
import { type ReactNode, useMemo } from 'react'
import { type DataColumn, DataTable } from '../../components/data-table'
import { OutcomeMark } from '../../components/outcome-mark'
import { formatDayShort } from '../../lib/format'
import classes from './plan-step.module.css'

interface VenueChoiceProps {
  readonly id: string
  readonly venues: readonly VenueRow[]
  readonly total: number
  readonly chosen: readonly string[]
  /** Whether the list opens with what is chosen already on top; by name else. */
  readonly chosenFirst: boolean
  readonly onChoose: (venueIds: string[]) => void
}

const lastTestCell = ({ lastTest }: VenueRow): ReactNode =>
  lastTest === null ? (
    'Never'
  ) : (
    <Group gap="0.7em" wrap="nowrap" align="baseline" component="span">
      <span>{formatDayShort(lastTest.on)}</span>
      <OutcomeMark mark={lastTest.mark} size={12} />
    </Group>
  )

/** The venue list with a tick for each: a click on its row, or Enter, chooses a venue or takes it back. */
export function VenueChoice({ id, venues, total, chosen, chosenFirst, onChoose }: VenueChoiceProps) {
  const order = useMemo(() => new Map(chosen.map((venueId, i) => [venueId, i + 1])), [chosen])
  const toggle = ({ id: venueId }: VenueRow) =>
    onChoose(order.has(venueId) ? chosen.filter((one) => one !== venueId) : [...chosen, venueId])

  const columns: readonly DataColumn<VenueRow>[] = [
    {
      id: 'chosen',
      header: 'Visit',
      width: '4.5rem',
      value: (venue) => order.get(venue.id) ?? null,
      cell: (venue) => (
        <Checkbox
          size="xs"
          label={order.get(venue.id) ?? ''}
          aria-label={`Choose ${venue.name}`}
          checked={order.has(venue.id)}
          onChange={() => toggle(venue)}
          onClick={(event) => event.stopPropagation()}
          tabIndex={-1}
        />
      ),
    },
    { id: 'name', header: 'Venue', value: ({ name }) => name },
    { id: 'type', header: 'Type', value: ({ type }) => VENUE_TYPE_WORDS[type], width: '10.5rem' },
    { id: 'town', header: 'Town', value: ({ town }) => town, width: '9rem' },
    {
      id: 'lastTest',
      header: 'Last test',
      value: ({ lastTest }) => lastTest?.on ?? null,
      cell: lastTestCell,
      width: '14rem',
    },
    {
      id: 'trained',
      header: 'Trained',
      value: ({ trainedOn }) => trainedOn,
      cell: ({ trainedOn }) => trainedOn && formatDayShort(trainedOn),
      width: '7.5rem',
    },
  ]
  return (
    <div id={id} tabIndex={-1} className={classes.choice}>
      <DataTable
        caption="Venues to choose from"
        columns={columns}
        rows={venues}
        rowKey={(venue) => venue.id}
        onOpen={toggle}
        initialSort={[{ id: chosenFirst ? 'chosen' : 'name', desc: false }]}
        total={total}
        noun="venues"
      />
    </div>
  )
}
