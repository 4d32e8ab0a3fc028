import { type ConsentFacts, sameTown } from '../cadets/cadet'
import { inWords, longDate, weekdayDate } from '../documents/document-text'
import type { EligibilityCheck, EligibilityFinding, RideFacts, SessionFacts } from './finding'
import { goesOnAfter } from './session-times'
import { venueSubject } from './subject'

const SOURCES = {
  consent: 'Volunteer Police Cadets: a health and permission form for every event (rule 4)',
  limits: 'Liverpool trading standards: limits set by parents (rule 5)',
  agreement: 'The young person agrees at each briefing and may stop (rule 6)',
} as const

/**
 * domain.md 5.1, rules 4 to 6: a parent's consent to this operation and no other, the limits that came with it,
 * and the young person's own agreement at the briefing of this session.
 */
export const checkConsent: EligibilityCheck = ({ cadet, consent, agreement, session, ride, today }) => {
  const found: EligibilityFinding[] = []
  const add = (
    rule: number,
    severity: EligibilityFinding['severity'],
    subject: string,
    message: string,
    source: string,
  ) => found.push({ rule, severity, message, source, overridable: false, subject })
  const night = weekdayDate(session.day)

  if (cadet.withdrawnOn !== null) {
    add(6, 'block', 'withdrawn', `The cadet withdrew on ${longDate(cadet.withdrawnOn)}.`, SOURCES.agreement)
  }
  if (agreement === null) {
    const message = `The young person’s own agreement for ${night} is not recorded. Ask at the briefing, then enter it.`
    // The briefing is on the night: before its day there is nothing to ask yet.
    add(6, today < session.day ? 'warn' : 'block', 'agreement', message, SOURCES.agreement)
  } else if (agreement.agreedOn > session.day) {
    add(6, 'block', 'agreement', `The young person agreed only after ${night}.`, SOURCES.agreement)
  }
  if (consent === null) {
    add(
      4,
      'block',
      'none',
      'No parent’s or guardian’s consent to this operation is recorded. Consent to another operation does not count.',
      SOURCES.consent,
    )
    return found
  }
  if (consent.withdrawnOn !== null) {
    add(
      4,
      'block',
      'withdrawn',
      `Consent to this operation was withdrawn on ${longDate(consent.withdrawnOn)}.`,
      SOURCES.consent,
    )
    return found
  }
  if (consent.givenOn > session.day) {
    add(4, 'block', 'after', `The consent was given after ${night}.`, SOURCES.consent)
  }
  if (!consent.sheetCarried) {
    add(
      4,
      'warn',
      'sheet',
      'Nobody has ticked that the welfare officer carries the consent, emergency and medical sheet.',
      SOURCES.consent,
    )
  }
  if (consent.otherLimits !== null) {
    add(
      5,
      'record',
      'other',
      'The consent has other limits, such as food. Tell the welfare officer before the session.',
      SOURCES.limits,
    )
  }
  const late = finishProblem(consent, session)
  if (late !== null) add(5, 'block', `finish ${consent.latestFinish}`, late, SOURCES.limits)
  const place = townProblem(consent, session, ride)
  if (place !== null) add(5, place.severity, place.subject, place.message, SOURCES.limits)
  return found
}

/** A session that goes on after the limit is blocked whole: leaving early is for the plan, not for the night. */
function finishProblem({ latestFinish }: ConsentFacts, session: SessionFacts): string | null {
  if (latestFinish === null || !goesOnAfter(session, latestFinish)) return null
  return `The parents’ limit is ${latestFinish}, and the session on ${weekdayDate(session.day)} goes on until ${session.finish}.`
}

/** Before there is a team it stops only where every venue is left out; with one, where any it goes to is. */
function townProblem(
  { towns }: ConsentFacts,
  session: SessionFacts,
  ride: RideFacts | null,
): Pick<EligibilityFinding, 'severity' | 'message' | 'subject'> | null {
  const venues = ride === null ? session.venues : ride.venues
  const refused = venues.filter(({ town }) => towns.some((one) => sameTown(one, town)))
  if (refused.length === 0) return null
  const names = inWords([...new Set(refused.map(({ town }) => town))], 'and')
  const night = weekdayDate(session.day)
  const subject = `towns ${venueSubject(refused)}`
  if (ride !== null) {
    return {
      severity: 'block',
      message: `The parents’ limits leave out ${names}, and ${ride.teamName} goes there. Choose another team, or let the cadet sit out there.`,
      subject,
    }
  }
  return refused.length === venues.length
    ? {
        severity: 'block',
        message: `The parents’ limits leave out ${names}, and every venue on ${night} is there.`,
        subject,
      }
    : {
        severity: 'warn',
        message: `The parents’ limits leave out ${names}. On ${night} choose a team that does not go there.`,
        subject,
      }
}
