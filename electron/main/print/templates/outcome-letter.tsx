import type { LetterSection, OutcomeLetter } from '@shared/domain/documents/outcome-letter'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { CallBox } from '../parts/call-box'
import { Letterhead } from '../parts/letterhead'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { letterCss } from './outcome-letter.css'

/** The outcome letter as a page. A denser setting keeps the type size and takes from the space between. */
export function renderOutcomeLetter(letter: OutcomeLetter, density: Density): PrintDocument {
  return createPrintDocument({
    title: letter.title,
    language: letter.language,
    headings: [
      letter.subject,
      ...[...letter.observations, letter.next, letter.offer, letter.call].map(({ heading }) => heading),
    ],
    fonts: pdfFonts(400, 700, 800),
    css: FONT_FACES + letterCss(density),
    body: <OutcomeLetterPage {...letter} />,
  })
}

function OutcomeLetterPage(letter: OutcomeLetter): ReactElement {
  return (
    <article>
      <Letterhead {...letter.letterhead} />
      <div className="to">
        <address>
          {letter.address.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </address>
        <p className="date">{letter.date}</p>
      </div>
      <p>{letter.greeting}</p>
      <h1>{letter.subject}</h1>
      {letter.opening.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className={letter.observations.length > 1 ? 'beside' : 'alone'}>
        {letter.observations.map((section) => (
          <Listed key={section.heading} {...section} />
        ))}
      </div>
      <h2>{letter.next.heading}</h2>
      {letter.next.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Listed {...letter.offer} />
      <p>{letter.contact}</p>
      <div className="sign-off">
        <p>{letter.signOff}</p>
        <p className="signature">
          <strong>{letter.letterhead.team}</strong>
          <br />
          {[letter.letterhead.division, letter.letterhead.force].filter((line) => line !== null).join(', ')}
        </p>
      </div>
      <CallBox {...letter.call} />
    </article>
  )
}

function Listed({ heading, sentences }: LetterSection): ReactElement {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
