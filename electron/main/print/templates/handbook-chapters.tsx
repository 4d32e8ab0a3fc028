import type { Handbook } from '@shared/domain/documents/handbook'
import type { ReactElement } from 'react'
import { ColumnHeads } from '../parts/column-heads'
import { FillIns, RuledLines } from '../parts/fill-ins'
import { Pictogram } from '../parts/pictogram'
import { Statement, StatementList, StatementPart } from '../parts/statement'

export function WhyChapter({ parts }: Handbook['why']): ReactElement {
  const plain = parts.slice(0, -1)
  const real = parts.slice(-1)
  return (
    <>
      {plain.map((part) => (
        <StatementPart key={part.heading} {...part} />
      ))}
      {real.map((part) => (
        <StatementPart key={part.heading} {...part} className="real" />
      ))}
    </>
  )
}

/** Up to how many signs there is room to set them wide. */
const FEW_SIGNS = 15

export function SignsChapter({ lead, columns, stages, more }: Handbook['signs']): ReactElement {
  const count = stages.reduce((sum, { signs }) => sum + signs.length, 0)
  return (
    <>
      <p className="lead">
        <Statement {...lead} />
      </p>
      {stages.map(({ heading, signs }) => (
        <section key={heading} className="stage">
          <h3>{heading}</h3>
          <table className={count > FEW_SIGNS ? 'signs' : 'signs wide'}>
            <ColumnHeads columns={[columns.sign, columns.why]} />
            <tbody>
              {signs.map(({ picture, why, ...sign }) => (
                <tr key={sign.text}>
                  <td>
                    <div className="sign">
                      <Pictogram picture={picture} />
                      <p>
                        <Statement {...sign} />
                      </p>
                    </div>
                  </td>
                  <td>
                    <Statement {...why} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <StatementPart {...more} className="real" />
    </>
  )
}

export function StepsChapter({ first, steps, ours }: Handbook['steps']): ReactElement {
  return (
    <>
      <p className="lead">
        <Statement {...first} />
      </p>
      <ol className="steps">
        {steps.map(({ picture, verb, here, ...step }, index) => (
          <li key={verb} className="step">
            <p className="number">{index + 1}</p>
            <Pictogram picture={picture} />
            <div>
              <h3>{verb}</h3>
              <p>
                <Statement {...step} />
              </p>
              <p className="here">{here}</p>
            </div>
          </li>
        ))}
      </ol>
      <FillIns {...ours} />
    </>
  )
}

export function TalkChapter({ adult, youngPerson, calm, told, practise }: Handbook['talk']): ReactElement {
  return (
    <>
      <div className="two questions">
        <StatementPart {...adult} className="card" />
        <StatementPart {...youngPerson} className="card filled" />
      </div>
      <StatementPart {...calm} />
      <StatementPart {...told} />
      <FillIns {...practise} />
    </>
  )
}

export function RecordsChapter({ parts }: Handbook['records']): ReactElement {
  return (
    <>
      {parts.map((part) => (
        <StatementPart key={part.heading} {...part} />
      ))}
    </>
  )
}

export function CaseChapter({ title, madeUp, story, discuss, notes }: Handbook['case']): ReactElement {
  return (
    <>
      <section className="case">
        <h3>{title}</h3>
        <p className="made-up">{madeUp}</p>
        {story.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section className="part">
        <h3>{discuss.heading}</h3>
        <ul className="statements">
          {discuss.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <section className="fill-ins">
        <h3>{notes}</h3>
        <div className="fill-in">
          <RuledLines />
        </div>
      </section>
    </>
  )
}

export function CareChapter({ statements, lines, ask }: Handbook['care']): ReactElement {
  return (
    <>
      <StatementList statements={statements} />
      {lines.length > 0 && (
        <dl className="own-lines">
          {lines.map(({ heading, text }) => (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>{text.startsWith('https://') ? <a href={text}>{text}</a> : text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="ask">{ask}</p>
    </>
  )
}
