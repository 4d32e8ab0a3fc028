import { Button, Group, Text, TextInput } from '@mantine/core'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import type { HandStatus } from '@shared/domain/visits/visit-kind'
import { type SyntheticEvent, useEffect, useState } from 'react'
import { ClockInput } from '../../components/clock-input'
import { parseClock } from '../../lib/typed-time'
import { type Handover, NO_ACCOUNT } from './handover'
import { fieldId } from './panel-field'
import type { ResultDraft } from './result-draft'
import classes from './status.module.css'

/** What can be asked before a visit leaves the statistics. */
type Asked = 'statusReason' | keyof Handover
export type StatusAnswers = Partial<Pick<ResultDraft, Asked>>

interface Words {
  readonly intro: string
  /** What is asked, and the sentence where it is left blank. */
  readonly questions: readonly { readonly field: Asked; readonly label: string; readonly ask: string }[]
  readonly submit: string
}

const HAND_STATUS_WORDS: Readonly<Record<HandStatus, Words>> = {
  not_testable: {
    intro: 'The visit leaves the statistics and stays in the record.',
    questions: [
      {
        field: 'statusReason',
        label: 'Why it could not be tested, like full or closed',
        ask: 'Enter why it could not be tested',
      },
    ],
    submit: 'Mark as not testable',
  },
  aborted: {
    intro: 'The visit leaves the statistics and stays in the record.',
    questions: [
      {
        field: 'statusReason',
        label: 'Why it was stopped, without anybody’s name',
        ask: 'Enter why the visit was stopped',
      },
    ],
    submit: 'Mark as aborted',
  },
  live_concern: {
    intro: `A real concern, met by chance. The visit leaves the statistics and the venue goes on contact hold: no pack or reminder until a sergeant releases it. ${NO_ACCOUNT}`,
    questions: [
      {
        field: 'concernTo',
        label: 'Handed to, by role or collar number',
        ask: 'Enter to whom it was handed',
      },
      { field: 'concernAt', label: 'Handed over at', ask: 'Enter the time, like 19:40' },
      { field: 'concernIncident', label: 'Incident number', ask: 'Enter the incident number' },
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
        field: 'statusReason',
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
  readonly draft: ResultDraft
  readonly onSet: (answers: StatusAnswers) => void
  readonly onCancel: () => void
}

/** Asks what the register must know of a visit that did not go its normal way. */
export function SetStatus({ kind, status, draft, onSet, onCancel }: SetStatusProps) {
  const { intro, questions, submit } =
    (kind === 'engagement' ? ENGAGEMENT_WORDS[status] : undefined) ?? HAND_STATUS_WORDS[status]
  const [answers, setAnswers] = useState(() => questions.map(({ field }) => draft[field]))
  const [asked, setAsked] = useState(false)
  useEffect(() => document.getElementById(fieldId(questions[0]?.field ?? ''))?.focus(), [questions])
  const isOpen = (i: number) => {
    const answer = answers[i] ?? ''
    return answer.trim() === '' || (questions[i]?.field === 'concernAt' && parseClock(answer) === null)
  }

  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const open = questions.find((_, i) => isOpen(i))
    setAsked(true)
    if (open) document.getElementById(fieldId(open.field))?.focus()
    else onSet(Object.fromEntries(questions.map(({ field }, i) => [field, (answers[i] ?? '').trim()])))
  }

  return (
    <form className={classes.setStatus} noValidate onSubmit={onSubmit} aria-label={submit}>
      <Text fz="xs">{intro}</Text>
      {status === 'live_concern' && draft.notes !== '' && (
        <Text fz="xs" fw={600}>
          The notes of this visit are removed.
        </Text>
      )}
      <div className={classes.questions}>
        {questions.map(({ field, label, ask }, i) => {
          const shared = {
            id: fieldId(field),
            label,
            size: 'xs',
            autoComplete: 'off',
            error: asked && isOpen(i) ? ask : undefined,
          } as const
          const answer = (value: string) => setAnswers(answers.with(i, value))
          return field === 'concernAt' ? (
            <ClockInput
              key={field}
              {...shared}
              className={classes.time}
              value={answers[i] === '' ? null : (answers[i] ?? null)}
              onChange={(value) => answer(value ?? '')}
            />
          ) : (
            <TextInput
              key={field}
              {...shared}
              maxLength={field === 'concernIncident' ? 40 : 90}
              value={answers[i] ?? ''}
              onChange={({ currentTarget }) => answer(currentTarget.value)}
            />
          )
        })}
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
