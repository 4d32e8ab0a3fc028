import type { Letterhead } from '@shared/domain/documents/letterhead'
import type { ReactElement } from 'react'

interface SheetHeadProps {
  readonly heading: string
  readonly subject: string
  readonly operation: string
  readonly from: Omit<Letterhead, 'contact'>
}

/** The head of a sheet of the training material: from whom, what it is, and for which kind of venue. */
export function SheetHead({ heading, subject, operation, from }: SheetHeadProps): ReactElement {
  return (
    <header className="head">
      <div className="from">
        <p>{operation}</p>
        <p>{[from.team, from.division, from.force].filter((line) => line !== null).join(', ')}</p>
      </div>
      <h1>{heading}</h1>
      <p className="subject">{subject}</p>
    </header>
  )
}
