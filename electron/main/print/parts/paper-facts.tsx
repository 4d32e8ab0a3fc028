import type { PaperFact } from '@shared/domain/documents/paper'
import type { ReactElement } from 'react'

/** Things to know, each on a line; a line to write on where the value is not known. */
export function PaperFacts({ facts }: { readonly facts: readonly PaperFact[] }): ReactElement {
  return (
    <table className="facts">
      <tbody>
        {facts.map(({ name, value }) => (
          <tr key={name} className={value === null ? 'blank' : undefined}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
