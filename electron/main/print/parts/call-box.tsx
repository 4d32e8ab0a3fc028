import type { OutcomeLetter } from '@shared/domain/documents/outcome-letter'
import type { ReactElement } from 'react'
import { AddressText } from './address-text'

/** Whom to call, and the code word: the part of a letter that gets pinned up. */
export function CallBox({
  heading,
  channels,
  codeWordSentence,
  codeWord,
}: OutcomeLetter['call']): ReactElement {
  return (
    <section className="call-box">
      <h2>{heading}</h2>
      <table>
        <tbody>
          {channels.map(({ name, number, when }) => (
            <tr key={`${name} ${number}`}>
              <th scope="row" className={widthOf(number)}>
                <AddressText text={number} />
              </th>
              <td>
                <strong>{name}.</strong> {when}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={widthOf(codeWord)}>
              {codeWord}
            </th>
            <td>{codeWordSentence}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

/** A web address gets a column of its own width and may break; a number never does. */
const widthOf = (words: string): string | undefined => (words.length > 24 ? 'long' : undefined)
