import type { RunSheet } from '@shared/domain/documents/run-sheet'
import { INK } from '@shared/theme'
import { FONT_FACES, pdfFonts } from '../fonts'
import { PaperFacts } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { StopTime, StopVenue } from '../parts/stop-venue'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'

const CSS = `
.stops td { padding-top: 2.6mm; padding-bottom: 2.6mm; }
.stops .tick { width: 14mm; padding-right: 0; text-align: center; }
.stops .tick .box { width: 6.5mm; height: 6.5mm; }
.stops .actual { width: 18mm; border-left: 0.25mm solid ${INK.quiet}; padding-left: 2mm; }
`

/** A team's run sheet as pages; the head of its list stands on each. */
export function renderRunSheet({ head, crew, ticks, stops }: RunSheet): PrintDocument {
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [head.heading],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head) + CSS,
    body: (
      <article>
        <PaperHead {...head} />
        <div className="two-columns">
          <PaperFacts facts={crew.slice(0, 2)} />
          <PaperFacts facts={crew.slice(2)} />
        </div>
        <table className="stops">
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Slot</th>
              <th scope="col">Venue</th>
              {ticks.map((words) => (
                <th key={words} scope="col" className="tick">
                  {words}
                </th>
              ))}
              <th scope="col" className="actual">
                In
              </th>
              <th scope="col" className="actual">
                Out
              </th>
            </tr>
          </thead>
          <tbody>
            {stops.map((stop) => (
              <tr key={stop.form}>
                <td className="place">{stop.place}</td>
                <td className="time">
                  <StopTime {...stop} />
                </td>
                <td>
                  <StopVenue {...stop} />
                </td>
                {ticks.map((words) => (
                  <td key={words} className="tick">
                    <span className="box" />
                  </td>
                ))}
                <td className="actual" />
                <td className="actual" />
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    ),
  })
}
