import type { ShownChannel } from '@shared/domain/documents/letterhead'
import type { StaffPoster } from '@shared/domain/documents/staff-poster'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { Pictogram } from '../parts/pictogram'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { posterCss } from './staff-poster.css'

/** The staff poster as a page: black on signal yellow, one number that cannot be missed. */
export function renderStaffPoster(poster: StaffPoster, density: Density): PrintDocument {
  return createPrintDocument({
    title: poster.title,
    language: poster.language,
    headings: [poster.headline, poster.signsHeading, poster.callHeading],
    fonts: pdfFonts(400, 600, 700, 800),
    css: FONT_FACES + posterCss(density),
    body: <StaffPosterPage {...poster} />,
  })
}

function StaffPosterPage(poster: StaffPoster): ReactElement {
  const { from } = poster
  return (
    <article>
      <header>
        <h1>{poster.headline}</h1>
        <p className="lead">{poster.lead}</p>
      </header>
      <section className="signs">
        <h2>{poster.signsHeading}</h2>
        <ul>
          {poster.signs.map(({ text, picture }) => (
            <li key={text}>
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
      <section className="call">
        <h2>{poster.callHeading}</h2>
        <div className="first">
          <p className={`number ${sizeOf(poster.first.number)}`}>{poster.first.number}</p>
          <div className="code-word">
            <p>{poster.codeWordHeading}</p>
            <p className={`word ${sizeOf(poster.codeWord)}`}>{poster.codeWord}</p>
          </div>
          <p className="when">
            <strong>{poster.first.name}.</strong> {poster.first.when}
          </p>
        </div>
        <OtherChannels channels={poster.others} />
      </section>
      <footer>
        <p className="staff-only">{poster.footer}</p>
        <p>
          {poster.operation}.{' '}
          {[from.team, from.division, from.force].filter((line) => line !== null).join(', ')}
        </p>
      </footer>
    </article>
  )
}

function OtherChannels({ channels }: { readonly channels: readonly ShownChannel[] }): ReactElement | null {
  if (channels.length === 0) return null
  return (
    <ul className="others">
      {channels.map(({ name, number, when }) => (
        <li key={`${name} ${number}`}>
          <strong>{number}</strong> {name}. {when}
        </li>
      ))}
    </ul>
  )
}

/** Three digits shout; a web address has to fit. */
function sizeOf(words: string): string {
  if (words.length <= 4) return 'huge'
  if (words.length <= 9) return 'large'
  return words.length <= 16 ? 'medium' : 'small'
}
