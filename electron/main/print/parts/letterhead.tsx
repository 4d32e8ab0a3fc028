import type { Letterhead as LetterheadModel } from '@shared/domain/documents/letterhead'
import type { ReactElement } from 'react'

/** The top of a letter: who writes at the left, how to reach them at the right. No crest is drawn. */
export function Letterhead({ team, division, force, contact }: LetterheadModel): ReactElement {
  return (
    <header className="letterhead">
      <div>
        <p className="team">{team}</p>
        <p>{[division, force].filter((line) => line !== null).join(', ')}</p>
      </div>
      <address>
        {contact.name !== null && <p>{contact.name}</p>}
        {contact.phone !== null && <p>{contact.phone}</p>}
        {contact.email !== null && (
          <p>
            <a href={`mailto:${encodeURIComponent(contact.email).replace('%40', '@')}`}>{contact.email}</a>
          </p>
        )}
      </address>
    </header>
  )
}
