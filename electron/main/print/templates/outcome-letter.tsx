import { pictureCount } from '@shared/domain/documents/logos'
import type { OutcomeLetter } from '@shared/domain/documents/outcome-letter'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { LetterPage, Listed } from '../parts/letter-page'
import { markingCss } from '../parts/protective-marking.css'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { letterCss } from './letter.css'

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
    css: FONT_FACES + letterCss(density) + markingCss(letter.marking),
    body: <OutcomeLetterPage {...letter} />,
    images: pictureCount(letter.logos),
    proof: letter.proof,
  })
}

function OutcomeLetterPage(letter: OutcomeLetter): ReactElement {
  const { observations, next, falseAlarm, dutyToRefer, offer, contact } = letter
  return (
    <LetterPage letter={letter} closing={<p>{contact}</p>}>
      <div className={observations.length > 1 ? 'beside' : 'alone'}>
        {observations.map((section) => (
          <Listed key={section.heading} {...section} />
        ))}
      </div>
      <h2>{next.heading}</h2>
      <p>
        {next.sentences.join(' ')}
        {falseAlarm !== null && <strong> {falseAlarm}</strong>}
      </p>
      {dutyToRefer !== null && <p>{dutyToRefer}</p>}
      <Listed {...offer} />
    </LetterPage>
  )
}
