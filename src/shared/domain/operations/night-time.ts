import { Temporal } from 'temporal-polyfill'

const LONDON = 'Europe/London'

/**
 * The instant (UTC ISO) that a clock time of an operation night means. `day` is the night's day
 * (`YYYY-MM-DD`) and `start` its planned start (`HH:MM`): a time more than six hours before the start
 * belongs to the morning after. Where the clocks go back and a time happens twice, the first is meant.
 */
export function instantOnNight(day: string, start: string, clock: string): string {
  const date = Temporal.PlainDate.from(day)
  const time = Temporal.PlainTime.from(clock)
  const hoursBeforeStart = Temporal.PlainTime.from(start).since(time).total('hours')
  const on = hoursBeforeStart > 6 ? date.add({ days: 1 }) : date
  return on
    .toPlainDateTime(time)
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
