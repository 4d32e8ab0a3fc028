import { longDate, weekdayDate } from '../documents/document-text'
import type { EligibilityCheck, EligibilityFinding } from './finding'

const SOURCES = {
  riskAssessment: 'North Yorkshire Police and the Scottish guide (rule 7)',
  confrontation: 'North Yorkshire Police (rule 8)',
} as const

/**
 * domain.md 5.1, rules 7 and 8: the risk assessment exists, is approved and is in date on the day, and it says that
 * no conflict or confrontation is foreseen. Nobody may set a foreseen one aside, nor leave it unsaid.
 */
export const checkRisk: EligibilityCheck = ({ operation, session }) => {
  const found: EligibilityFinding[] = []
  const block = (rule: number, subject: string, message: string, source: string, overridable: boolean) =>
    found.push({ rule, severity: 'block', message, source, overridable, subject })
  const { riskAssessment, riskAssessmentUntil, confrontation } = operation

  if (riskAssessment === null) {
    const message = 'The operation has no risk assessment yet. Write it, then enter its reference.'
    block(7, 'none', message, SOURCES.riskAssessment, true)
  } else if (!operation.approved) {
    const message = 'Nobody has approved the operation with its risk assessment yet. Ask the approver.'
    block(7, 'approval', message, SOURCES.riskAssessment, true)
  }
  if (riskAssessmentUntil !== null && riskAssessmentUntil < session.day) {
    const message = `The risk assessment counts until ${longDate(riskAssessmentUntil)}, before ${weekdayDate(session.day)}. Have it looked at again, then enter the new date.`
    block(7, `until ${riskAssessmentUntil}`, message, SOURCES.riskAssessment, true)
  }
  if (confrontation === 'foreseen') {
    const message =
      'The risk assessment foresees conflict or confrontation. No young person goes out: let an adult play the child, or leave it.'
    block(8, 'foreseen', message, SOURCES.confrontation, false)
  } else if (confrontation === null) {
    const message =
      'Nobody has recorded whether the risk assessment foresees conflict or confrontation. Read it, then enter what it says.'
    block(8, 'unsaid', message, SOURCES.confrontation, false)
  }
  return found
}
