import type { FillIns as FillInsModel } from '@shared/domain/documents/handbook'
import type { ReactElement } from 'react'

/** More lines than any page has room for: the block shows as many as fit. */
const LINES = Array.from({ length: 24 }, (_, line) => line)

/** Ruled lines that take what is left of their page. */
export function RuledLines(): ReactElement {
  return (
    <div className="ruled" aria-hidden="true">
      {LINES.map((line) => (
        <div key={line} className="line" />
      ))}
    </div>
  )
}

/** A heading with things to write in by hand, which share what is left of the page. */
export function FillIns({ heading, lines }: FillInsModel): ReactElement {
  return (
    <section className="fill-ins">
      <h3>{heading}</h3>
      {lines.map((line) => (
        <div key={line} className="fill-in">
          <p>{line}</p>
          <RuledLines />
        </div>
      ))}
    </section>
  )
}
