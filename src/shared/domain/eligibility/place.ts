import { sameTown } from '../cadets/cadet'
import { inWords, weekdayDate } from '../documents/document-text'
import type { EligibilityCheck } from './finding'

const SOURCE = 'Swansea, Hampshire and Birmingham trading standards (rule 13)'

/**
 * domain.md 5.1, rule 13: not where the young person would be recognised. Blocked where every venue of a session
 * is ticked as "not here"; where some are, another team will do.
 */
export const checkPlace: EligibilityCheck = ({ cadet, operation }) =>
  operation.sessions.flatMap((session) => {
    const notHere = session.venues.filter(
      ({ id, town }) => cadet.venueIds.includes(id) || cadet.towns.some((one) => sameTown(one, town)),
    )
    if (notHere.length === 0) return []
    const all = notHere.length === session.venues.length
    const night = weekdayDate(session.day)
    const names = shortList(notHere.map(({ name }) => name))
    return [
      {
        rule: 13,
        severity: all ? 'block' : 'warn',
        message: all
          ? `Every venue on ${night} is ticked as “not here” for this cadet.`
          : `“Not here” is ticked for ${names}. On ${night} choose a team that does not go there.`,
        source: SOURCE,
        overridable: true,
        sessionId: session.id,
      },
    ]
  })

/** The first three of many, and how many more. */
function shortList(names: readonly string[]): string {
  const rest = names.length - 3
  return inWords(rest > 1 ? [...names.slice(0, 3), `${rest} more venues`] : names, 'and')
}
