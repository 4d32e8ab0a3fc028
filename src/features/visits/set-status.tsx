import { Button, Group, Text, TextInput } from '@mantine/core'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import type { HandStatus } from '@shared/domain/visits/visit-kind'
import { type SyntheticEvent, useEffect, useState } from 'react'
import { fieldId } from './panel-field'
import classes from './status.module.css'

interface Words {
  readonly intro: string
  /** What is asked, and the sentence where it is left blank. */
  readonly questions: readonly { readonly label: string; readonly ask: string }[]
  readonly submit: string
}

const HAND_STATUS_WORDS: Readonly<Record<HandStatus, Words>> = {
  not_testable: {
    intro: 'The visit leaves the statistics and stays in the record.',
    questions: [
      { label: 'Why it could not be tested, like full or closed', ask: 'Enter why it could not be tested' },
    ],
    submit: 'Mark as not testable',
  },
  aborted: {
    intro: 'The visit leaves the statistics and stays in the record.',
    questions: [
      { label: 'Why it was stopped, without anybody’s name', ask: 'Enter why the visit was stopped' },
    ],
    submit: 'Mark as aborted',
  },
  live_concern: {
    intro:
      'A real concern, met by chance. The visit leaves the statistics and the venue goes on contact hold: no pack or reminder until a sergeant releases it. Write no account of a victim here.',
    questions: [
      { label: 'Handed to, by role or collar number', ask: 'Enter to whom it was handed' },
      { label: 'Incident number', ask: 'Enter the incident number' },
    ],
    submit: 'Record a live concern',
  },
}

/** An engagement visit is in no statistics that it could leave. */
const ENGAGEMENT_WORDS: Readonly<Partial<Record<HandStatus, Words>>> = {
  not_testable: {
    intro: 'The visit stays in the record.',
    questions: [
      {
        label: 'Why it could not be done, like closed or nobody in charge there',
        ask: 'Enter why it could not be done',
      },
    ],
    submit: 'Mark as could not be done',
  },
  live_concern: {
    ...HAND_STATUS_WORDS.live_concern,
    intro:
      'A real concern, met by chance. The venue goes on contact hold: no pack or reminder until a sergeant releases it. Write no account of a victim here.',
  },
}

interface SetStatusProps {
  readonly kind: VisitKind
  readonly status: HandStatus
  readonly initial: readonly string[]
  readonly onSet: (answers: readonly string[]) => void
  readonly onCancel: () => void
}

/** Asks what the register must know of a visit that did not go its normal way. */
export function SetStatus({ kind, status, initial, onSet, onCancel }: SetStatusProps) {
  const { intro, questions, submit } =
    (kind === 'engagement' ? ENGAGEMENT_WORDS[status] : undefined) ?? HAND_STATUS_WORDS[status]
  const [answers, setAnswers] = useState(() => questions.map((_, i) => initial[i] ?? ''))
  const [asked, setAsked] = useState(false)
  useEffect(() => document.getElementById(fieldId('status-0'))?.focus(), [])
  const blank = (i: number) => answers[i]?.trim() === ''

  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const open = questions.findIndex((_, i) => blank(i))
    setAsked(true)
    if (open < 0) onSet(answers)
    else document.getElementById(fieldId(`status-${open}`))?.focus()
  }

  return (
    <form className={classes.setStatus} noValidate onSubmit={onSubmit} aria-label={submit}>
      <Text fz="xs">{intro}</Text>
      <div className={classes.questions}>
        {questions.map(({ label, ask }, i) => (
          <TextInput
            key={label}
            id={fieldId(`status-${i}`)}
            label={label}
            size="xs"
            maxLength={90}
            autoComplete="off"
            value={answers[i] ?? ''}
            error={asked && blank(i) ? ask : undefined}
            onChange={({ currentTarget }) => setAnswers(answers.with(i, currentTarget.value))}
          />
        ))}
      </div>
      <Group gap="xs">
        <Button type="submit" size="compact-sm">
          {submit}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          Go back
        </Button>
      </Group>
    </form>
  )
}
