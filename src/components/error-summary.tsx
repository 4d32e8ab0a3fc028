import { Anchor, Text, Title } from '@mantine/core'
import { type Ref, useId } from 'react'
import classes from './error-summary.module.css'

export interface Problem {
  readonly message: string
  /** The id of the field that the sentence is about, if it is about one. */
  readonly fieldId?: string | undefined
}

interface ErrorSummaryProps {
  readonly problems: readonly Problem[]
  readonly ref?: Ref<HTMLDivElement>
}

/**
 * GOV.UK's error summary: what is wrong, in the words that stand beside each field, with a link to it. Shows
 * nothing without problems. Whoever shows it moves the focus to it (`ref`).
 */
export function ErrorSummary({ problems, ref }: ErrorSummaryProps) {
  const headingId = useId()
  if (problems.length === 0) return null
  return (
    <div className={classes.summary} role="alert" aria-labelledby={headingId} tabIndex={-1} ref={ref}>
      <Title order={2} id={headingId} className={classes.heading}>
        There is a problem
      </Title>
      <ul className={classes.list}>
        {problems.map((problem) => (
          <li key={`${problem.fieldId} ${problem.message}`}>
            {problem.fieldId === undefined ? (
              <Text span>{problem.message}</Text>
            ) : (
              <Anchor
                component="button"
                type="button"
                className={classes.link}
                onClick={() => focusField(problem.fieldId)}
              >
                {problem.message}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(fieldId: string | undefined): void {
  const field = document.getElementById(fieldId ?? '')
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
