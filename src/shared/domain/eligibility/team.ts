import { inWords } from '../documents/document-text'
import type { EligibilityCheck, EligibilityFacts, EligibilityFinding, RideFacts } from './finding'
import { overlap } from './session-times'
import { adultNumbers, venueSubject } from './subject'

const SOURCES = {
  cover: 'The Scottish guide, 3.1.5, “wherever possible” (rule 9)',
  accompanied: 'A letter to young test purchasers and Birmingham trading standards (rule 10)',
  alone: 'This register’s own judgement; no published source (rule 12)',
} as const

/** Whoever looks after a cadet takes no part inside: they would be missing outside (requirement 15). */
const PARTS_INSIDE = ['role_player', 'cover'] as const

/**
 * One adult inside for the debrief, and two with the cadet meanwhile: with fewer than three, one of them would be
 * alone with the cadet, in a car too (rule 12).
 */
const ADULTS_SO_THAT_NOBODY_IS_ALONE = 3

type Finding = Omit<EligibilityFinding, 'severity' | 'source'>

/**
 * domain.md 5.1, rules 9, 10 and 12, and 11, requirement 15: an officer covers inside, two adults or more go with
 * the cadet, one of them the welfare officer with nothing else to do, and nobody is alone with the cadet. Silent
 * before there is a team.
 */
export const checkTeam: EligibilityCheck = (facts) => {
  const { ride } = facts
  if (ride === null) return []
  return [...coverInside(ride), ...accompanied(facts, ride), ...notAlone(ride)]
}

function coverInside(ride: RideFacts): readonly EligibilityFinding[] {
  if (ride.adults.some(({ roles }) => roles.includes('cover'))) return []
  return [
    {
      rule: 9,
      severity: 'block',
      message: `Nobody on ${ride.teamName} covers inside the venue. Give one adult that part.`,
      source: SOURCES.cover,
      overridable: true,
      subject: `${ride.teamId}: ${venueSubject(ride.venues)}`,
    },
  ]
}

function accompanied(facts: EligibilityFacts, ride: RideFacts): readonly EligibilityFinding[] {
  const needed = facts.session.rules.adultsWithCadet
  const numbers = adultNumbers(ride)
  const found: Finding[] = [...welfareOfficer(ride)]
  if (numbers.length < needed) {
    found.push({
      rule: 10,
      message: `${ride.teamName} has ${numbers.length} of the ${needed} adults that a team with a cadet needs. Put another adult on it.`,
      overridable: true,
      subject: `adults ${needed}: ${numbers.join(',')}`,
    })
  }
  for (const { adult, alsoOn } of ride.adults) {
    if (alsoOn === null || adult === ride.welfareOfficer) continue
    found.push({
      rule: 10,
      message: `${adult} is on ${alsoOn} at the same time. Take them off one of the two teams.`,
      overridable: true,
      subject: `also ${adult}: ${alsoOn}`,
    })
  }
  const elsewhere = ridesElsewhere(facts, ride)
  if (elsewhere.length > 0) {
    found.push({
      rule: 10,
      message: 'The cadet rides with another team at the same time. Take the cadet off one of the two teams.',
      overridable: false,
      subject: `elsewhere ${elsewhere.join(',')}`,
    })
  }
  return found.map((one) => ({ ...one, severity: 'block', source: SOURCES.accompanied }))
}

/** Whoever looks after the cadet is on the team, free of parts inside and on no other team: never set aside. */
function welfareOfficer({ adults, teamName, welfareOfficer: chosen }: RideFacts): readonly Finding[] {
  const block = (subject: string, message: string): Finding => ({
    rule: 10,
    message,
    overridable: false,
    subject: `welfare ${subject}`,
  })
  if (chosen === null) {
    return [block('none', `No welfare officer is chosen for the cadet. Choose one of ${teamName}.`)]
  }
  const rows = adults.filter(({ adult }) => adult === chosen)
  const roles = rows.flatMap((row) => row.roles)
  if (!roles.includes('welfare')) {
    const message = `${chosen} is not a welfare officer on ${teamName}. Give them that part, or choose another adult.`
    return [block(`${chosen} missing`, message)]
  }
  const found: Finding[] = []
  if (PARTS_INSIDE.some((part) => roles.includes(part))) {
    const message = `${chosen} looks after the cadet and has a part inside the venue too. Give that part to another adult.`
    found.push(block(`${chosen} inside`, message))
  }
  const also = rows.flatMap(({ alsoOn }) => alsoOn ?? [])
  if (also.length > 0) {
    const message = `${chosen} looks after the cadet and is on ${inWords(also, 'and')} at the same time. Choose another welfare officer, or take them off there.`
    found.push(block(`${chosen} also: ${also.join(',')}`, message))
  }
  return found
}

/** The other teams of the same time, each as session and team. */
const ridesElsewhere = ({ session, otherRides }: EligibilityFacts, ride: RideFacts): readonly string[] =>
  otherRides
    .filter((other) => other.sessionId !== session.id || other.teamId !== ride.teamId)
    .filter((other) => overlap(session, other))
    .map(({ sessionId, teamId }) => `${sessionId} ${teamId}`)
    .sort()

function notAlone(ride: RideFacts): readonly EligibilityFinding[] {
  const numbers = adultNumbers(ride)
  if (ride.companions > 0 || numbers.length >= ADULTS_SO_THAT_NOBODY_IS_ALONE) return []
  return [
    {
      rule: 12,
      severity: 'warn',
      message:
        'While one adult is inside for the debrief, another would be alone with the cadet, in a car too. Put a third adult on the team, or let two young people ride together.',
      source: SOURCES.alone,
      overridable: true,
      subject: numbers.join(','),
    },
  ]
}
