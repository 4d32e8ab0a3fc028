import type { ControlRoomSheet } from '@shared/domain/documents/control-room-sheet'
import { INK } from '@shared/theme'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { ColumnHeads } from '../parts/column-heads'
import { PaperFactColumns } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { StopTable } from '../parts/stop-table'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'
import { stopListCss } from './stop-list.css'

const CSS = `
.instructions { border: 0.8mm solid ${INK.ink}; padding: 2.5mm 4mm; font-size: 13pt; font-weight: 700;
  margin-bottom: 2mm; }
.team { width: 24mm; }
.call { width: 32mm; }
.crew { table-layout: fixed; }
.crew :is(td, th):nth-child(3) { width: 34%; }
`

/** The control room's sheet as pages; the head of its list stands on each. */
export function renderControlRoomSheet(sheet: ControlRoomSheet, density: Density): PrintDocument {
  const { head, instructions, contacts, stops, columns } = sheet
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [head.heading],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head) + stopListCss(density, 1.6) + CSS,
    body: (
      <article>
        <PaperHead {...head} />
        <div className="instructions">
          {instructions.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <PaperFactColumns facts={contacts} />
        <Teams {...sheet} />
        <StopTable
          stops={stops}
          words={columns}
          columns={[
            { words: columns.team, className: 'team', cell: ({ team }) => team },
            { words: columns.callReceived, className: 'call' },
          ]}
        />
      </article>
    ),
  })
}

function Teams({ teams, columns }: ControlRoomSheet): ReactElement {
  return (
    <table className="crew">
      <ColumnHeads columns={[columns.team, columns.lead, columns.vehicle, columns.mobile]} />
      <tbody>
        {teams.map(({ name, lead, vehicle }) => (
          <tr key={name}>
            <td>
              <strong>{name}</strong>
            </td>
            <td className="empty">{lead}</td>
            <td className="empty">{vehicle}</td>
            <td className="empty" />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
