import type { ScenarioCard } from '@shared/domain/documents/scenario-card'
import { INK } from '@shared/theme'
import { FONT_FACES, pdfFonts } from '../fonts'
import { PaperFacts } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { PaperPart } from '../parts/paper-part'
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
.lines .facts td { font-size: 20pt; line-height: 1.2; }
`

/** The scenario card as a page that can be read at arm's length in a dark car. */
export function renderScenarioCard(card: ScenarioCard): PrintDocument {
  const { head, headings, scenario, role, cues, conduct, stop, wait, leave, lines } = card
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [head.heading, ...Object.values(headings)],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head, 13) + CSS,
    body: (
      <article>
        <PaperHead {...head} />
        <PaperPart heading={headings.scenario} sentences={[scenario, `${role}.`]} />
        <section className="part">
          <h2>{headings.show}</h2>
          <ul className="cues">
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ul>
        </section>
        <PaperPart heading={headings.how} sentences={conduct} />
        <PaperPart heading={headings.stop} sentences={[`${stop}.`, wait]} className="stop" />
        <PaperPart heading={headings.leave} sentences={leave} />
        <div className="lines">
          <PaperFacts facts={lines} />
        </div>
      </article>
    ),
  })
}
