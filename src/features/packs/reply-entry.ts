import type { InputOf } from '@shared/contracts/contract'
import type { ReplyRow, repliesContracts } from '@shared/contracts/replies.contract'
import { replyRefusal } from '@shared/domain/packs/replies'
import { dayOf } from '../../lib/format'

export type ReplyEntry = InputOf<typeof repliesContracts.record>
/** What a person records; a reminder is recorded by drafting it. */
export type EntryKind = ReplyEntry['kind']

interface EntryWords {
  readonly button: string
  readonly day: string
  readonly submit: string
  readonly explained?: string
}

/** What is asked for each thing that can be recorded. */
export const ENTRY_WORDS: Readonly<Record<EntryKind, EntryWords>> = {
  sent: { button: 'Mark as sent', day: 'Day it was sent', submit: 'Mark as sent' },
  replied: { button: 'Replied', day: 'Day of the reply', submit: 'Record the reply' },
  training_booked: {
    button: 'Training booked',
    day: 'Day of the training',
    submit: 'Record the booking',
    explained: 'The booking stands on the venue’s page and under Follow-up too.',
  },
  phone_note: {
    button: 'Telephone note',
    day: 'Day of the call',
    submit: 'Keep the note',
    explained: 'The reminder waits anew from this day.',
  },
  bounced: {
    button: 'Came back',
    day: 'Day it came back',
    submit: 'Record that it came back',
    explained: 'Then send it to another address and mark it as sent again, or make the pack again.',
  },
  set_aside: {
    button: 'Set aside',
    day: 'Day',
    submit: 'Set it aside',
    explained: 'For a pack that is not going to be sent. It can still be marked as sent later.',
  },
}

const KINDS = Object.keys(ENTRY_WORDS) as EntryKind[]

/** What can be recorded of a pack today, the likeliest first: only what came back is likely to be sent again. */
export function possibleEntries(
  { events, madeAt, onContactHold, state }: ReplyRow,
  now: string,
): EntryKind[] {
  const day = dayOf(now)
  const possible = KINDS.filter(
    (kind) =>
      replyRefusal({ kind, on: day, madeOn: dayOf(madeAt), today: day }, events) === null &&
      !(kind === 'training_booked' && onContactHold),
  )
  const wasSent = events.some(({ kind }) => kind === 'sent')
  return wasSent && state !== 'bounced' ? [...possible.filter((kind) => kind !== 'sent'), 'sent'] : possible
}
