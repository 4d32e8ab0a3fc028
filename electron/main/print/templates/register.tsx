import type { Register } from '@shared/domain/documents/registers'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { registerCss } from './register.css'

interface Lines {
  /** How many lines to write on: below the instructions, and on the sheet behind. */
  readonly first: number
  readonly second: number
  /** The width of each column in hundredths of the sheet. */
  readonly widths: readonly number[]
}

/** A signature takes a line; what happened takes a paragraph. */
const LINES: Readonly<Record<Register['kind'], Lines>> = {
  'training-register': { first: 11, second: 15, widths: [10, 26, 15, 20, 18, 11] },
  'refusal-log': { first: 6, second: 9, widths: [9, 12, 14, 19, 12, 11, 12, 11] },
  'incident-log': { first: 4, second: 6, widths: [9, 30, 18, 16, 9, 9, 9] },
}

/** How many weeks a sheet has room to be signed for. */
const WEEKS = 6

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `number ${at + 1}`)

/** A register or log as two sheets to write on, printed back to back. */
export function renderRegister(register: Register, density: Density): PrintDocument {
  return createPrintDocument({
    title: register.title,
    language: register.language,
    headings: [register.heading, register.howHeading],
    fonts: pdfFonts(400, 700, 800),
    css: FONT_FACES + registerCss(density),
    body: <RegisterSheets {...register} />,
    proof: register.proof,
  })
}

function RegisterSheets(register: Register): ReactElement {
  const { first, second } = LINES[register.kind]
  return (
    <>
      <article className="sheet">
        <header className="head">
          <h1>{register.heading}</h1>
          <p className="blank">{register.venueLine}</p>
          <p className="blank short">{register.sheetLine}</p>
        </header>
        <section className="how">
          <h2>{register.howHeading}</h2>
          <p>{register.intro}</p>
          <ul>
            {register.how.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <Rows {...register} count={first} />
        <Weekly {...register} />
      </article>
      <article className="sheet">
        <Rows {...register} count={second} />
        <Weekly {...register} />
      </article>
    </>
  )
}

function Rows({ kind, caption, columns, count }: Register & { readonly count: number }): ReactElement {
  return (
    <table className="rows">
      <caption>{caption}</caption>
      <colgroup>
        {LINES[kind].widths.map((width, at) => (
          <col key={columns[at]?.name} width={`${width}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ name, hint }) => (
            <th key={name} scope="col">
              {name}
              {hint !== null && <span className="hint">{hint}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbered(count).map((row) => (
          <tr key={row}>
            {columns.map(({ name }) => (
              <td key={name} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where the nominated person signs, week by week. */
function Weekly({ weekly }: Register): ReactElement | null {
  if (weekly === null) return null
  const cells = numbered(WEEKS).map((week) => <td key={week} />)
  return (
    <table className="weekly">
      <caption>{weekly.heading}</caption>
      <tbody>
        <tr className="week">
          <th scope="row">{weekly.week}</th>
          {cells}
        </tr>
        <tr className="signed">
          <th scope="row">{weekly.signed}</th>
          {cells}
        </tr>
      </tbody>
    </table>
  )
}
