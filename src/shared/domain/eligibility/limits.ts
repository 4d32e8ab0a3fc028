import { Temporal } from 'temporal-polyfill'
import { weekdayDate } from '../documents/document-text'
import type { EligibilityCheck, EligibilityFinding } from './finding'
import { goesOnAfter, overlap, span } from './session-times'
import { venueSubject } from './subject'

const SOURCE = 'The force’s own limits; no published source gives numbers (rule 16)'
const HOUR = 3_600_000
/** Temporal numbers Monday 1 and Friday 5. */
const FRIDAY = 5

/**
 * domain.md 5.1, rule 16, and 11, requirement 16: how many visits, how many hours, until when, until when before a
 * school day, and how long a rest between two sessions. Each is the force's own number; `null` is no limit. Times
 * go through midnight.
 */
export const checkLimits: EligibilityCheck = ({ session, ride, otherRides }) => {
  const found: EligibilityFinding[] = []
  const warn = (subject: string, message: string) =>
    found.push({ rule: 16, severity: 'warn', message, source: SOURCE, overridable: true, subject })
  const { maximumVisits, maximumHours, latestFinish, schoolNightFinish, restHours } = session.rules
  const night = weekdayDate(session.day)
  const { from, to } = span(session)

  if (maximumVisits !== null && ride !== null && ride.venues.length > maximumVisits) {
    warn(
      `visits ${maximumVisits}: ${venueSubject(ride.venues)}`,
      `The cadet goes to ${counted(ride.venues.length, 'venue')} on ${night}, and the force’s limit is ${maximumVisits}. Let the cadet sit some out.`,
    )
  }
  if (maximumHours !== null && to - from > maximumHours * HOUR) {
    warn(
      `hours ${maximumHours}: ${session.start} to ${session.finish}`,
      `The session on ${night} lasts longer than ${counted(maximumHours, 'hour')}, the force’s limit for a cadet. Shorten it, or plan a change of cadets.`,
    )
  }
  if (latestFinish !== null && goesOnAfter(session, latestFinish)) {
    warn(
      `finish ${latestFinish}: ${session.finish}`,
      `The session on ${night} goes on until ${session.finish}, after ${latestFinish}, the force’s limit for a cadet. Plan an earlier finish.`,
    )
  }
  const nextDay = Temporal.PlainDate.from(session.day).add({ days: 1 })
  if (schoolNightFinish !== null && nextDay.dayOfWeek <= FRIDAY && goesOnAfter(session, schoolNightFinish)) {
    warn(
      `school ${schoolNightFinish}: ${session.finish}`,
      `${weekdayDate(nextDay.toString())} may be a school day: holidays are not known here. Before one, a cadet is done by ${schoolNightFinish}, and the session goes on until ${session.finish}. Plan an earlier finish, or check that there is no school.`,
    )
  }
  if (restHours !== null) {
    for (const other of otherRides) {
      if (other.sessionId === session.id || overlap(session, other)) continue
      const theirs = span(other)
      const rest = theirs.from >= to ? theirs.from - to : from - theirs.to
      if (rest >= restHours * HOUR) continue
      warn(
        `rest ${restHours}: ${other.sessionId} ${other.day} ${other.start} to ${other.finish}`,
        `Fewer than ${counted(restHours, 'hour')} lie between this session and the cadet’s session on ${weekdayDate(other.day)}. Choose another cadet for one of them.`,
      )
    }
  }
  return found
}

const counted = (count: number, word: string): string => `${count} ${count === 1 ? word : `${word}s`}`
