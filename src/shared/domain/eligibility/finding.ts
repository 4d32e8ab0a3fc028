import type { CadetFacts, ConsentFacts } from '../cadets/cadet'

/** How much a finding weighs: it stops, it asks for a second look, or it is to be known. */
export const SEVERITIES = ['block', 'warn', 'record'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a rule says of one cadet and one operation. */
export interface EligibilityFinding {
  /** Its number in domain.md 5.1. */
  readonly rule: number
  readonly severity: Severity
  /** A full sentence that says what is so and what to do. Never a reference or a name. */
  readonly message: string
  /** Where the rule is from, as a person reads it. */
  readonly source: string
  /** Whether an approver may set it aside, with a reason. Never age, consent, agreement or vetting. */
  readonly overridable: boolean
  /** The session it is about; `null` where it is about the whole operation. */
  readonly sessionId: string | null
}

/** A session as the rules look at it: its night, what the force permits on that day, and where it goes. */
export interface SessionFacts {
  readonly id: string
  readonly day: string
  readonly start: string
  readonly finish: string
  readonly rules: EligibilityRules
  readonly venues: readonly { readonly id: string; readonly name: string; readonly town: string }[]
}

/** The force's own numbers, as they are on the day of a session. */
export interface EligibilityRules {
  readonly juvenileTesting: boolean
  /** In years. */
  readonly minimumAge: number
  /** How many months under 18 a cadet has to be where alcohol is tested too. */
  readonly alcoholMonthsUnder: number
}

/** An operation as the rules look at it. */
export interface OperationUnderCheck {
  readonly alcoholTest: boolean
  readonly riskAssessment: string | null
  readonly approved: boolean
  /** Whether it is recorded who considered covert authority, when, and what came of it. */
  readonly authorityConsidered: boolean
  readonly sessions: readonly SessionFacts[]
}

/** All that a rule may look at. `consent` is the one for this operation, the newest. */
export interface EligibilityFacts {
  readonly cadet: CadetFacts
  readonly consent: ConsentFacts | null
  readonly operation: OperationUnderCheck
}

/** A family of rules. */
export type EligibilityCheck = (facts: EligibilityFacts) => readonly EligibilityFinding[]
