import type { AgeRange } from '../cadets/age'
import type { Statement } from '../cadets/welfare'
import type { EligibilityFinding } from './finding'

/** Under this age, in months, a statement is taken only with a parent or guardian there (rule 25). */
const STATEMENT_ALONE_FROM = 16 * 12

const SOURCES = {
  collected: 'A published letter to young test purchasers (rule 23)',
  debrief: 'Welfare is paramount in the Scottish guide; the gate is this register’s own (rule 24)',
  statement: 'The Scottish guide, 4.1.2, for under-16s (rule 25)',
} as const

/** How a cadet was looked after on one session, as rules 23 to 25 look at it. Times are instants or clock times. */
export interface WelfareFacts {
  /** The night in words, "Saturday 12 December 2026". */
  readonly night: string
  readonly sessionOver: boolean
  readonly collectedAt: string | null
  /** The number of the adult. */
  readonly collectedBy: string | null
  readonly returnedAt: string | null
  readonly returnedBy: string | null
  /** How many times somebody looked in on the cadet. */
  readonly checks: number
  readonly welfareDebriefAt: string | null
  readonly statement: Statement | null
  /** In months, on the day of the session. */
  readonly age: AgeRange
}

/**
 * domain.md 5.1, rules 23 to 25, and 11, requirement 18: collected and returned with times and adults, a welfare
 * debrief before the operation closes, and no statement by somebody under 16 without a parent or guardian.
 * Nothing is late before the session is over; a statement counts at once.
 */
export function checkWelfare(facts: WelfareFacts): readonly EligibilityFinding[] {
  const found: EligibilityFinding[] = []
  if (facts.sessionOver) {
    const missing = journeyMissing(facts)
    if (missing.length > 0) {
      found.push({
        rule: 23,
        severity: 'warn',
        message: `For ${facts.night} these are not recorded: ${missing.join(', ')}. Ask the adults, then enter them.`,
        source: SOURCES.collected,
        overridable: true,
        subject: missing.join(','),
      })
    }
    if (facts.welfareDebriefAt === null) {
      found.push({
        rule: 24,
        severity: 'block',
        message: `No welfare debrief is recorded for ${facts.night}. Hold it and enter it: the operation cannot be closed before.`,
        source: SOURCES.debrief,
        overridable: false,
        subject: 'debrief',
      })
    }
  }
  if (facts.statement === 'without_parent' && facts.age.least < STATEMENT_ALONE_FROM) {
    found.push({
      rule: 25,
      severity: 'block',
      message: `A statement was taken without a parent or guardian, and the cadet may be under 16 on ${facts.night}. Take it again with a parent or guardian there.`,
      source: SOURCES.statement,
      overridable: true,
      subject: 'without_parent',
    })
  }
  return found
}

const journeyMissing = (facts: WelfareFacts): readonly string[] => [
  ...(facts.collectedAt === null ? ['when the cadet was collected'] : []),
  ...(facts.collectedBy === null ? ['who collected the cadet'] : []),
  ...(facts.returnedAt === null ? ['when the cadet was returned'] : []),
  ...(facts.returnedBy === null ? ['who returned the cadet'] : []),
]
