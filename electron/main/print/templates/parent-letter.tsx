import type { ParentLetter } from '@shared/domain/documents/parent-letter'
import type { ReactElement } from 'react'
import type { Density } from '../density'
import { FONT_FACES, pdfFonts } from '../fonts'
import { ColumnHeads } from '../parts/column-heads'
import { PaperFacts } from '../parts/paper-facts'
import { PaperHead } from '../parts/paper-head'
import { PaperPart } from '../parts/paper-part'
import { createPrintDocument, type PrintDocument } from '../print-document'
import { paperCss } from './paper.css'
import { parentLetterCss, parentLetterSize } from './parent-letter.css'

/** The letter to a parent and, on a page of its own to be torn off, the consent form. */
export function renderParentLetter(letter: ParentLetter, density: Density): PrintDocument {
  const { head, addressee, intro, what, when, parts, contact, form } = letter
  const sections = [what, when, ...parts, contact]
  return createPrintDocument({
    title: head.title,
    language: head.language,
    headings: [
      head.heading,
      ...sections.map(({ heading }) => heading),
      form.heading,
      ...[form.young, form.limits, form.parent, form.child],
      ...(form.sessions.length > 0 ? [form.days] : []),
    ],
    fonts: pdfFonts(400, 700),
    css: FONT_FACES + paperCss(head, parentLetterSize(density)) + parentLetterCss(density),
    body: (
      <article>
        <PaperHead {...head} />
        <p>{addressee}</p>
        {intro.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <PaperPart {...what} />
        <Times {...when} />
        {parts.map((part) => (
          <PaperPart key={part.heading} {...part} />
        ))}
        <PaperPart heading={contact.heading} sentences={contact.team === null ? [] : [contact.team]}>
          <PaperFacts
            facts={[
              ...(contact.team === null ? [{ name: contact.teamLine, value: null }] : []),
              { name: contact.unit, value: null },
            ]}
          />
        </PaperPart>
        <ConsentForm head={head} form={form} />
      </article>
    ),
  })
}

function Times({
  heading,
  columns,
  sessions,
  collected,
  returned,
  where,
}: ParentLetter['when']): ReactElement {
  return (
    <section className="part">
      <h2>{heading}</h2>
      <table className="times">
        <ColumnHeads columns={[...columns, collected, returned]} />
        <tbody>
          {sessions.map(([day, start, finish]) => (
            <tr key={`${day} ${start}`}>
              <td>
                <strong>{day}</strong>
              </td>
              <td>{start}</td>
              <td>{finish}</td>
              <td className="open" />
              <td className="open" />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{where}</p>
    </section>
  )
}

function ConsentForm({ head, form }: Pick<ParentLetter, 'head' | 'form'>): ReactElement {
  const blank = (name: string) => ({ name, value: null })
  return (
    <section className="form">
      <h1>{form.heading}</h1>
      <p>
        <strong>
          {head.reference} {head.operation}
        </strong>
        , {head.when}
      </p>
      <p className="keep">{form.keep}</p>
      <PaperPart heading={form.young} sentences={[]}>
        <PaperFacts facts={[form.name, form.reference].map(blank)} />
      </PaperPart>
      {form.sessions.length > 0 && (
        <PaperPart heading={form.days} sentences={[]}>
          <ul className="days">
            {form.sessions.map((session) => (
              <li key={session}>
                <span className="box" /> {session}
              </li>
            ))}
          </ul>
        </PaperPart>
      )}
      <PaperPart heading={form.limits} sentences={[]}>
        <PaperFacts facts={[form.where, form.hours, form.food, form.other].map(blank)} />
      </PaperPart>
      <PaperPart heading={form.parent} sentences={form.consent}>
        <p className="ask">
          {form.photographs}
          {form.answers.map((answer) => (
            <span key={answer} className="answer">
              <span className="box" /> {answer}
            </span>
          ))}
        </p>
        <div className="two-columns">
          <PaperFacts facts={[form.signature, form.printed].map(blank)} />
          <PaperFacts facts={[form.relationship, form.date].map(blank)} />
        </div>
      </PaperPart>
      <PaperPart heading={form.child} sentences={form.agreement}>
        <div className="two-columns">
          <PaperFacts facts={[blank(form.signature)]} />
          <PaperFacts facts={[blank(form.date)]} />
        </div>
        <PaperFacts facts={[blank(form.again)]} />
      </PaperPart>
      <p className="emergency">{form.emergency}</p>
    </section>
  )
}
