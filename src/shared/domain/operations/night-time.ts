import { Temporal } from 'temporal-polyfill'

const LONDON = 'Europe/London'

/** An operation night: its day (`YYYY-MM-DD`) and its planned start in London (`HH:MM`). */
export interface Night {
  readonly day: string
  readonly start: string
}

/**
 * The calendar day (`YYYY-MM-DD`) on which a clock time of a night falls: a time more than six hours before
 * the planned start belongs to the morning after.
 */
export function dayOnNight({ day, start }: Night, clock: string): string {
  const hoursBeforeStart = Temporal.PlainTime.from(start).since(Temporal.PlainTime.from(clock)).total('hours')
  return Temporal.PlainDate.from(day)
    .add({ days: hoursBeforeStart > 6 ? 1 : 0 })
    .toString()
}

/**
 * The instant (UTC ISO) that a clock time of a night means. Where the clocks go back and a time happens
 * twice, the first is meant.
 */
export function instantOnNight(night: Night, clock: string): string {
  return Temporal.PlainDate.from(dayOnNight(night, clock))
    .toPlainDateTime(Temporal.PlainTime.from(clock))
    .toZonedDateTime(LONDON, { disambiguation: 'earlier' })
    .toInstant()
    .toString({ smallestUnit: 'second' })
}

/** The clock time (`HH:MM`) that an instant shows in London. */
export function clockOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(LONDON).toPlainTime().toString({
    smallestUnit: 'minute',
  })
}

/** Clock times `count` long from `first`, `minutes` apart: the slots of a night. They may pass midnight. */
export function slotsFrom(first: string, minutes: number, count: number): readonly string[] {
  const start = Temporal.PlainTime.from(first)
  return Array.from({ length: count }, (_, i) =>
    start.add({ minutes: minutes * i }).toString({ smallestUnit: 'minute' }),
  )
}
