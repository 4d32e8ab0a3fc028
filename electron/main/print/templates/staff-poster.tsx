import type { StaffPoster } from '@shared/domain/documents/staff-poster'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { fontsOf } from '../fonts'
import { CallBand } from '../parts/call-band'
import { Pictogram } from '../parts/pictogram'
import { PosterFoot } from '../parts/poster-foot'
import { WebPageLink } from '../parts/web-page'
import { WholeWords } from '../parts/whole-words'
import { createPrintDocument, type PrintDocument, type Sheet } from '../print-document'
import { staffPosterCss } from './staff-poster.css'

/** The staff poster as a page: black on signal yellow, one number that cannot be missed. */
export function renderStaffPoster(poster: StaffPoster, density: Density, sheet: Sheet = 'A4'): PrintDocument {
  const { tag, direction, script } = poster.language
  const fonts = fontsOf(script, 400, 600, 700, 800)
  return createPrintDocument({
    title: poster.title,
    language: tag,
    direction,
    sheet,
    proof: poster.proof,
    headings: [poster.headline, poster.signsHeading, poster.callHeading],
    fonts: fonts.names,
    css: fonts.css + staffPosterCss(density, sheet, script),
    body: <StaffPosterPage {...poster} />,
  })
}

function StaffPosterPage(poster: StaffPoster): ReactElement {
  return (
    <article>
      <header>
        <h1>
          <WholeWords text={poster.headline} />
        </h1>
        <p className="lead">{poster.lead}</p>
      </header>
      <section className="signs">
        <h2>{poster.signsHeading}</h2>
        <ul>
          {poster.signs.map(({ text, picture }) => (
            <li key={text} className={picture}>
              <Pictogram picture={picture} />
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <ol className="steps">
        {poster.steps.map(({ verb, text }) => (
          <li key={verb}>
            <strong>{verb}</strong> {text}
          </li>
        ))}
      </ol>
      <CallBand heading={poster.callHeading} call={poster.call} />
      <footer>
        {poster.page !== null && <WebPageLink page={poster.page} />}
        <PosterFoot {...poster.foot} />
      </footer>
    </article>
  )
}
