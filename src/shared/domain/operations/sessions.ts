import { Temporal } from 'temporal-polyfill'
import { dayOnNight, instantOnNight, type Night, slotsFrom } from './night-time'
import type { Team } from './teams'

/** One night or day of an operation, with the teams that go out. Times are London clock times. */
export interface Session extends Night {
  readonly id: string
  readonly version: number
  readonly finish: string
  readonly teams: readonly Team[]
}

/** A visit's place in the operation: which night, which team, when. */
export interface Place {
  readonly sessionId: string
  readonly teamId: string
  readonly slot: string
}

interface Placed extends Place {
  readonly position: number
}

/**
 * The visits in the order in which they take place: by session, then by slot through midnight, then by team in
 * the order of the session. Visits that tie keep their order.
 */
export function inOrderOfVisits<Visit extends Placed>(
  sessions: readonly Session[],
  visits: readonly Visit[],
): readonly Visit[] {
  const keyOf = ({ sessionId, teamId, slot }: Place): string => {
    const session = sessions.find(({ id }) => id === sessionId)
    if (session === undefined) return ''
    const night = String(sessions.indexOf(session)).padStart(4, '0')
    const team = String(session.teams.findIndex(({ id }) => id === teamId)).padStart(4, '0')
    return `${night} ${dayOnNight(session, slot)} ${slot} ${team}`
  }
  const keyed = visits.map((visit) => ({ visit, key: keyOf(visit) }))
  return keyed
    .sort((a, b) => (a.key === b.key ? a.visit.position - b.visit.position : a.key < b.key ? -1 : 1))
    .map(({ visit }) => visit)
}

/**
 * Deals `count` venues to teams, one each at every slot, so that venues next to each other in the list are
 * visited at the same time or one slot apart.
 */
export function dealSlots(
  first: string,
  minutes: number,
  count: number,
  teamIds: readonly string[],
): readonly { readonly teamId: string; readonly slot: string }[] {
  const slots = slotsFrom(first, minutes, Math.ceil(count / teamIds.length))
  return slots.flatMap((slot) => teamIds.map((teamId) => ({ teamId, slot }))).slice(0, count)
}

/**
 * Whether the last of `count` visits, dealt to `teams` teams from `first` on and `minutes` apart, comes after the
 * planned finish of the session, through midnight and a change of the clocks.
 */
export function runsPastFinish(
  session: Night & { readonly finish: string },
  first: string,
  minutes: number,
  count: number,
  teams: number,
): boolean {
  const wait = (Math.ceil(count / teams) - 1) * minutes * 60_000
  const last = Date.parse(instantOnNight(session, first)) + wait
  return count > 0 && last > Date.parse(instantOnNight(session, session.finish))
}

/** `count` days from `first` on (`YYYY-MM-DD`), one after the other. */
export function daysFrom(first: string, count: number): readonly string[] {
  const day = Temporal.PlainDate.from(first)
  return Array.from({ length: count }, (_, days) => day.add({ days }).toString())
}
