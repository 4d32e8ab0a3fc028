import type { OperationOrder } from '@shared/domain/documents/operation-order'
import { INK } from '@shared/theme'
import type { ReactElement } from 'react'
import { FONT_FACES, pdfFonts } from '../fonts'
import { ColumnHeads } from '../parts/column-heads'
import { PaperFacts } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'

const CSS = `
.section { margin-top: 4mm; }
.section.whole { break-inside: avoid; }
.section h2 { font-size: 14pt; line-height: 1.2; font-weight: 700; break-after: avoid; }
.section > p { margin: 0.8mm 0; }
.line { height: 8.5mm; border-bottom: 0.25mm solid ${INK.quiet}; }
.section h3 { font-size: 11.5pt; font-weight: 700; margin-top: 3mm; break-after: avoid; }
.crew { margin-top: 1mm; table-layout: fixed; }
.crew th, .crew td { font-size: 9.5pt; line-height: 1.15; }
.crew :is(th, td):first-child { width: 40mm; }
.crew strong { display: block; font-size: 11pt; }
.crew td { height: 12mm; }
`

type Section = OperationOrder['sections'][number]

/** The operation order as pages. */
export function renderOperationOrder({ head, sections }: OperationOrder): PrintDocument {
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [
      head.heading,
      ...sections.flatMap(({ heading, sessions }) => [heading, ...sessions.map(({ when }) => when)]),
    ],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head) + CSS,
    body: (
      <article>
        <PaperHead {...head} />
        {sections.map((section) => (
          <OrderSection key={section.heading} {...section} />
        ))}
      </article>
    ),
  })
}

function OrderSection({ heading, sentences, facts, lines, sessions }: Section): ReactElement {
  return (
    <section className={sessions.length > 1 ? 'section' : 'section whole'}>
      <h2>{heading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PaperFacts facts={facts} />
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <div key={line} className="line" />
      ))}
      {sessions.map((session) => (
        <TeamTable key={session.when} {...session} />
      ))}
    </section>
  )
}

function TeamTable({ when, columns, teams }: Section['sessions'][number]): ReactElement {
  return (
    <>
      <h3>{when}</h3>
      <table className="crew">
        <ColumnHeads columns={columns} />
        <tbody>
          {teams.map(({ name, times, cells }) => (
            <tr key={name}>
              <td>
                <strong>{name}</strong> {times}
              </td>
              {cells.map((cell, column) => (
                <td key={columns[column + 1]} className="empty">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
