import { Button, Checkbox, Group, Text } from '@mantine/core'
import type { VenueRow } from '@shared/contracts/venues.contract'
import { VENUE_TYPE_WORDS } from '@shared/domain/venues/venue'
import { useMemo, useState } from 'react'
import { type DataColumn, DataTable } from '../../components/data-table'
import { OutcomeMark } from '../../components/outcome-mark'
import { isOnShow, isUnderRule, NO_FILTER } from '../../components/venue-filter'
import { VenueFilterBar } from '../../components/venue-filter-bar'
import { dayOf, formatCount, formatDayShort } from '../../lib/format'
import { useKept } from '../../lib/use-kept'
import classes from './venue-chooser.module.css'

interface VenueChooserProps {
  readonly venues: readonly VenueRow[]
  readonly onMake: (venueIds: readonly string[]) => void
}

/** As many as one run takes. */
const MOST = 200

/** Chooses venues of any kind for packs. What was chosen is still chosen when somebody comes back. */
export function VenueChooser({ venues, onMake }: VenueChooserProps) {
  const [filter, setFilter] = useState(NO_FILTER)
  const [kept, setChosen] = useKept<readonly string[]>('packs:chosen', () => [])
  const able = useMemo(() => venues.filter(({ onContactHold }) => !onContactHold), [venues])
  const today = dayOf(new Date().toISOString())
  const shown = able.filter((venue) => isOnShow(venue, filter) && isUnderRule(venue, filter, today))
  const chosen = new Set(kept.filter((id) => able.some((venue) => venue.id === id)))
  const toggle = ({ id }: VenueRow) =>
    setChosen(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id])
  const held = venues.length - able.length
  return (
    <div className={classes.chooser}>
      <VenueFilterBar venues={venues} filter={filter} onFilter={setFilter} />
      <Group justify="space-between" align="center" my="xs">
        <Text fz="xs">
          {chosen.size === 0 ? 'No venue chosen yet.' : `${formatCount(chosen.size, 'venue')} chosen.`}
          {chosen.size > MOST && ` Choose ${MOST} or fewer.`}
          {held > 0 && ` ${formatCount(held, 'venue')} on contact hold cannot be chosen.`}
        </Text>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            disabled={shown.length === 0}
            onClick={() => setChosen([...new Set([...chosen, ...shown.map(({ id }) => id)])])}
          >
            Choose all {shown.length.toLocaleString('en-GB')} shown
          </Button>
          <Button size="xs" variant="subtle" disabled={chosen.size === 0} onClick={() => setChosen([])}>
            Choose none
          </Button>
          <Button
            size="xs"
            disabled={chosen.size === 0 || chosen.size > MOST}
            onClick={() => onMake([...chosen])}
          >
            Put the packs together
          </Button>
        </Group>
      </Group>
      <DataTable
        caption="Venues to choose from"
        columns={columnsFor(chosen, toggle)}
        rows={shown}
        rowKey={({ id }) => id}
        onOpen={toggle}
        initialSort={[{ id: 'name', desc: false }]}
        total={able.length}
        noun="venues"
      />
    </div>
  )
}

const columnsFor = (
  chosen: ReadonlySet<string>,
  toggle: (venue: VenueRow) => void,
): readonly DataColumn<VenueRow>[] => [
  {
    id: 'chosen',
    header: 'Pack',
    width: '4rem',
    value: ({ id }) => (chosen.has(id) ? 0 : 1),
    cell: (venue) => (
      <Checkbox
        size="xs"
        aria-label={`Choose ${venue.name}`}
        checked={chosen.has(venue.id)}
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
    cell: ({ lastTest }) =>
      lastTest === null ? (
        'Never'
      ) : (
        <Group gap="0.7em" wrap="nowrap" align="baseline" component="span">
          <span>{formatDayShort(lastTest.on)}</span>
          <OutcomeMark mark={lastTest.mark} size={12} />
        </Group>
      ),
    width: '14rem',
  },
  {
    id: 'recipient',
    header: 'Goes to',
    value: ({ hasPackRecipient }) => (hasPackRecipient ? 'An e-mail address' : 'Nobody yet'),
    width: '9.5rem',
  },
]
