const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day that somebody typed, as `YYYY-MM-DD`: "12/12/2026", "12.12.26", "12 Dec 2026", "2026-12-12". A year of
 * two digits is in this century. `null` where it is not a day, 31 November included.
 */
export function parseDay(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const numbers = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{2}|\d{4})$/.exec(text)
  if (numbers) return dayOf(numbers[3], numbers[2], numbers[1])
  const words = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,})\.?[\s-]+(\d{2}|\d{4})$/.exec(
    text,
  )
  if (!words) return null
  return dayOf(words[3], String(MONTHS.indexOf((words[2] ?? '').slice(0, 3)) + 1), words[1])
}

/**
 * The time of day that somebody typed, as `HH:MM`: "1940", "19:40", "19.40", "7.40pm", "7pm". `null` where it
 * is not one. A bare "7" is refused: it could be either half of the day.
 */
export function parseClock(typed: string): string | null {
  const match = /^(\d{1,2})[:.\s]?(\d{2})?\s*(am|pm)?$/.exec(typed.trim().toLowerCase())
  if (!match) return null
  const [, hours, minutes, half] = match
  if (minutes === undefined && half === undefined) return null
  const hour = Number(hours)
  const minute = Number(minutes ?? '0')
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  return `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function dayOf(year = '', month = '', date = ''): string | null {
  const fullYear = year.length === 2 ? `20${year}` : year
  const day = `${fullYear}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const instant = new Date(`${day}T00:00:00Z`)
  // Date rolls 31 November over into December: what comes back must be what went in.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null
}
