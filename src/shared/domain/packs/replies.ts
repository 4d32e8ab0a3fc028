import { Temporal } from 'temporal-polyfill'
import { HELD } from './preflight'

/** What can happen to a pack after it was made, in the order in which it usually does. */
export const REPLY_KINDS = [
  'sent',
  'bounced',
  'replied',
  'training_booked',
  'chase_drafted',
  'phone_note',
  'set_aside',
] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

export const REPLY_WORDS: Readonly<Record<ReplyKind, string>> = {
  sent: 'Sent',
  bounced: 'Came back',
  replied: 'Replied',
  training_booked: 'Training booked',
  chase_drafted: 'Reminder drafted',
  phone_note: 'Telephoned',
  set_aside: 'Set aside',
}

/** Where a pack stands, in the order in which somebody has to look at it. */
export const REPLY_STATES = [
  'chase_due',
  'bounced',
  'drafted',
  'sent',
  'training_booked',
  'replied',
  'set_aside',
] as const
export type ReplyState = (typeof REPLY_STATES)[number]

export const REPLY_STATE_WORDS: Readonly<Record<ReplyState, string>> = {
  chase_due: 'Reminder due',
  bounced: 'Came back',
  drafted: 'Not sent yet',
  sent: 'Sent, no reply yet',
  training_booked: 'Training booked',
  replied: 'Replied',
  set_aside: 'Set aside',
}

/** Something that happened to a pack: what, and on which day (`YYYY-MM-DD`). In the order in which it was entered. */
export interface ReplyEvent {
  readonly kind: ReplyKind
  readonly on: string
}

/** A pack as far as its replies go. */
export interface RepliedPack {
  readonly venueId: string
  readonly operationReference: string | null
  readonly onContactHold: boolean
  readonly events: readonly ReplyEvent[]
}

export interface ReplyStanding {
  readonly state: ReplyState
  /** The day since when; the day of the training where it is booked; `null` for a pack that is only drafted. */
  readonly since: string | null
  /** The day on which a venue that was written to is reminded; `null` where nothing is waited for. */
  readonly chaseDueOn: string | null
}

/** What a team goes by. */
export interface ReplyPolicy {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Days after the last contact until a venue that has not answered is reminded. */
  readonly chaseDays: number
}

/**
 * Where each pack stands, of all packs, newest first. A booking is more than a reply and neither is lost by what is
 * entered after it; what came back waits for a new sending. A venue that was sent its pack and says nothing is due for
 * a reminder some days after the last contact, a reminder or a telephone call included; on contact hold it is not
 * (DESIGN 7). A pack that was made again for the same operation is followed no further: the newer one is.
 */
export function replyStandings(packs: readonly RepliedPack[], policy: ReplyPolicy): readonly ReplyStanding[] {
  const followed = new Set<string>()
  return packs.map((pack) => {
    const about = `${pack.venueId} ${pack.operationReference}`
    const standing = standingOf(pack, followed.has(about), policy)
    if (standing.state !== 'set_aside') followed.add(about)
    return standing
  })
}

function standingOf(
  { events, onContactHold }: RepliedPack,
  isMadeAgain: boolean,
  { today, chaseDays }: ReplyPolicy,
): ReplyStanding {
  const latest = (kind: ReplyKind) => events.findLast((event) => event.kind === kind)
  const answered = latest('training_booked') ?? latest('replied')
  if (answered) {
    const state = answered.kind === 'training_booked' ? 'training_booked' : 'replied'
    return { state, since: answered.on, chaseDueOn: null }
  }
  const way = lastWay(events)
  if (way?.kind === 'sent') {
    if (onContactHold || isMadeAgain) return { state: 'sent', since: way.on, chaseDueOn: null }
    const contacts = events.filter(({ kind }) => kind === 'chase_drafted' || kind === 'phone_note')
    const last = [way, ...contacts].reduce((latest, { on }) => (on > latest ? on : latest), way.on)
    const chaseDueOn = Temporal.PlainDate.from(last).add({ days: chaseDays }).toString()
    return { state: chaseDueOn <= today ? 'chase_due' : 'sent', since: way.on, chaseDueOn }
  }
  const state = way?.kind ?? 'drafted'
  return { state: isMadeAgain ? 'set_aside' : state, since: way?.on ?? null, chaseDueOn: null }
}

type Way = ReplyEvent & { readonly kind: 'sent' | 'bounced' | 'set_aside' }

/** The last that happened to the pack itself: by its day, since what came back is often entered later. */
const lastWay = (events: readonly ReplyEvent[]): Way | undefined =>
  events
    .filter((event): event is Way => ['sent', 'bounced', 'set_aside'].includes(event.kind))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1)

/** How many packs wait for somebody: those not sent, and those whose venue is to be reminded. */
export interface OpenReplies {
  readonly unsent: number
  readonly chaseDue: number
}

/** How many of all packs, newest first, wait for somebody. A venue on contact hold gets nothing (DESIGN 7). */
export function openReplies(packs: readonly RepliedPack[], policy: ReplyPolicy): OpenReplies {
  const open = replyStandings(packs, policy).filter((_, index) => packs[index]?.onContactHold === false)
  const count = (...states: readonly ReplyState[]) =>
    open.filter(({ state }) => states.includes(state)).length
  return { unsent: count('drafted', 'bounced'), chaseDue: count('chase_due') }
}

/** What was asked to be entered about a pack, and the days that bear on it (`YYYY-MM-DD`). */
interface ReplyEntry {
  readonly kind: ReplyKind
  readonly on: string
  readonly madeOn: string
  readonly today: string
}

/** Why something cannot be entered about a pack to which this has happened; `null` where it can. */
export function replyRefusal(
  { kind, on, madeOn, today }: ReplyEntry,
  events: readonly ReplyEvent[],
): string | null {
  if (on > today && kind !== 'training_booked') return 'Enter a day that has been, not one to come.'
  if (on < madeOn) return 'Enter a day on or after the day the pack was made.'
  if (kind === 'sent') return null
  const way = lastWay(events)
  if (kind === 'set_aside') {
    return way?.kind === 'sent' ? 'This pack was sent, so it cannot be set aside.' : null
  }
  const sentOn = events.filter((event) => event.kind === 'sent').map((event) => event.on)
  const [first] = sentOn.toSorted()
  if (first === undefined) return 'Mark the pack as sent first.'
  return on < first ? 'Enter a day on or after the day it was sent.' : null
}

/** Why no reminder can be drafted for a pack that stands like this; `null` where it can. */
export function chaseRefusal(
  { state }: Pick<ReplyStanding, 'state'>,
  { onContactHold }: Pick<RepliedPack, 'onContactHold'>,
): string | null {
  if (onContactHold) return HELD
  if (state === 'replied' || state === 'training_booked') return 'The venue has answered: no reminder is due.'
  return state === 'sent' || state === 'chase_due'
    ? null
    : 'A reminder is for a pack that was sent. Mark it as sent first.'
}
