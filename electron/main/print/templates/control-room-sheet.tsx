import type { ControlRoomSheet } from '@shared/domain/documents/control-room-sheet'
import { INK } from '@shared/theme'
import { FONT_FACES, pdfFonts } from '../fonts'
import { PaperFacts } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { StopTime, StopVenue } from '../parts/stop-venue'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'

const CSS = `
.instructions { border: 0.8mm solid ${INK.ink}; padding: 2.5mm 4mm; font-size: 13pt; font-weight: 700;
  margin-bottom: 2mm; }
.team { width: 24mm; }
.call { width: 32mm; }
`

/** The control room's sheet as pages; the head of its list stands on each. */
export function renderControlRoomSheet({
  head,
  instructions,
  contacts,
  stops,
}: ControlRoomSheet): PrintDocument {
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [head.heading],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head) + CSS,
    body: (
      <article>
        <PaperHead {...head} />
        <div className="instructions">
          {instructions.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <div className="two-columns">
          <PaperFacts facts={contacts.slice(0, 2)} />
          <PaperFacts facts={contacts.slice(2)} />
        </div>
        <table className="stops">
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Time</th>
              <th scope="col">Venue</th>
              <th scope="col" className="team">
                Team
              </th>
              <th scope="col" className="call">
                Call received
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
                <td>{stop.team}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    ),
  })
}
