import type { Handbook } from '@shared/domain/documents/handbook'
import type { ReactElement } from 'react'
import { AddressText } from '../parts/address-text'
import { ColumnHeads } from '../parts/column-heads'
import { FillIns } from '../parts/fill-ins'
import { Statement, StatementList, StatementPart } from '../parts/statement'

/** How much of the chapter goes on which page, by how many channels a force has. */
interface ReportLayout {
  /** The whole chapter on one page. */
  readonly isOnePage: boolean
  /** Room to set the numbers large. */
  readonly isLarge: boolean
  /** Room below the channels for the code word, and below that for what is said of false alarms. */
  readonly hasCodeWord: boolean
  readonly hasFalseAlarm: boolean
}

export function reportLayout({ groups }: Handbook['report']): ReportLayout {
  const count = groups.reduce((sum, { channels }) => sum + channels.length, 0)
  return { isOnePage: count <= 4, isLarge: count <= 7, hasCodeWord: count <= 12, hasFalseAlarm: count <= 10 }
}

/** The headings of the chapter in their order. */
export function reportHeadings(report: Handbook['report']): readonly string[] {
  const { codeWord, falseAlarm, asked, practise } = report
  const parts = reportLayout(report).hasFalseAlarm
    ? [codeWord, falseAlarm, asked, practise]
    : [codeWord, asked, falseAlarm, practise]
  return parts.map(({ heading }) => heading)
}

/** The ways to report, the code word, and where there is room for it the rest. */
export function ReportChapter(report: Handbook['report']): ReactElement {
  const { lead, falseAlarm } = report
  const { isOnePage, hasCodeWord, hasFalseAlarm } = reportLayout(report)
  return (
    <>
      <p className="lead">
        <Statement {...lead} />
      </p>
      <Channels {...report} />
      {hasCodeWord && <CodeWord {...report} />}
      {hasFalseAlarm && <StatementPart {...falseAlarm} className="real" />}
      {isOnePage && <CallParts {...report} />}
    </>
  )
}

/** The call itself: what the call-taker will ask, and lines to practise it on. */
export function CallParts(report: Handbook['report']): ReactElement {
  const { asked, falseAlarm, practise } = report
  const { hasCodeWord, hasFalseAlarm } = reportLayout(report)
  return (
    <>
      {!hasCodeWord && <CodeWord {...report} />}
      <StatementPart {...asked} />
      {!hasFalseAlarm && <StatementPart {...falseAlarm} className="real" />}
      <FillIns {...practise} />
    </>
  )
}

function CodeWord({ codeWord }: Handbook['report']): ReactElement {
  return (
    <section className="part code-word">
      <div>
        <h3>{codeWord.heading}</h3>
        <p className="word">{codeWord.word}</p>
      </div>
      <StatementList statements={codeWord.statements} />
    </section>
  )
}

function Channels(report: Handbook['report']): ReactElement {
  const { columns, groups } = report
  return (
    <table className={reportLayout(report).isLarge ? 'channels large' : 'channels'}>
      <ColumnHeads columns={[columns.number, columns.when]} />
      {groups.map(({ heading, channels }) => (
        <tbody key={heading}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="group">
              {heading}
            </th>
          </tr>
          {channels.map(({ name, number, when, towns }) => (
            <tr key={`${name} ${number}`}>
              <th scope="row" className={number.length > 15 ? 'long' : undefined}>
                <AddressText text={number} />
              </th>
              <td>
                <strong>{name}.</strong> {when}
                {towns !== null && ` (${towns})`}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
