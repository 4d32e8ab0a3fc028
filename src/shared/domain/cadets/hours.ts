import { instantOnNight } from '../operations/night-time'

/** How long a young person was out, session by session (domain.md 5.1, rules 18 and 23). */

/** A session that a cadet rode on. `start` and `finish` are London clock times, the others instants. */
export interface RideTimes {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly start: string
  readonly finish: string
  readonly collectedAt: string | null
  readonly returnedAt: string | null
}

/** A length in whole minutes. */
export interface Length {
  readonly minutes: number
  /** Whether it, or a part of it, is as planned: not both times are known. */
  readonly planned: boolean
}

/** How long a ride was: from collected to returned where both are known, as planned otherwise. */
export function rideLength(ride: RideTimes): Length {
  const { collectedAt, returnedAt, start, finish } = ride
  if (collectedAt !== null && returnedAt !== null) {
    return { minutes: minutesBetween(collectedAt, returnedAt), planned: false }
  }
  return { minutes: minutesBetween(instantOnNight(ride, start), instantOnNight(ride, finish)), planned: true }
}

/** All rides together. */
export function lengthOf(rides: readonly RideTimes[]): Length {
  const lengths = rides.map(rideLength)
  return {
    minutes: lengths.reduce((sum, { minutes }) => sum + minutes, 0),
    planned: lengths.some(({ planned }) => planned),
  }
}

/** The rides of each month (`YYYY-MM`), the newest first. A night belongs to the month in which it begins. */
export function byMonth<Ride extends RideTimes>(
  rides: readonly Ride[],
): readonly { readonly month: string; readonly rides: readonly Ride[] }[] {
  const months = new Map<string, Ride[]>()
  for (const ride of rides) {
    const month = ride.day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), ride])
  }
  return [...months]
    .map(([month, ofMonth]) => ({ month, rides: ofMonth }))
    .sort((a, b) => b.month.localeCompare(a.month))
}

/** "4 h 30 min", "45 min", "3 h". */
export function hoursWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000))
