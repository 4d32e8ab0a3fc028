import { sameTown } from '../cadets/cadet'
import { inWords, weekdayDate } from '../documents/document-text'
import type { EligibilityCheck } from './finding'
import { venueSubject } from './subject'

const SOURCE = 'Swansea, Hampshire and Birmingham trading standards (rule 13)'

/**
 * domain.md 5.1, rule 13: not where the young person would be recognised. Before a team is chosen it is blocked
 * where every venue of the session is ticked as "not here"; with a team, where any that the cadet goes to is.
 */
export const checkPlace: EligibilityCheck = ({ cadet, session, ride }) => {
  const venues = ride === null ? session.venues : ride.venues
  const notHere = venues.filter(
    ({ id, town }) => cadet.venueIds.includes(id) || cadet.towns.some((one) => sameTown(one, town)),
  )
  if (notHere.length === 0) return []
  const stops = ride !== null || notHere.length === venues.length
  const night = weekdayDate(session.day)
  const names = shortList(notHere.map(({ name }) => name))
  return [
    {
      rule: 13,
      severity: stops ? 'block' : 'warn',
      message: sentence(),
      source: SOURCE,
      overridable: true,
      subject: venueSubject(notHere),
    },
  ]

  function sentence(): string {
    if (ride !== null) {
      return `“Not here” is ticked for ${names}. Choose another team, or let the cadet sit out there.`
    }
    return stops
      ? `Every venue on ${night} is ticked as “not here” for this cadet.`
      : `“Not here” is ticked for ${names}. On ${night} choose a team that does not go there.`
  }
}

/** The first three of many, and how many more, as they stand in a sentence. */
export function shortList(names: readonly string[]): string {
  const rest = names.length - 3
  return inWords(rest > 1 ? [...names.slice(0, 3), `${rest} more venues`] : names, 'and')
}
