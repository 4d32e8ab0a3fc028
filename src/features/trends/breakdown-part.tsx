import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './breakdown.module.css'
import { MethodNote } from './method-note'

interface BreakdownPartProps {
  readonly title: string
  readonly words: readonly string[]
  readonly method: string | null
  readonly children: ReactNode
}

/** One part below the chart: a drawing or its table twin, what it allows somebody to say, and how it was worked out. */
export function BreakdownPart({ title, words, method, children }: BreakdownPartProps) {
  const id = useId()
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Title order={3} id={id}>
        {title}
      </Title>
      {children}
      <div className={classes.words}>
        {words.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        <MethodNote method={method} />
      </div>
    </section>
  )
}
