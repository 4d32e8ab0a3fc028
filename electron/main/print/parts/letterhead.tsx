import type { Letterhead as LetterheadModel } from '@shared/domain/documents/letterhead'
import type { ShownLogo } from '@shared/domain/documents/logos'
import type { ReactElement } from 'react'
import { LogoPicture } from './logos'

interface Props extends LetterheadModel {
  readonly logo: ShownLogo | null
}

/** The top of a letter: who writes at the left, how to reach them at the right. No crest is drawn: a logo is the force's own. */
export function Letterhead({ team, division, force, contact, logo }: Props): ReactElement {
  return (
    <header className="letterhead">
      {logo !== null && <LogoPicture {...logo} />}
      <div className="sender">
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
