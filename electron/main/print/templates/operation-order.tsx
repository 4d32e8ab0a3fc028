import type { OperationOrder } from '@shared/domain/documents/operation-order'
import { INK } from '@shared/theme'
import type { ReactElement } from 'react'
import { FONT_FACES, pdfFonts } from '../fonts'
import { PaperFacts } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'

const CSS = `
.section { margin-top: 4mm; break-inside: avoid; }
.section h2 { font-size: 14pt; line-height: 1.2; font-weight: 700; break-after: avoid; }
.section > p { margin: 0.8mm 0; }
.line { height: 8.5mm; border-bottom: 0.25mm solid ${INK.quiet}; }
`

/** The operation order as pages. */
export function renderOperationOrder({ head, sections }: OperationOrder): PrintDocument {
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [head.heading, ...sections.map(({ heading }) => heading)],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head) + CSS,
    body: (
      <article>
        <PaperHead {...head} />
        {sections.map((section) => (
          <Section key={section.heading} {...section} />
        ))}
      </article>
    ),
  })
}

function Section({ heading, sentences, facts, lines }: OperationOrder['sections'][number]): ReactElement {
  return (
    <section className="section">
      <h2>{heading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PaperFacts facts={facts} />
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <div key={line} className="line" />
      ))}
    </section>
  )
}
