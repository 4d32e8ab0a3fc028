import { useLocation } from 'wouter'
import { type DataColumn, DataTable } from '../../components/data-table'
import { formatDayShort } from '../../lib/format'
import type { TrendRow } from './trend-chart-model'

const COLUMNS: readonly DataColumn<TrendRow>[] = [
  { id: 'reference', header: 'Operation', value: ({ reference }) => reference, width: '7.5rem' },
  { id: 'name', header: 'Name', value: ({ name }) => name },
  {
    id: 'day',
    header: 'Day',
    value: ({ day }) => day,
    cell: ({ day }) => formatDayShort(day),
    width: '7rem',
  },
  {
    id: 'kOfN',
    header: 'As expected',
    value: ({ kOfN }) => kOfN,
    cell: ({ kOfN, note }) => (
      <>
        {kOfN}
        {note !== '' && <br />}
        {note}
      </>
    ),
    width: '7.5rem',
  },
  { id: 'rate', header: 'Rate', value: ({ rate }) => rate, width: '5rem', align: 'right' },
  { id: 'interval', header: '95% interval', value: ({ interval }) => interval, width: '9rem' },
  { id: 'limits', header: 'Limits', value: ({ limits }) => limits, width: '9rem' },
  { id: 'rule', header: 'Pass rule', value: ({ rule }) => rule, width: '7rem' },
  { id: 'scenario', header: 'Scenario', value: ({ scenario }) => scenario },
  { id: 'selection', header: 'Venues', value: ({ selection }) => selection, width: '8rem' },
]

/** The table twin of the chart: the same operations, the same numbers. */
export function TrendTable({ rows }: { readonly rows: readonly TrendRow[] }) {
  const [, navigate] = useLocation()
  return (
    <DataTable
      caption="Share of completed visits that responded as expected, by operation"
      columns={
        rows.some(({ limits }) => limits !== '') ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'limits')
      }
      rows={rows}
      rowKey={({ operationId }) => operationId}
      onOpen={({ operationId }) => navigate(`/operations/${operationId}/review`)}
      initialSort={[{ id: 'day', desc: false }]}
      total={rows.length}
      noun={rows.length === 1 ? 'operation' : 'operations'}
    />
  )
}
