import { Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type ReactNode, useMemo, useRef } from 'react'
import classes from './data-table.module.css'
import { Glyph } from './glyph'
import { useRowKeys } from './use-row-keys'
import { useRowWindow } from './use-row-window'

export interface DataColumn<Row> {
  readonly id: string
  readonly header: string
  /** What the column sorts by, and shows where there is no `cell`. `null` sorts last and shows nothing. */
  readonly value: (row: Row) => string | number | null
  readonly cell?: (row: Row) => ReactNode
  /** A CSS width; columns without one share the rest. */
  readonly width?: string
  readonly align?: 'right'
}

interface DataTableProps<Row> {
  /** What the table holds, for a screen reader: "Venues". */
  readonly caption: string
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Opens a row: by click, or Enter. */
  readonly onOpen?: (row: Row) => void
  readonly initialSort?: SortingState
  /** How many there are without filters, and what they are called: "Showing 40 of 312 venues". */
  readonly total: number
  readonly noun: string
}

/** Where there is less room than this for each column, the table scrolls sideways. */
const LEAST_COLUMN_REM = 8.5
const SORT_GLYPHS = { asc: <Glyph name="up" />, desc: <Glyph name="down" />, none: null } as const

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/**
 * A real table: sticky header, sortable columns, rows walked with the arrow keys and opened with Enter, only
 * the rows in view drawn once there are more than a hundred.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, onOpen, initialSort, total, noun } = props
  const scroller = useRef<HTMLDivElement>(null)
  const tableColumns = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return columns.map((column) =>
      helper.accessor((row): unknown => column.value(row) ?? undefined, {
        id: column.id,
        header: column.header,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
      }),
    )
  }, [columns])
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({
    features,
    columns: tableColumns,
    data,
    getRowId: rowKey,
    enableSortingRemoval: false,
    initialState: { sorting: initialSort ?? [] },
  })
  const sorted = table.getRowModel().rows
  const shown = useRowWindow(sorted.length, scroller)
  const keys = useRowKeys(sorted.length, shown.scrollTo, (index) => {
    const row = sorted[index]
    if (row !== undefined) onOpen?.(row.original)
  })

  return (
    <div>
      <Text fz="xs" c="dimmed" role="status" className={classes.count}>
        Showing {sorted.length.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} {noun}
      </Text>
      <div className={classes.scroller} ref={scroller}>
        <table
          className={classes.table}
          style={{ minWidth: `${columns.length * LEAST_COLUMN_REM}rem` }}
          aria-rowcount={sorted.length + 1}
        >
          <VisuallyHidden component="caption">{caption}</VisuallyHidden>
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {table.getFlatHeaders().map((header, i) => (
                <th
                  key={header.id}
                  scope="col"
                  data-align={columns[i]?.align}
                  aria-sort={ariaSort(header.column.getIsSorted())}
                >
                  <UnstyledButton className={classes.sort} onClick={() => header.column.toggleSorting()}>
                    {columns[i]?.header}
                    <span aria-hidden className={classes.arrow}>
                      {SORT_GLYPHS[header.column.getIsSorted() || 'none']}
                    </span>
                  </UnstyledButton>
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={keys.onKeyDown}>
            {shown.before > 0 && <tr aria-hidden style={{ height: shown.before }} />}
            {sorted.slice(shown.first, shown.end).map((row, i) => {
              const index = shown.first + i
              return (
                <tr
                  key={row.id}
                  aria-rowindex={index + 2}
                  data-opens={onOpen !== undefined || undefined}
                  onClick={() => onOpen?.(row.original)}
                  {...keys.rowProps(index)}
                >
                  {columns.map((column) => (
                    <td key={column.id} data-align={column.align}>
                      {column.cell?.(row.original) ?? column.value(row.original)}
                    </td>
                  ))}
                </tr>
              )
            })}
            {shown.after > 0 && <tr aria-hidden style={{ height: shown.after }} />}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function compare(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

function ariaSort(sorted: false | 'asc' | 'desc'): 'ascending' | 'descending' | 'none' {
  if (sorted === false) return 'none'
  return sorted === 'asc' ? 'ascending' : 'descending'
}
