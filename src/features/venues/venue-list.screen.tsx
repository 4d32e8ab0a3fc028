import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { VENUE_TYPE_WORDS, VENUE_TYPES } from '@shared/domain/venues/venue'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { foldedIncludes } from '../../lib/fold'
import { useVenues } from './queries'
import { VENUE_COLUMNS } from './venue-columns'
import { VenuePanel } from './venue-panel'

const EVERY_TYPE = 'every'
const typeChoices = [
  { value: EVERY_TYPE, label: 'Every type' },
  ...VENUE_TYPES.map((type) => ({ value: type, label: VENUE_TYPE_WORDS[type] })),
]

/** Every venue, narrowed by words and type as they are typed. `/venues/new` has the add panel open. */
export function VenueListScreen() {
  const venues = useVenues()
  const [location, navigate] = useLocation()
  const [words, setWords] = useState('')
  const [type, setType] = useState(EVERY_TYPE)
  const search = useRef<HTMLInputElement>(null)
  const add = () => navigate('/venues/new')
  useHotkeys(
    [
      ['mod+F', () => search.current?.select()],
      ['mod+N', add],
    ],
    [],
  )

  return (
    <>
      <PageHeader
        title="Venues"
        actions={
          <>
            <LinkButton href="/venues/import" variant="default">
              Import from a file
            </LinkButton>
            <Button onClick={add} aria-keyshortcuts="Control+N">
              Add a venue
            </Button>
          </>
        }
      />
      <QueryBoundary
        query={venues}
        empty={
          <EmptyState action={<Button onClick={add}>Add the first venue</Button>}>
            There are no venues yet. Add them one by one, or import a list from a file.
          </EmptyState>
        }
      >
        {(all) => (
          <>
            <Group gap="sm" mb="xs" align="flex-end">
              <TextInput
                label="Search"
                type="search"
                ref={search}
                w="20rem"
                value={words}
                onChange={(event) => setWords(event.currentTarget.value)}
                aria-keyshortcuts="Control+F"
              />
              <NativeSelect
                label="Type"
                data={typeChoices}
                value={type}
                onChange={(event) => setType(event.currentTarget.value)}
              />
            </Group>
            <DataTable
              caption="Venues"
              noun="venues"
              columns={VENUE_COLUMNS}
              rows={all.filter(
                (venue) =>
                  (type === EVERY_TYPE || venue.type === type) &&
                  foldedIncludes(`${venue.name} ${venue.address} ${venue.town} ${venue.postcode}`, words),
              )}
              total={all.length}
              rowKey={(venue) => venue.id}
              initialSort={[{ id: 'name', desc: false }]}
              onOpen={(venue) => navigate(`/venues/${venue.id}`)}
            />
          </>
        )}
      </QueryBoundary>
      {location.startsWith('/venues/new') && <VenuePanel onClose={() => navigate('/venues')} />}
    </>
  )
}
