import type { DeskChecklist } from '@shared/domain/documents/desk-checklist'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { fontsOf } from '../fonts'
import { CallBand } from '../parts/call-band'
import { Ltr } from '../parts/ltr'
import { PosterFoot } from '../parts/poster-foot'
import { WholeWords } from '../parts/whole-words'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { deskChecklistCss } from './desk-checklist.css'

/** The desk checklist as a page: what to do in order at one side, what to ask and to write down at the other. */
export function renderDeskChecklist(card: DeskChecklist, density: Density): PrintDocument {
  const { tag, direction, script } = card.language
  const fonts = fontsOf(script, 400, 600, 700, 800)
  return createPrintDocument({
    title: card.title,
    language: tag,
    direction,
    proof: card.proof,
    headings: [card.heading, card.questions.heading, card.childQuestions.heading, card.notes.heading],
    fonts: fonts.names,
    css: fonts.css + deskChecklistCss(density, script),
    body: <DeskChecklistPage {...card} />,
  })
}

function DeskChecklistPage(card: DeskChecklist): ReactElement {
  return (
    <article>
      <header>
        <h1>
          <WholeWords text={card.heading} />
        </h1>
      </header>
      <div className="columns">
        <ol className="steps">
          {card.steps.map(({ verb, text }, index) => (
            <li key={verb}>
              <span className="numeral">
                <Ltr text={String(index + 1)} />
              </span>
              <p>
                <strong>{verb}</strong> {text}
              </p>
            </li>
          ))}
        </ol>
        <div className="side">
          <Card kind="ask" {...card.questions} />
          <Card kind="ask" {...card.childQuestions} />
          <Card kind="tick" {...card.notes} />
        </div>
      </div>
      <CallBand heading={null} call={card.call} />
      <footer>
        <PosterFoot {...card.foot} />
      </footer>
    </article>
  )
}

function Card({
  kind,
  heading,
  lines,
}: { readonly kind: 'ask' | 'tick' } & DeskChecklist['notes']): ReactElement {
  return (
    <section className={`card ${kind}`}>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <p>{line}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
