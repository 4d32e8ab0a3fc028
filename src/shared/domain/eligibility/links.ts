import { sameChain } from '../cadets/cadet'
import { weekdayDate } from '../documents/document-text'
import type { EligibilityCheck, EligibilityFacts, EligibilityFinding, RideFacts } from './finding'
import { shortList } from './place'
import { venueSubject } from './subject'

const SOURCES = {
  links: 'This register’s own judgement; no published source (rule 14)',
  again: 'This register’s own judgement; no published source (rule 15)',
} as const

/**
 * domain.md 5.1, rules 14 and 15: no link of the young person with a venue or its chain, as asked at the briefing
 * and as "not here" tells, and not the same cadet at a venue where they have been.
 */
export const checkLinks: EligibilityCheck = (facts) => {
  const { agreement, ride, session } = facts
  const asked: EligibilityFinding[] =
    agreement !== null && !agreement.linksAsked
      ? [
          {
            rule: 14,
            severity: 'warn',
            message: `Nobody has ticked that the young person was asked about links with the venues of ${weekdayDate(session.day)} and their chains, such as a job or family. Ask, then tick it.`,
            source: SOURCES.links,
            overridable: true,
            subject: 'asked',
          },
        ]
      : []
  return ride === null ? asked : [...asked, ...sameChains(facts, ride), ...again(facts, ride)]
}

/** A venue of a chain of which another venue is ticked "not here". That venue itself is rule 13's. */
function sameChains({ cadet, session }: EligibilityFacts, ride: RideFacts): readonly EligibilityFinding[] {
  const chains = [...session.venues, ...ride.venues]
    .filter(({ id }) => cadet.venueIds.includes(id))
    .flatMap(({ operator }) => operator ?? [])
  const linked = ride.venues.filter(
    ({ id, operator }) =>
      operator !== null && !cadet.venueIds.includes(id) && chains.some((chain) => sameChain(chain, operator)),
  )
  if (linked.length === 0) return []
  return [
    {
      rule: 14,
      severity: 'warn',
      message: `“Not here” is ticked for another venue of the chain of ${shortList(linked.map(({ name }) => name))}. Ask whether the cadet may be known there too.`,
      source: SOURCES.links,
      overridable: true,
      subject: `chain ${venueSubject(linked)}`,
    },
  ]
}

/** Only days before count: what comes later is looked at when it comes. */
function again({ session, otherRides }: EligibilityFacts, ride: RideFacts): readonly EligibilityFinding[] {
  const before = otherRides.filter(({ day }) => day < session.day).flatMap(({ venueIds }) => venueIds)
  const known = ride.venues.filter(({ id }) => before.includes(id))
  if (known.length === 0) return []
  const names = shortList(known.map(({ name }) => name))
  return [
    {
      rule: 15,
      severity: 'warn',
      message: `The cadet has been to ${names} on an earlier session. Choose another cadet for a re-test, or let the cadet sit out there.`,
      source: SOURCES.again,
      overridable: true,
      subject: venueSubject(known),
    },
  ]
}
