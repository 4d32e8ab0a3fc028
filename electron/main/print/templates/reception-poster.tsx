import type { ReceptionPoster } from '@shared/domain/documents/reception-poster'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { fontsOf } from '../fonts'
import { CallBand } from '../parts/call-band'
import { PosterFoot } from '../parts/poster-foot'
import { WholeWords } from '../parts/whole-words'
import { createPrintDocument, type PrintDocument, type Sheet } from '../print-document'
import { receptionPosterCss } from './reception-poster.css'

/** The reception poster as a page: three questions, three things to do, one number. */
export function renderReceptionPoster(
  poster: ReceptionPoster,
  density: Density,
  sheet: Sheet = 'A4',
): PrintDocument {
  const fonts = fontsOf('latin', 400, 600, 700, 800)
  return createPrintDocument({
    title: poster.title,
    language: poster.language,
    sheet,
    proof: poster.proof,
    headings: [poster.heading, poster.actionsHeading, poster.callHeading],
    fonts: fonts.names,
    css: fonts.css + receptionPosterCss(density, sheet),
    body: <ReceptionPosterPage {...poster} />,
  })
}

function ReceptionPosterPage(poster: ReceptionPoster): ReactElement {
  return (
    <article>
      <header>
        <h1>
          <WholeWords text={poster.heading} />
        </h1>
        <p className="lead">{poster.lead}</p>
      </header>
      <ol className="questions">
        {poster.questions.map((question, index) => (
          <li key={question}>
            <span className="numeral">{index + 1}</span>
            <p>{question}</p>
          </li>
        ))}
      </ol>
      <section className="actions">
        <h2>{poster.actionsHeading}</h2>
        <ol>
          {poster.actions.map(({ verb, text }) => (
            <li key={verb}>
              <strong>{verb}</strong> {text}
            </li>
          ))}
        </ol>
      </section>
      <CallBand heading={poster.callHeading} call={poster.call} />
      <footer>
        <PosterFoot {...poster.foot} />
      </footer>
    </article>
  )
}
