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
 * twice, the first is meant. Where they go forward, a time that is left out was read off a watch that was not
 * put forward, and shows as an hour later: 01:30 is 02:30. Either way the night keeps its order.
 */
export function instantOnNight(night: Night, clock: string): string {
  return Temporal.PlainDate.from(dayOnNight(night, clock))
    .toPlainDateTime(Temporal.PlainTime.from(clock))
    .toZonedDateTime(LONDON, { disambiguation: 'compatible' })
    .toInstant()
    .toString({ smallestUnit: 'second' })
}

/**
 * What has to be known of the times of a night in which the clocks change: `null` of every other, and of one that
 * is planned to be over before (`finish`, `HH:MM`). In London they change at 01:00 UTC on the last Sundays of
 * March and October (Summer Time Act 1972, section 1).
 */
export function clockChangeWords(night: Night, finish: string): string | null {
  const day = Temporal.PlainDate.from(dayOnNight(night, finish))
  if (day.toString() === night.day) return null
  const hours = day.toZonedDateTime(LONDON).hoursInDay
  if (hours < 24)
    return 'The clocks go forward this night: 01:00 to 01:59 are left out, so 01:30 is kept as 02:30.'
  if (hours > 24) return 'The clocks go back this night: 01:00 to 01:59 come twice, and the first is meant.'
  return null
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
