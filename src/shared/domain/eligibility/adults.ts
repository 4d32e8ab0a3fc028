import { Temporal } from 'temporal-polyfill'
import { longDate, weekdayDate } from '../documents/document-text'
import type { AdultFacts, EligibilityCheck, EligibilityFinding } from './finding'

const SOURCE = 'Dorset and North Yorkshire Police (rule 11)'

/**
 * domain.md 5.1, rule 11: each adult on the team is vetted on the day of the session, which nobody may set aside,
 * and trained in safeguarding no longer before it than the force says. Silent before there is a team.
 */
export const checkAdults: EligibilityCheck = ({ ride, session }) => {
  if (ride === null) return []
  const finding = (subject: string, message: string, overridable: boolean): EligibilityFinding => ({
    rule: 11,
    severity: 'block',
    message,
    source: SOURCE,
    overridable,
    subject,
  })
  return ride.adults.flatMap((adult) => {
    const found: EligibilityFinding[] = []
    const vetting = vettingProblem(adult, session.day)
    if (vetting !== null) found.push(finding(`vetting ${adult.adult}`, vetting, false))
    const months = session.rules.safeguardingTrainingMonths
    const training = trainingProblem(adult, session.day, months)
    if (training !== null) {
      // Other training, or another interval, is another matter to decide.
      found.push(finding(`training ${adult.adult} ${adult.trainedOn ?? 'none'} ${months}`, training, true))
    }
    return found
  })
}

function vettingProblem({ adult, vettedOn, vettedUntil }: AdultFacts, day: string): string | null {
  const then = 'Check it, or choose another adult.'
  if (vettedOn === null) return `No vetting is recorded for ${adult}. ${then}`
  if (vettedOn > day) return `The vetting of ${adult} begins after ${weekdayDate(day)}. ${then}`
  if (vettedUntil !== null && vettedUntil < day) {
    return `The vetting of ${adult} ends on ${longDate(vettedUntil)}, before ${weekdayDate(day)}. ${then}`
  }
  return null
}

function trainingProblem({ adult, trainedOn }: AdultFacts, day: string, months: number): string | null {
  const then = 'Arrange it, or choose another adult.'
  if (trainedOn === null) return `No safeguarding training is recorded for ${adult}. ${then}`
  if (trainedOn > day) return `${adult} is trained in safeguarding only after ${weekdayDate(day)}. ${then}`
  const last = Temporal.PlainDate.from(trainedOn).add({ months }).toString()
  if (last >= day) return null
  return `The safeguarding training of ${adult} counts for ${months} months, until ${longDate(last)}. ${then}`
}
