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

/** The same in two columns, down the left one first. */
export function PaperFactColumns({ facts }: { readonly facts: readonly PaperFact[] }): ReactElement {
  const half = Math.ceil(facts.length / 2)
  return (
    <div className="two-columns">
      <PaperFacts facts={facts.slice(0, half)} />
      <PaperFacts facts={facts.slice(half)} />
    </div>
  )
}
