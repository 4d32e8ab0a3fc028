import type { ScenarioCard } from '@shared/domain/documents/scenario-card'
import { INK } from '@shared/theme'
import type { ReactElement } from 'react'
import { FONT_FACES, pdfFonts } from '../fonts'
import { PaperFacts } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'

const CSS = `
.part { margin-top: 5mm; }
.part h2 { font-size: 13pt; font-weight: 400; }
.part p, .part li { font-size: 20pt; line-height: 1.25; font-weight: 700; }
.cues { columns: 2; column-gap: 8mm; }
.cues li { break-inside: avoid; }
.stop { border: 1.2mm solid ${INK.ink}; padding: 3mm 5mm 4mm; }
.lines { margin-top: 6mm; }
`

/** The scenario card as a page that can be read at arm's length in a dark car. */
export function renderScenarioCard(card: ScenarioCard): PrintDocument {
  const { head, scenario, role, cues, conduct, stop, wait, leave, lines } = card
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [head.heading, 'Scenario', 'Show', 'How', 'Stop', 'Leave at once when'],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head, 13) + CSS,
    body: (
      <article>
        <PaperHead {...head} />
        <Part heading="Scenario" sentences={[scenario, `${role}.`]} />
        <section className="part">
          <h2>Show</h2>
          <ul className="cues">
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ul>
        </section>
        <Part heading="How" sentences={conduct} />
        <section className="part stop">
          <h2>Stop</h2>
          <p>{stop}.</p>
          <p>{wait}</p>
        </section>
        <Part heading="Leave at once when" sentences={leave} />
        <div className="lines">
          <PaperFacts facts={lines} />
        </div>
      </article>
    ),
  })
}

function Part({
  heading,
  sentences,
}: {
  readonly heading: string
  readonly sentences: readonly string[]
}): ReactElement {
  return (
    <section className="part">
      <h2>{heading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}
