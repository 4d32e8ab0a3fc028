import type { CadetBriefing } from '@shared/domain/documents/cadet-briefing'
import { INK } from '@shared/theme'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { PaperFacts } from '../parts/paper-facts'
import { PaperPart } from '../parts/paper-part'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'

/** Points: the text of the card. */
const SIZE: Readonly<Record<Density, number>> = { roomy: 13, even: 12.5, snug: 12, tight: 11 }

const CSS = `
@page { size: A4 landscape; margin: 14mm 12mm 13mm; }
.card { display: grid; grid-template-columns: 1fr 1fr; column-gap: 20mm; }
.panel { display: flex; flex-direction: column; }
.card h1 { font-size: 20pt; line-height: 1.1; font-weight: 700; }
.facts th { width: 1%; white-space: nowrap; }
.part { margin-top: 3.2mm; }
.part h2 { font-size: 14.5pt; line-height: 1.2; font-weight: 700; }
.part p { margin-top: 0.7mm; padding-left: 4.5mm; text-indent: -4.5mm; }
.part p::before { content: '\\2022'; display: inline-block; width: 4.5mm; text-indent: 0; }
.stop { border: 1.2mm solid ${INK.ink}; padding: 2.5mm 4mm 3mm; margin-top: 3.5mm; }
.panel > .part:first-child { margin-top: 0; }
.stop h2 { font-size: 18pt; }
.stop .say { padding: 0; text-indent: 0; margin-top: 2mm; }
.stop .say::before { content: none; }
.word { display: block; font-size: 22pt; line-height: 1.15; font-weight: 700; min-height: 10mm; }
.word.empty { border-bottom: 0.25mm solid ${INK.quiet}; }
.back { margin-top: auto; padding-top: 3mm; font-weight: 700; }
`

/**
 * The briefing card as one A4 page that folds to A5. The right to stop comes first (domain.md 5.1, rule 6), then what
 * is done; what is never done, care and what comes afterwards stand at the right.
 */
export function renderCadetBriefing(card: CadetBriefing, density: Density): PrintDocument {
  const { head, reference, what, does, never, stop, care, later, handBack } = card
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [head.heading, ...[stop, what, does, never, care, ...later].map(({ heading }) => heading)],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head, SIZE[density]) + CSS,
    body: (
      <article className="card">
        <div className="panel">
          <h1>{head.heading}</h1>
          <p>{head.when}</p>
          <PaperFacts facts={[reference]} />
          <PaperPart heading={stop.heading} sentences={stop.sentences} className="stop">
            <p className="say">
              {stop.say}: <strong className={stop.word === null ? 'word empty' : 'word'}>{stop.word}</strong>
            </p>
          </PaperPart>
          <PaperPart {...what} />
          <PaperPart {...does} />
        </div>
        <div className="panel">
          <PaperPart {...never} />
          <PaperPart heading={care.heading} sentences={care.sentences}>
            <PaperFacts facts={[care.officer]} />
          </PaperPart>
          {later.map((part) => (
            <PaperPart key={part.heading} {...part} />
          ))}
          <p className="back">{handBack}</p>
        </div>
      </article>
    ),
  })
}
