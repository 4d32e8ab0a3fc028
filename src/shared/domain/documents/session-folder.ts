import { Temporal } from 'temporal-polyfill'
import { fileName } from './file-name'
import type { PlannedSession } from './night-source'

/** A day in a few letters: Sat 12 Dec. */
const shortDay = (day: string): string => {
  const date = Temporal.PlainDate.from(day)
  const [weekday, month] = [WEEKDAYS[date.dayOfWeek - 1], MONTHS[date.month - 1]]
  return `${weekday} ${date.day} ${month}`
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The folder of each session's papers ("Sat 12 Dec"), each its own although two sessions may share a day. A
 * single session needs none: its papers lie beside those of the operation.
 */
export function sessionFolders(sessions: readonly Pick<PlannedSession, 'day'>[]): readonly (string | null)[] {
  if (sessions.length === 1) return [null]
  const names: string[] = []
  for (const { day } of sessions) names.push(fileName(shortDay(day), '', names))
  return names
}
