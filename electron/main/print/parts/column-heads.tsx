import type { ReactElement } from 'react'

/** The heads of a printed table's columns; they stand on each page that it takes. */
export function ColumnHeads({ columns }: { readonly columns: readonly string[] }): ReactElement {
  return (
    <thead>
      <tr>
        {columns.map((words) => (
          <th key={words} scope="col">
            {words}
          </th>
        ))}
      </tr>
    </thead>
  )
}
