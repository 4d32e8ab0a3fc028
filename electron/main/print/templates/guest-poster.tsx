import type { GuestPoster } from '@shared/domain/documents/guest-poster'
import { pictureCount } from '@shared/domain/documents/logos'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { fontsOf } from '../fonts'
import { Emblem } from '../parts/emblem'
import { LogoPicture, PartnerLogos } from '../parts/logos'
import { WebPageLink } from '../parts/web-page'
import { WholeWords } from '../parts/whole-words'
import { createPrintDocument, type PrintDocument, type Sheet } from '../print-document'
import { guestPosterCss } from './guest-poster.css'

/** The guest poster as a page: calm, for a lobby. */
export function renderGuestPoster(poster: GuestPoster, density: Density, sheet: Sheet = 'A4'): PrintDocument {
  const fonts = fontsOf('latin', 400, 700)
  return createPrintDocument({
    title: poster.title,
    language: poster.language,
    sheet,
    images: pictureCount(poster.logos),
    proof: poster.proof,
    headings: [poster.heading, poster.asking.heading, ...(poster.help ? [poster.help.heading] : [])],
    fonts: fonts.names,
    css: fonts.css + guestPosterCss(density, sheet),
    body: <GuestPosterPage {...poster} />,
  })
}

function GuestPosterPage(poster: GuestPoster): ReactElement {
  const { emblem, heading, lead, asking, help, page, support, logos } = poster
  const isSigned = support !== null || logos.force !== null
  return (
    <article>
      <Emblem name={emblem} />
      <h1>
        <WholeWords text={heading} />
      </h1>
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
      {(page !== null || isSigned) && (
        <footer>
          {page !== null && <WebPageLink page={page} />}
          {isSigned && (
            <div className="signed">
              {logos.force !== null && <LogoPicture {...logos.force} />}
              {support !== null && <p>{support}</p>}
            </div>
          )}
        </footer>
      )}
      <PartnerLogos partners={logos.partners} />
    </article>
  )
}
