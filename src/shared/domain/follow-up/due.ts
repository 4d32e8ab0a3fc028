import { Temporal } from 'temporal-polyfill'

/** What the team has agreed about the time after a visit. */
export interface FollowUpSettings {
  /** Months from a completed test to the next. Published re-tests came after 5 to 12 (domain.md 6.3). */
  readonly retestMonths: number
  /** Months for which delivered training counts: staff change, so it does not last. The team's own judgement. */
  readonly trainingMonths: number
}

/** What a register starts with; a sergeant changes it under Settings. */
export const STARTING_FOLLOW_UP: FollowUpSettings = { retestMonths: 6, trainingMonths: 12 }

/**
 * The same day of the month some months after `day` (both `YYYY-MM-DD`). Where that month is shorter, its last
 * day: six months after 31 August is 28 or 29 February.
 */
export function monthsAfter(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** Whole days from `day` until `today`, negative where `day` is still to come. */
export function daysSince(day: string, today: string): number {
  return Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(today)).days
}
