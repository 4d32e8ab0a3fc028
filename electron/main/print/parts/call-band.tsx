import type { PosterCall } from '@shared/domain/documents/poster-parts'
import type { ReactElement } from 'react'
import { AddressText } from './address-text'
import { FORCE_LANGUAGE, Ltr } from './ltr'
import { WholeWords } from './whole-words'

/** Whom to call: the number that cannot be missed, the code word, and the other ways. */
export function CallBand({
  heading,
  call,
}: {
  readonly heading: string | null
  readonly call: PosterCall
}): ReactElement {
  const { first, others } = call
  return (
    <section className="call">
      {heading !== null && <h2>{heading}</h2>}
      <div className="first">
        <div>
          <p className={`number ${sizeOf(first.number)}`}>
            <bdi dir="ltr">
              <AddressText text={first.number} />
            </bdi>
          </p>
          <p className="when">
            <strong>
              <WholeWords text={`${first.name}:`} />
            </strong>{' '}
            <WholeWords text={first.when} />
          </p>
        </div>
        <div>
          <div className="code-word">
            <p>{call.codeWordHeading}</p>
            <p className={`word ${sizeOf(call.codeWord)}`}>
              <Ltr text={call.codeWord} lang={FORCE_LANGUAGE} />
            </p>
          </div>
          <p className="false-alarm">{call.falseAlarm}</p>
        </div>
      </div>
      {others.length > 0 && (
        <ul className="others">
          {others.map(({ name, number, when }) => (
            <li key={`${name} ${number}`}>
              <strong className={sizeOf(number)}>
                <bdi dir="ltr">
                  <AddressText text={number} />
                </bdi>
              </strong>{' '}
              <WholeWords text={`${name}: ${when}`} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Three digits shout; a web address has to fit. */
function sizeOf(words: string): string {
  if (words.length <= 4) return 'huge'
  if (words.length <= 9) return 'large'
  return words.length <= 16 ? 'medium' : 'small'
}
