import { Button } from '@mantine/core'
import type { OpenActionRow, RepeatRow, RetestRow, TrainingRow } from '@shared/contracts/follow-up.contract'
import { Link } from 'wouter'
import { LinkButton } from '../../components/link-button'
import { OutcomeMark } from '../../components/outcome-mark'
import type { Task } from '../../components/task-list'
import { formatCount, formatDay, formatDayShort } from '../../lib/format'
import classes from './follow-up.module.css'

const venueLink = ({ venueId, venueName }: { readonly venueId: string; readonly venueName: string }) => (
  <Link href={`/venues/${venueId}`}>{venueName}</Link>
)

/** An action with whom it waits for and since when it is overdue. */
export function actionTask(action: OpenActionRow, onDone: (action: OpenActionRow) => void): Task {
  const { id, what, owner, dueOn, daysOverdue, venueId, venueName, operationId, operationName } = action
  return {
    key: id,
    words: what,
    detail: (
      <span className={classes.parts}>
        <span className={daysOverdue > 0 ? (classes.overdue ?? '') : ''}>{dueWords(dueOn, daysOverdue)}</span>
        <span>{owner}</span>
        {venueId !== null && venueName !== null && <span>{venueLink({ venueId, venueName })}</span>}
        {operationId !== null && operationName !== null && (
          <span>
            <Link href={`/operations/${operationId}`}>{operationName}</Link>
          </span>
        )}
      </span>
    ),
    button: (
      <Button variant="default" size="sm" aria-label={`Done: ${what}`} onClick={() => onDone(action)}>
        Done
      </Button>
    ),
  }
}

function dueWords(dueOn: string, daysOverdue: number): string {
  if (daysOverdue === 0) return 'Due today'
  if (daysOverdue < 0) return `Due ${formatDayShort(dueOn)}`
  return `Overdue by ${formatCount(daysOverdue, 'day')}, since ${formatDayShort(dueOn)}`
}

const STAGE_SENTENCES: Readonly<Record<TrainingRow['stage'], (day: string) => string>> = {
  offered: (day) => `Offered on ${day}, no answer recorded`,
  accepted: (day) => `Accepted on ${day}, no date booked`,
  booked: (day) => `Booked for ${day}: say whether it took place`,
}

/** A venue whose training waits for the next step. */
export function trainingTask(row: TrainingRow, onRecord: (row: TrainingRow) => void): Task {
  return {
    key: row.venueId,
    words: (
      <>
        {venueLink(row)}, {row.town}
      </>
    ),
    detail: STAGE_SENTENCES[row.stage](formatDay(row.on)),
    button: (
      <Button
        variant="default"
        size="sm"
        aria-label={`Record training at ${row.venueName}`}
        onClick={() => onRecord(row)}
      >
        Record training
      </Button>
    ),
  }
}

/** Where a re-test of these venues is planned: they are chosen already there. An operation takes 200 at a time. */
export const retestPath = (rows: readonly RetestRow[]): string =>
  `/operations/new/retest/${rows
    .slice(0, 200)
    .map(({ venueId }) => venueId)
    .join(',')}`

/** A venue that is due for its next test. */
export function retestTask(row: RetestRow): Task {
  return {
    key: row.venueId,
    words: (
      <>
        {venueLink(row)}, {row.town}
      </>
    ),
    detail: (
      <span className={classes.parts}>
        <span>Due since {formatDay(row.dueOn)}</span>
        <span>
          Last tested {formatDay(row.lastTestOn)} <OutcomeMark mark={row.mark} size={12} />
        </span>
      </span>
    ),
    button: (
      <LinkButton
        href={retestPath([row])}
        variant="default"
        size="sm"
        aria-label={`Plan a re-test of ${row.venueName}`}
      >
        Plan a re-test
      </LinkButton>
    ),
  }
}

/** A venue whose last two outcomes were not yet. `onDecide` is left out for whoever may not decide. */
export function repeatTask(row: RepeatRow, onDecide: ((row: RepeatRow) => void) | undefined): Task {
  return {
    key: row.visitId,
    words: (
      <>
        {venueLink(row)}, {row.town}
      </>
    ),
    detail: `Not yet on ${formatDay(row.beforeOn)}, and again on ${formatDay(row.lastOn)}`,
    button: onDecide ? (
      <Button
        variant="default"
        size="sm"
        aria-label={`Decide about ${row.venueName}`}
        onClick={() => onDecide(row)}
      >
        Decide
      </Button>
    ) : (
      <LinkButton href={`/venues/${row.venueId}`} variant="default" size="sm">
        Open the venue
      </LinkButton>
    ),
  }
}
