import type { InvitationLetter } from '@shared/domain/documents/invitation-letter'
import { pictureCount } from '@shared/domain/documents/logos'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { LetterPage, Listed } from '../parts/letter-page'
import { markingCss } from '../parts/protective-marking.css'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { letterCss } from './letter.css'

/** The invitation letter as a page, set like the outcome letter. */
export function renderInvitationLetter(letter: InvitationLetter, density: Density): PrintDocument {
  return createPrintDocument({
    title: letter.title,
    language: letter.language,
    headings: [
      letter.subject,
      ...[letter.offer, letter.today, letter.takeUp, letter.call].map(({ heading }) => heading),
    ],
    fonts: pdfFonts(400, 700, 800),
    css: FONT_FACES + letterCss(density) + markingCss(letter.marking),
    body: <InvitationLetterPage {...letter} />,
    images: pictureCount(letter.logos),
    proof: letter.proof,
  })
}

function InvitationLetterPage(letter: InvitationLetter): ReactElement {
  const { offer, today, takeUp, falseAlarm, dutyToRefer } = letter
  return (
    <LetterPage
      letter={letter}
      closing={
        <>
          <h2>{takeUp.heading}</h2>
          <p>{takeUp.sentences.join(' ')}</p>
        </>
      }
    >
      <Listed {...offer} />
      <section>
        <h2>{today.heading}</h2>
        <p>{today.lead}</p>
        <ul className="steps">
          {today.steps.map(({ verb, text }) => (
            <li key={verb}>
              <strong>{verb}.</strong> {text}
            </li>
          ))}
        </ul>
        {falseAlarm !== null && (
          <p>
            <strong>{falseAlarm}</strong>
          </p>
        )}
      </section>
      {dutyToRefer !== null && <p>{dutyToRefer}</p>}
    </LetterPage>
  )
}
