import { Checkbox } from '@mantine/core'
import type { ImportPreview, ImportRow } from '@shared/contracts/venues.contract'
import { VENUE_TYPE_WORDS } from '@shared/domain/venues/venue'
import { useState } from 'react'
import { type DataColumn, DataTable } from '../../components/data-table'
import classes from './venue-import.module.css'

const STATE_WORDS = { new: 'Will be added', known: 'In the register already' } as const

const stateWords = (row: ImportRow): string =>
  row.state === 'problem' ? (row.problem ?? 'Cannot be imported') : STATE_WORDS[row.state]

const COLUMNS: readonly DataColumn<ImportRow>[] = [
  { id: 'line', header: 'Line', value: (row) => row.line, width: '4.5rem', align: 'right' },
  { id: 'name', header: 'Name', value: (row) => row.name, width: '22%' },
  { id: 'type', header: 'Type', value: (row) => row.type && VENUE_TYPE_WORDS[row.type], width: '10rem' },
  { id: 'address', header: 'Address', value: (row) => row.address },
  { id: 'town', header: 'Town', value: (row) => row.town, width: '8rem' },
  { id: 'postcode', header: 'Postcode', value: (row) => row.postcode, width: '6.5rem' },
  {
    id: 'state',
    header: 'What happens',
    value: stateWords,
    cell: (row) => (
      <span className={classes.state} data-state={row.state}>
        {stateWords(row)}
      </span>
    ),
    width: '13rem',
  },
]

/** Every line of the file as it would be imported. */
export function ImportPreviewTable({ preview }: { readonly preview: ImportPreview }) {
  const [problemsOnly, setProblemsOnly] = useState(false)
  const { problems, rows } = preview.counts
  return (
    <div>
      {problems > 0 && (
        <Checkbox
          label="Show only lines with a problem"
          checked={problemsOnly}
          onChange={(event) => setProblemsOnly(event.currentTarget.checked)}
          mb="xs"
        />
      )}
      <DataTable
        caption="Lines of the file"
        noun="lines"
        columns={COLUMNS}
        rows={
          problemsOnly && problems > 0 ? preview.rows.filter((row) => row.state === 'problem') : preview.rows
        }
        total={rows}
        rowKey={(row) => String(row.line)}
      />
    </div>
  )
}
