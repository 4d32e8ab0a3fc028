import type { Operation } from '@shared/contracts/operations.contract'
import { formatDays, formatNight } from '../../lib/format'

type Session = Operation['sessions'][number]

/** A session in words, "Sat 12 Dec 2026, 18:00 to 23:30". */
export const sessionWords = ({ day, start, finish }: Pick<Session, 'day' | 'start' | 'finish'>): string =>
  `${formatNight(day)}, ${start} to ${finish}`

/** When an operation is: its session, or its days and how many sessions there are. */
export function whenWords({
  sessions,
  day,
  lastDay,
}: Pick<Operation, 'sessions' | 'day' | 'lastDay'>): string {
  const [only, second] = sessions
  if (only !== undefined && second === undefined) return sessionWords(only)
  return `${formatDays(day, lastDay)}, ${sessions.length} sessions`
}
