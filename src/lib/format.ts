const LONDON = 'Europe/London'

const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' })
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const londonTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: LONDON })
const andList = new Intl.ListFormat('en-GB', { type: 'conjunction' })
/** `sv-SE` writes a day as the contracts keep it, `YYYY-MM-DD`. */
const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: LONDON })

/** The day in London on which an instant (UTC ISO) falls, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  return londonDay.format(new Date(instant))
}

/** A calendar day (`YYYY-MM-DD`) in full, "12 December 2026". */
export function formatDay(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`))
}

/** A month (`YYYY-MM`) in full, "December 2026". */
export function formatMonth(month: string): string {
  return formatDay(`${month}-01`).slice(2)
}

/** A calendar day (`YYYY-MM-DD`) for tables and fields, "12 Dec 2026". Intl would write "Sept". */
export function formatDayShort(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${shortMonths[Number(month) - 1]} ${year}`
}

/** The days of an operation (`YYYY-MM-DD`), "12 Dec 2026", "7 to 11 Dec 2026" or "30 Nov to 4 Dec 2026". */
export function formatDays(first: string, last: string): string {
  if (first === last) return formatDayShort(first)
  const words = formatDayShort(first).split(' ')
  const shared = first.slice(0, 7) === last.slice(0, 7) ? 1 : first.slice(0, 4) === last.slice(0, 4) ? 2 : 3
  return `${words.slice(0, shared).join(' ')} to ${formatDayShort(last)}`
}

/** A month (`YYYY-MM`) as in a short day, "Dec 2026". */
export function formatMonthShort(month: string): string {
  return formatDayShort(`${month}-01`).slice(2)
}

/** The London time of an instant (UTC ISO), "21:30". */
export function formatTime(instant: string): string {
  return londonTime.format(new Date(instant))
}

/** A calendar day (`YYYY-MM-DD`) with its weekday, "Sat 12 Dec 2026": what a night is spoken of by. */
export function formatNight(day: string): string {
  return `${weekday.format(new Date(`${day}T00:00:00Z`))} ${formatDayShort(day)}`
}

/** The London day and time of an instant (UTC ISO), "12 Dec 2026, 21:30". */
export function formatInstant(instant: string): string {
  return `${formatDayShort(dayOf(instant))}, ${formatTime(instant)}`
}

/** The London time of an instant, with its day unless that is the day of `now` (both UTC ISO). */
export function formatRecent(instant: string, now: string): string {
  return dayOf(instant) === dayOf(now) ? formatTime(instant) : formatInstant(instant)
}

/** A file size in the units people see elsewhere: "412 bytes", "38 KB", "1.2 MB" (1,000 to the KB). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** A count with its noun, "1 venue", "1,204 venues". `plural` where an s is not enough. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`
}

/** Several things in a sentence, "a driver, an observer and a cadet". */
export function formatList(things: readonly string[]): string {
  return andList.format(things)
}
