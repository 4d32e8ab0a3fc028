import { type AgeRange, ageOn, monthsWords } from '../cadets/age'
import type { CadetFacts } from '../cadets/cadet'
import { longDate, weekdayDate } from '../documents/document-text'
import type { EligibilityCheck, EligibilityFinding, SessionFacts } from './finding'

/** Adulthood, in months: 18 years (domain.md 5.1, rule 1). */
const ADULT = 18 * 12

const SOURCES = {
  adult: 'Volunteer Police Cadets are 13 to 18 (rule 1)',
  minimum: 'The force’s own minimum age (rule 2)',
  alcohol: 'Liverpool and Hampshire trading standards (rule 3)',
} as const

/**
 * domain.md 5.1, rules 1 to 3: under 18, not under the force's minimum, and further under 18 where alcohol is
 * tested; always on the day of the session. Where month and year leave it in doubt, it is blocked until a
 * sergeant has read the age in the unit's file.
 */
export const checkAge: EligibilityCheck = ({ cadet, operation, session }) => {
  const age = knownAge(cadet, session.day)
  const night = weekdayDate(session.day)
  const found: EligibilityFinding[] = []
  const block = (rule: number, subject: string, message: string, source: string) =>
    found.push({ rule, severity: 'block', message, source, overridable: false, subject })

  if (age.least >= ADULT) {
    block(
      1,
      'adult',
      `On ${night} the cadet is 18 or over. Somebody under 18 plays the child.`,
      SOURCES.adult,
    )
    return found
  }
  if (isBirthdayMonth(cadet, session.day)) {
    block(
      1,
      'doubt',
      `The cadet has a birthday in ${longDate(session.day).split(' ').slice(1).join(' ')}, so the age on ${night} is not certain. A sergeant reads it in the unit’s file and confirms it here.`,
      SOURCES.adult,
    )
  }
  const minimum = session.rules.minimumAge
  if (age.most < minimum * 12) {
    block(
      2,
      `${minimum}`,
      `On ${night} the cadet is under ${minimum}, the force’s minimum age.`,
      SOURCES.minimum,
    )
  }
  if (operation.alcoholTest) {
    const limit = ADULT - session.rules.alcoholMonthsUnder
    if (age.least >= limit) {
      block(
        3,
        `${limit}`,
        `Alcohol is tested too, so the cadet has to be under ${monthsWords(limit)} on ${night}. Choose a younger cadet or a scenario without alcohol.`,
        SOURCES.alcohol,
      )
    } else if (age.most >= limit) {
      block(
        3,
        'doubt',
        `Alcohol is tested too, and the cadet reaches ${monthsWords(limit)} in the month of ${night}. A sergeant reads the age in the unit’s file and confirms it here.`,
        SOURCES.alcohol,
      )
    }
  }
  return found
}

/** The age on a day: what a sergeant confirmed for it, else what the month of birth says. */
export function knownAge(cadet: Pick<CadetFacts, 'born' | 'confirmedAges'>, day: string): AgeRange {
  const confirmed = cadet.confirmedAges.find((one) => one.day === day)
  return confirmed === undefined
    ? ageOn(cadet.born, day)
    : { least: confirmed.months, most: confirmed.months }
}

/** Whether the two ages that a month of birth allows lie on either side of a whole number of years. */
function isBirthdayMonth(cadet: CadetFacts, day: string): boolean {
  const { least, most } = knownAge(cadet, day)
  return Math.floor(least / 12) !== Math.floor(most / 12)
}

/**
 * The sessions for which a sergeant has to confirm the age, each with the two ages it can be, in months: those in
 * the month of the birthday, and with alcohol those in the month in which the tighter limit is reached.
 */
export function agesInDoubt(
  cadet: CadetFacts,
  alcohol: boolean,
  sessions: readonly SessionFacts[],
): readonly { readonly day: string; readonly ages: readonly [number, number] }[] {
  return sessions
    .filter(({ day, rules }) => {
      const { least, most } = knownAge(cadet, day)
      if (least >= ADULT) return false
      const limit = ADULT - rules.alcoholMonthsUnder
      return isBirthdayMonth(cadet, day) || (alcohol && least < limit && most >= limit)
    })
    .map(({ day }) => {
      const { least, most } = ageOn(cadet.born, day)
      return { day, ages: [least, most] as const }
    })
}
