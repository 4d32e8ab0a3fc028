import type { ReactElement, ReactNode } from 'react'

interface PaperPartProps {
  readonly heading: string
  readonly sentences: readonly string[]
  readonly className?: string
  /** What stands below the sentences. */
  readonly children?: ReactNode
}

/** A heading of a card or letter with its sentences, each on a line of its own. */
export function PaperPart({ heading, sentences, className, children }: PaperPartProps): ReactElement {
  return (
    <section className={className === undefined ? 'part' : `part ${className}`}>
      <h2>{heading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  )
}
