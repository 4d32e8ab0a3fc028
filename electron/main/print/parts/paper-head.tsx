import type { PaperHead as PaperHeadModel } from '@shared/domain/documents/paper'
import type { ReactElement } from 'react'

/** The top of a paper's first page: what it is, of which night, from whom. */
export function PaperHead({ heading, reference, operation, when, from }: PaperHeadModel): ReactElement {
  return (
    <header className="head">
      <h1>{heading}</h1>
      <p>
        <strong>
          {reference} {operation}
        </strong>
      </p>
      <p>{when}</p>
      {from !== '' && <p>{from}</p>}
    </header>
  )
}
