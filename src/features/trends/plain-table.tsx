import { VisuallyHidden } from '@mantine/core'
import classes from './breakdown.module.css'

interface PlainTableProps {
  readonly caption: string
  /** The heading of each column. */
  readonly columns: readonly string[]
  /** A line each: its key, then one text a column, of which the first names the line. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** The table twin of a small drawing: the same lines in the same order. */
export function PlainTable({ caption, columns, rows }: PlainTableProps) {
  return (
    <table className={classes.table}>
      <VisuallyHidden component="caption">{caption}</VisuallyHidden>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
