import type { LetterFrame, LetterSection } from '@shared/domain/documents/letter'
import type { ReactElement, ReactNode } from 'react'
import { CallBox } from './call-box'
import { Letterhead } from './letterhead'
import { PartnerLogos } from './logos'

interface Props {
  readonly letter: LetterFrame & {
    readonly date: string
    readonly greeting: string
    readonly subject: string
    readonly opening: readonly string[]
  }
  /** What stands between the opening and the team's own words. */
  readonly children: ReactNode
  /** What stands between those and the signature. */
  readonly closing: ReactNode
}

/** A letter to a venue: what every one has around its text. */
export function LetterPage({ letter, children, closing }: Props): ReactElement {
  const { letterhead, logos, page } = letter
  return (
    <article>
      <Letterhead {...letterhead} logo={logos.force} />
      <div className="to">
        <address>
          {letter.address.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </address>
        <p className="date">{letter.date}</p>
      </div>
      <p>{letter.greeting}</p>
      <h1>{letter.subject}</h1>
      {letter.opening.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
      {letter.local !== null && <p>{letter.local}</p>}
      {closing}
      {page !== null && (
        <p className="page">
          {page.words} <a href={page.address}>{page.address}</a>
        </p>
      )}
      <div className="sign-off">
        <p>{letter.signOff}</p>
        {letter.signature.map((line, at) => (
          <p key={line} className={at === 0 ? 'signature' : undefined}>
            {at === 0 ? <strong>{line}</strong> : line}
          </p>
        ))}
      </div>
      <CallBox {...letter.call} />
      <PartnerLogos partners={logos.partners} />
    </article>
  )
}

/** A heading with a list below it. */
export function Listed({ heading, sentences }: LetterSection): ReactElement {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
