import { longDate, weekdayDate } from '../documents/document-text'
import type { EligibilityCheck, EligibilityFinding } from './finding'

const SOURCES = {
  briefing: 'The young person agrees at each briefing and may stop (rule 6)',
  vetting: 'The force’s vetting, as for adults (rule 11)',
  authority: 'The code on age-restricted products (rule 21)',
  force: 'Whether the force permits it differs, as in Essex (rule 26)',
} as const

/**
 * domain.md 5.1, rules 6, 11, 21 and 26: the cadet is vetted and briefed by the day of the session, covert
 * authority was considered, and the force permits tests with anybody under 18.
 */
export const checkReadiness: EligibilityCheck = ({ cadet, operation, session }) => {
  const found: EligibilityFinding[] = []
  const block = (rule: number, subject: string, message: string, source: string, overridable: boolean) =>
    found.push({ rule, severity: 'block', message, source, overridable, subject })
  const night = weekdayDate(session.day)
  const { vettedOn, vettedUntil, briefedOn } = cadet

  if (vettedOn === null) {
    block(11, 'cadet', 'No vetting is recorded for the cadet.', SOURCES.vetting, false)
  } else if (vettedOn > session.day) {
    block(11, 'cadet', `The cadet’s vetting begins after ${night}.`, SOURCES.vetting, false)
  }
  if (vettedUntil !== null && vettedUntil < session.day) {
    const message = `The cadet’s vetting ends on ${longDate(vettedUntil)}, before ${night}.`
    block(11, 'cadet', message, SOURCES.vetting, false)
  }
  if (briefedOn === null) {
    block(
      6,
      'briefing',
      'No safeguarding briefing is recorded for the cadet. Hold it, then enter the day.',
      SOURCES.briefing,
      false,
    )
  } else if (briefedOn > session.day) {
    block(6, 'briefing', `The cadet is briefed only after ${night}.`, SOURCES.briefing, false)
  }
  if (!operation.authorityConsidered) {
    block(
      21,
      '',
      'Nobody has recorded that covert authority was considered: by whom, when, the decision and its reference.',
      SOURCES.authority,
      true,
    )
  }
  if (!session.rules.juvenileTesting) {
    block(
      26,
      '',
      `On ${night} the force does not permit police-run tests with anybody under 18.`,
      SOURCES.force,
      true,
    )
  }
  return found
}
