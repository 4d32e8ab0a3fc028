import type { Disclosure } from '@shared/contracts/packs.contract'
import { type DataColumn, DataTable } from '../../components/data-table'
import { EmailList } from '../../components/email-list'
import { EmptyState } from '../../components/empty-state'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { formatBytes, formatInstant } from '../../lib/format'
import { useDisclosures } from './queries'

/** "Outcome letter, Staff poster, E-mail draft, E-mail to copy: 200 KB": the venue's name is in its own column. */
function filesInWords(files: Disclosure['files']): string {
  const names = files.map(({ name }) => name.split(/[,.]/)[0]).join(', ')
  return `${names}: ${formatBytes(files.reduce((sum, { bytes }) => sum + bytes, 0))}`
}

const COLUMNS: readonly DataColumn<Disclosure>[] = [
  { id: 'venue', header: 'Venue', value: ({ venueName }) => venueName },
  {
    id: 'operation',
    header: 'Operation',
    value: ({ operationReference }) => operationReference,
    width: '8.5rem',
  },
  {
    id: 'recipients',
    header: 'Drafted to',
    value: ({ recipients }) => recipients.join(', '),
    cell: ({ recipients }) => (recipients.length === 0 ? 'Nobody yet' : <EmailList emails={recipients} />),
    width: '18rem',
  },
  {
    id: 'files',
    header: 'Files',
    value: ({ files }) => files.length,
    cell: ({ files }) => filesInWords(files),
  },
  {
    id: 'madeAt',
    header: 'Made',
    value: ({ madeAt }) => madeAt,
    cell: ({ madeAt }) => formatInstant(madeAt),
    width: '10.5rem',
  },
  { id: 'madeBy', header: 'By', value: ({ madeBy }) => madeBy, width: '6rem' },
]

/** What has been disclosed: every pack that was made, for whom, with which files, when and by whom. */
export function PacksScreen() {
  const disclosures = useDisclosures()
  return (
    <>
      <PageHeader
        title="Packs"
        lead="Every pack that was made. New ones are made on an operation’s Packs step."
      />
      <QueryBoundary
        query={disclosures}
        empty={<EmptyState>No packs made yet. Open an operation and go to its Packs step.</EmptyState>}
      >
        {(rows) => (
          <DataTable
            caption="Packs made"
            columns={COLUMNS}
            rows={rows}
            rowKey={({ id }) => id}
            initialSort={[{ id: 'madeAt', desc: true }]}
            total={rows.length}
            noun={rows.length === 1 ? 'pack' : 'packs'}
          />
        )}
      </QueryBoundary>
    </>
  )
}
