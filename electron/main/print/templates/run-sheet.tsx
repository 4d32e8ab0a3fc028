import type { RunSheet } from '@shared/domain/documents/run-sheet'
import { INK } from '@shared/theme'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { PaperFactColumns } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { StopTable } from '../parts/stop-table'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'
import { stopListCss } from './stop-list.css'

const CSS = `
.two-columns { grid-template-columns: 5fr 6fr; }
.two-columns .facts th { width: 1%; white-space: nowrap; }
.stops .tick { width: 13mm; padding-right: 0; text-align: center; }
.stops .tick .box { width: 6.5mm; height: 6.5mm; }
.stops .actual { width: 13.5mm; border-left: 0.25mm solid ${INK.quiet}; padding-left: 2mm; }
`

/** A team's run sheet as pages; the head of its list stands on each. */
export function renderRunSheet(
  { head, crew, ticks, stops, columns }: RunSheet,
  density: Density,
): PrintDocument {
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [head.heading],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head) + stopListCss(density, 2.6) + CSS,
    body: (
      <article>
        <PaperHead {...head} />
        <PaperFactColumns facts={crew} />
        <StopTable
          stops={stops}
          words={columns}
          columns={[
            ...ticks.map((words) => ({ words, className: 'tick', cell: () => <span className="box" /> })),
            { words: columns.in, className: 'actual' },
            { words: columns.out, className: 'actual' },
          ]}
        />
      </article>
    ),
  })
}
