import type { Handbook } from '@shared/domain/documents/handbook'
import type { Picture } from '@shared/domain/documents/picture'
import type { ReactElement } from 'react'
import { AddressText } from '../parts/address-text'
import { LogoPicture, PartnerLogos } from '../parts/logos'
import { Pictogram } from '../parts/pictogram'

/** What a worried member of staff does, in pictures: notice, ask, tell, call, write down. */
const MOTIF: readonly Picture[] = ['adult-and-child', 'speech', 'visitors', 'phone', 'pen']

/** The front page: what it is, for whom, from whom. */
export function HandbookCover({
  kind,
  title,
  readers,
  operation,
  from,
  logos,
  staffOnly,
  marking,
}: Handbook): ReactElement {
  return (
    <header className="cover">
      <div className="cover-top">
        <p className="marking">{marking}</p>
        <p className="kind">{kind}</p>
        <h1>{title}</h1>
        <p className="readers">{readers}</p>
        <div className="motif">
          {MOTIF.map((picture) => (
            <Pictogram key={picture} picture={picture} />
          ))}
        </div>
      </div>
      <div className="cover-foot">
        <div className="whose">
          <div>
            <p className="operation">{operation}</p>
            <p className="from">
              {from.team}
              <br />
              {[from.division, from.force].filter((line) => line !== null).join(', ')}
            </p>
          </div>
          {logos.force !== null && <LogoPicture {...logos.force} />}
        </div>
        <p className="staff-only">{staffOnly}</p>
        <PartnerLogos partners={logos.partners} />
        {marking !== '' && <p className="marking">{marking}</p>}
      </div>
    </header>
  )
}

/** A page to take out and pin up: one number that cannot be missed, the code word, what to say and where we are. */
export function HandbookPullOut({ pullOut, marking }: Pick<Handbook, 'pullOut' | 'marking'>): ReactElement {
  const { heading, use, first, others, codeWord, say, place } = pullOut
  return (
    <section className="pull-out">
      <p className="marking">{marking}</p>
      <h2>{heading}</h2>
      <p className="use">{use}</p>
      <div className="shout">
        <p className={`digits ${sizeOf(first.number)}`}>
          <AddressText text={first.number} />
        </p>
        <p className="first-when">
          <strong>{first.name}.</strong> {first.when}
        </p>
        {others.length > 0 && (
          <ul className="others">
            {others.map(({ name, number, when }) => (
              <li key={`${name} ${number}`}>
                <strong className={sizeOf(number)}>
                  <AddressText text={number} />
                </strong>{' '}
                {name}. {when}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="quote">
        <div>
          <h3>{codeWord.heading}</h3>
          <p className={`code ${codeWord.word.length > 20 ? 'small' : ''}`}>{codeWord.word}</p>
        </div>
        <div className="say">
          <h3>{say.heading}</h3>
          <ul>
            {say.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </div>
      <div className="address">
        <h3>{place.heading}</h3>
        <p className="hint">{place.hint}</p>
        <div className="line" />
        <div className="line" />
      </div>
      {marking !== '' && <p className="marking">{marking}</p>}
    </section>
  )
}

/** Three digits shout; a web address has to fit. */
function sizeOf(words: string): string {
  if (words.length <= 4) return 'huge'
  if (words.length <= 9) return 'large'
  return words.length <= 16 ? 'medium' : 'small'
}
