import type { GuestPoster } from '@shared/domain/documents/guest-poster'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { fontsOf } from '../fonts'
import { Emblem } from '../parts/emblem'
import { WebPageLink } from '../parts/web-page'
import { createPrintDocument, type PrintDocument, type Sheet } from '../print-document'
import { guestPosterCss } from './guest-poster.css'

/** The guest poster as a page: calm, for a lobby. */
export function renderGuestPoster(poster: GuestPoster, density: Density, sheet: Sheet = 'A4'): PrintDocument {
  const fonts = fontsOf('latin', 400, 700)
  return createPrintDocument({
    title: poster.title,
    language: poster.language,
    sheet,
    headings: [poster.heading, poster.asking.heading, ...(poster.help ? [poster.help.heading] : [])],
    fonts: fonts.names,
    css: fonts.css + guestPosterCss(density, sheet),
    body: <GuestPosterPage {...poster} />,
  })
}

function GuestPosterPage({ emblem, heading, lead, asking, help, page, support }: GuestPoster): ReactElement {
  return (
    <article>
      <Emblem name={emblem} />
      <h1>{heading}</h1>
      <p className="lead">{lead}</p>
      <section className="asking">
        <h2>{asking.heading}</h2>
        <ul>
          {asking.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="close">{asking.close}</p>
      </section>
      {help !== null && (
        <section className="help">
          <h2>{help.heading}</h2>
          <ul>
            {help.lines.map(({ number, name, when }) => (
              <li key={name}>
                <strong>{number}</strong> <b>{name}</b>
                <p>{when}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(page !== null || support !== null) && (
        <footer>
          {page !== null && <WebPageLink page={page} />}
          {support !== null && <p className="support">{support}</p>}
        </footer>
      )}
    </article>
  )
}
