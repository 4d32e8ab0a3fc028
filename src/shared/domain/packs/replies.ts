import { Temporal } from 'temporal-polyfill'

/** What can happen to a pack after it was made, in the order in which it usually does. */
export const REPLY_KINDS = [
  'sent',
  'bounced',
  'replied',
  'training_booked',
  'chase_drafted',
  'phone_note',
] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

export const REPLY_WORDS: Readonly<Record<ReplyKind, string>> = {
  sent: 'Sent',
  bounced: 'Came back',
  replied: 'Replied',
  training_booked: 'Training booked',
  chase_drafted: 'Reminder drafted',
  phone_note: 'Telephoned',
}

/** Where a pack stands. */
export const REPLY_STATES = ['drafted', 'sent', 'chase_due', 'bounced', 'replied', 'training_booked'] as const
export type ReplyState = (typeof REPLY_STATES)[number]

export const REPLY_STATE_WORDS: Readonly<Record<ReplyState, string>> = {
  drafted: 'Not sent yet',
  sent: 'Sent, no reply yet',
  chase_due: 'Reminder due',
  bounced: 'Came back: needs another address',
  replied: 'Replied',
  training_booked: 'Training booked',
}

/** Something that happened to a pack: what, and on which day (`YYYY-MM-DD`). In the order in which it was entered. */
export interface ReplyEvent {
  readonly kind: ReplyKind
  readonly on: string
}

export interface ReplyStanding {
  readonly state: ReplyState
  /** The day since when; `null` for a pack that is only drafted. */
  readonly since: string | null
  /** The day on which a venue that was written to is reminded; `null` where nothing is waited for. */
  readonly chaseDueOn: string | null
}

/**
 * Where a pack stands. A booking is more than a reply and neither is lost by what is entered after it; whatever came
 * back waits for a new sending. A venue that was sent its pack and says nothing is due for a reminder some days after
 * the last contact, a reminder or a telephone call included.
 */
export function replyStanding(
  events: readonly ReplyEvent[],
  today: string,
  chaseDays: number,
): ReplyStanding {
  const latest = (kind: ReplyKind) => events.findLast((event) => event.kind === kind)
  const answered = latest('training_booked') ?? latest('replied')
  if (answered) {
    const state = answered.kind === 'training_booked' ? 'training_booked' : 'replied'
    return { state, since: answered.on, chaseDueOn: null }
  }
  const lastWay = events.findLast(({ kind }) => kind === 'sent' || kind === 'bounced')
  if (!lastWay) return { state: 'drafted', since: null, chaseDueOn: null }
  if (lastWay.kind === 'bounced') return { state: 'bounced', since: lastWay.on, chaseDueOn: null }
  const contacts = events
    .filter(({ kind }) => kind === 'sent' || kind === 'chase_drafted' || kind === 'phone_note')
    .map(({ on }) => on)
    .toSorted()
  const chaseDueOn = Temporal.PlainDate.from(contacts.at(-1) ?? lastWay.on)
    .add({ days: chaseDays })
    .toString()
  return { state: chaseDueOn <= today ? 'chase_due' : 'sent', since: lastWay.on, chaseDueOn }
}

/** Why something cannot be entered about a pack that stands like this; `null` where it can. */
export function replyRefusal(
  kind: ReplyKind,
  events: readonly ReplyEvent[],
  on: string,
  today: string,
): string | null {
  if (on > today && kind !== 'training_booked') return 'Enter a day that has been, not one to come.'
  const sent = events.filter((event) => event.kind === 'sent')
  if (kind === 'sent') return null
  const [first] = sent
  if (!first) return 'Mark the pack as sent first.'
  return on < first.on ? 'Enter a day on or after the day it was sent.' : null
}
