import { Button, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { CadetRow } from '@shared/contracts/cadets.contract'
import { Link, useLocation } from 'wouter'
import { type DataColumn, DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { formatCount } from '../../lib/format'
import { CadetPanel } from './cadet-panel'
import { useCadets } from './queries'

const COLUMNS: readonly DataColumn<CadetRow>[] = [
  {
    id: 'reference',
    header: 'Reference',
    value: ({ reference }) => reference,
    cell: ({ id, reference }) => (
      <Link href={`/cadets/${id}`} tabIndex={-1}>
        {reference}
      </Link>
    ),
  },
  { id: 'age', header: 'Age today', value: ({ age }) => age },
  { id: 'withdrawn', header: 'Withdrawn', value: ({ withdrawn }) => (withdrawn ? 'Withdrawn' : null) },
]

/** Every cadet by reference and age, and nothing else. `/cadets/new` has the add panel open. */
export function CadetListScreen() {
  const cadets = useCadets()
  const [location, navigate] = useLocation()
  const add = () => navigate('/cadets/new')
  useHotkeys([['mod+N', add]], [])
  return (
    <>
      <PageHeader
        title="Cadets"
        lead="References and ages only. Who they are stands in the cadet unit’s own file."
        actions={
          <Button onClick={add} aria-keyshortcuts="Control+N">
            Add a cadet
          </Button>
        }
      />
      <QueryBoundary
        query={cadets}
        empty={
          <EmptyState action={<Button onClick={add}>Add the first cadet</Button>}>
            There are no cadets yet. Add each under the reference of the cadet unit, never a name: then the
            register can say whether somebody can go out on an operation.
          </EmptyState>
        }
      >
        {(rows) => (
          <>
            <ReviewsDue count={rows.filter(({ reviewDue }) => reviewDue).length} />
            <DataTable
              caption="Cadets"
              noun="cadets"
              columns={COLUMNS}
              rows={rows}
              total={rows.length}
              rowKey={({ id }) => id}
              initialSort={[{ id: 'reference', desc: false }]}
              onOpen={({ id }) => navigate(`/cadets/${id}`)}
            />
          </>
        )}
      </QueryBoundary>
      {location.startsWith('/cadets/new') && <CadetPanel onClose={() => navigate('/cadets')} />}
    </>
  )
}

/** Leads to the records whose time is up. */
function ReviewsDue({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <Text mb="sm">
      <Link href="/cadets/reviews">{formatCount(count, 'review')} due</Link>: is the record still needed?
    </Text>
  )
}
