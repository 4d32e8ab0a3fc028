import type { TrainerNotes } from '@shared/domain/documents/trainer-notes'
import type { ReactElement, ReactNode } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { ColumnHeads } from '../parts/column-heads'
import { SheetHead } from '../parts/sheet-head'
import { SourceList } from '../parts/source-list'
import { Statement, StatementList } from '../parts/statement'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { trainerNotesCss } from './trainer-notes.css'
import { SHEET_SPACING, trainingCss } from './training.css'

/** The trainer's notes: before, the hour itself, what may come up, and after. */
export function renderTrainerNotes(notes: TrainerNotes, density: Density): PrintDocument {
  const { before, materials, plan, casePoints, likely, told, after, references } = notes
  return createPrintDocument({
    title: notes.title,
    language: notes.language,
    proof: notes.proof,
    headings: [
      notes.heading,
      before.heading,
      materials.heading,
      plan.heading,
      ...plan.parts.map(({ heading }) => heading),
      ...[casePoints, likely, told, after, references].map(({ heading }) => heading),
    ],
    fonts: pdfFonts(400, 600, 700, 800),
    css:
      FONT_FACES + trainingCss(SHEET_SPACING[density], notes.marking, notes.title) + trainerNotesCss(density),
    body: (
      <article>
        <SheetHead {...notes} />
        <p className="sheet-lead">{notes.lead}</p>
        <div className="columns after-plan">
          <section>
            <h2>{before.heading}</h2>
            <StatementList {...before} />
          </section>
          <section>
            <h2>{materials.heading}</h2>
            <ul className="statements">
              {materials.list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        </div>
        <Plan {...plan} />
        <div className="after-plan">
          <section>
            <h2>{casePoints.heading}</h2>
            <StatementList {...casePoints} />
          </section>
          <section>
            <h2>{likely.heading}</h2>
            <dl className="likely">
              {likely.questions.map(({ asked, answer }) => (
                <div key={asked}>
                  <dt>{asked}</dt>
                  <dd>
                    <Statement {...answer} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        <section className="told">
          <h2>{told.heading}</h2>
          <StatementList {...told} />
        </section>
        <div className="after-plan">
          <section>
            <h2>{after.heading}</h2>
            <StatementList {...after} />
            <p className="contact">{notes.contact}</p>
          </section>
          <section>
            <h2>{references.heading}</h2>
            <SourceList {...references} />
          </section>
        </div>
      </article>
    ),
  })
}

function Plan({ heading, columns, parts, say, ask, do: tasks }: TrainerNotes['plan']): ReactElement {
  return (
    <section className="plan">
      <h2>{heading}</h2>
      <table>
        <ColumnHeads columns={[columns.clock, columns.minutes, columns.part]} />
        <tbody>
          {parts.map((part) => (
            <tr key={part.heading}>
              <td className="clock">{clock(part.from)}</td>
              <td className="minutes">{part.minutes}</td>
              <td>
                <h3>{part.heading}</h3>
                <dl>
                  <Cue name={say}>
                    {part.say.map((statement) => (
                      <p key={statement.text} className="said">
                        <Statement {...statement} />
                      </p>
                    ))}
                  </Cue>
                  {part.ask.length > 0 && <Cue name={ask}>{part.ask.map(paragraph)}</Cue>}
                  {part.do.length > 0 && <Cue name={tasks}>{part.do.map(paragraph)}</Cue>}
                </dl>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cue({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const paragraph = (text: string): ReactElement => <p key={text}>{text}</p>

/** Minutes from the start as a clock shows them: 0:15. */
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
