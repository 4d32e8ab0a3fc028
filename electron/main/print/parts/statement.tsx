import type { Statement as StatementModel } from '@shared/domain/documents/citations'
import type { StatedPart } from '@shared/domain/documents/handbook'
import type { ReactElement } from 'react'

/** A statement with the numbers of its sources, small and raised. */
export function Statement({ text, notes }: StatementModel): ReactElement {
  return (
    <>
      {text}
      {notes.length > 0 && <sup> {notes.join(', ')}</sup>}
    </>
  )
}

/** A heading below a chapter's, with its statements one below the other. */
export function StatementPart({
  heading,
  statements,
  className,
}: StatedPart & { readonly className?: string }): ReactElement {
  return (
    <section className={className === undefined ? 'part' : `part ${className}`}>
      <h3>{heading}</h3>
      <StatementList statements={statements} />
    </section>
  )
}

export function StatementList({ statements }: Pick<StatedPart, 'statements'>): ReactElement {
  return (
    <ul className="statements">
      {statements.map((statement) => (
        <li key={statement.text}>
          <Statement {...statement} />
        </li>
      ))}
    </ul>
  )
}
