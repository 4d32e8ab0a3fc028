import type { FormRow, ResultForms } from '@shared/domain/documents/result-forms'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { StopTime } from '../parts/stop-venue'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'
import { formTextSize, resultFormsCss } from './result-forms.css'

type Form = ResultForms['forms'][number]

/** The result forms as pages, one for each visit. A denser setting takes from the room between the rows. */
export function renderResultForms(model: ResultForms, density: Density): PrintDocument {
  const { head, forms, notesAdvice, signOff } = model
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: forms.map(({ venue }) => venue),
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head, formTextSize(density)) + resultFormsCss(density),
    body: (
      <article>
        {forms.map((form) => (
          <section key={form.form} className="form">
            <FormHead {...form} />
            {inLines(form.rows).map((rows) => (
              <FormLine key={rows[0]?.row} rows={rows} notesAdvice={notesAdvice} />
            ))}
            <div className="row">
              <p className={choicesClass(form.exits.words)}>
                {form.exits.words.map((words) => (
                  <Choice key={words} words={words} />
                ))}
              </p>
            </div>
            <Write words={form.exits.ask} />
            <div className="write">
              <span>{signOff.filledBy}</span> <span className="rule" /> <span>{signOff.at}</span>{' '}
              <span className="rule clock" /> <span>{signOff.typedBy}</span> <span className="rule" />
            </div>
          </section>
        ))}
      </article>
    ),
  })
}

function FormHead(form: Form): ReactElement {
  return (
    <header className="form-head">
      <div>
        <h1>{form.venue}</h1>
        <p className="number">
          {form.form}
          {form.kind !== null && `, ${form.kind.toLowerCase()}`}
        </p>
      </div>
      <div>
        <p className="where">{form.address}</p>
        <p className="slot">
          <StopTime {...form} /> {form.team}
        </p>
      </div>
      {form.warning !== null && <p className="warning">{form.warning}</p>}
    </header>
  )
}

/** Rows that are written on and follow each other share a line; a row to tick has one of its own. */
function inLines(rows: readonly FormRow[]): readonly (readonly FormRow[])[] {
  const lines: FormRow[][] = []
  for (const row of rows) {
    const line = lines.at(-1)
    if (row.choices.length === 0 && line?.[0]?.choices.length === 0) line.push(row)
    else lines.push([row])
  }
  return lines
}

const CLOCKS: readonly FormRow['row'][] = ['arrivedAt', 'leftAt', 'debriefAt', 'minutesToReport']

function FormLine({
  rows,
  notesAdvice,
}: {
  readonly rows: readonly FormRow[]
  readonly notesAdvice: string
}): ReactElement | null {
  const [first] = rows
  if (!first) return null
  if (first.row === 'notes') {
    return (
      <p className="notes">
        {first.words} ({notesAdvice.toLowerCase()})
      </p>
    )
  }
  if (first.choices.length > 0) return <ChoiceLine {...first} />
  return (
    <p className={first.isConditional ? 'write conditional' : 'write'}>
      {rows.map(({ row, words }) => (
        <Blank key={row} words={words} isShort={CLOCKS.includes(row)} />
      ))}
    </p>
  )
}

/** Where the words of one answer are longer, the answers stand side by side and not in columns. */
const COLUMN_LETTERS = 14

const choicesClass = (words: readonly string[]): string =>
  words.some((one) => one.length > COLUMN_LETTERS) ? 'choices loose' : 'choices'

function ChoiceLine({ number, words, choices, hint, isConditional }: FormRow): ReactElement {
  return (
    <div className={isConditional ? 'row conditional' : 'row'}>
      <p className="words">
        {hint !== null && <span className="hint">{hint}</span>}
        {number !== null && <b>{number}</b>} {words}
      </p>
      <p className={choicesClass(choices.map((choice) => choice.words))}>
        {choices.map((choice) => (
          <Choice key={choice.words} {...choice} />
        ))}
      </p>
    </div>
  )
}

function Choice({
  words,
  planned = false,
}: {
  readonly words: string
  readonly planned?: boolean
}): ReactElement {
  return (
    <span className={planned ? 'choice planned' : 'choice'}>
      <span className="box" /> {words}
    </span>
  )
}

const Write = ({ words }: { readonly words: string }): ReactElement => (
  <p className="write">
    <Blank words={words} isShort={false} />
  </p>
)

function Blank({ words, isShort }: { readonly words: string; readonly isShort: boolean }): ReactElement {
  return (
    <>
      <span>{words}</span> <span className={isShort ? 'rule clock' : 'rule'} />{' '}
    </>
  )
}
