import { Temporal } from 'temporal-polyfill'
import { yearsOn } from './age'

/** When a cadet has gone: what stays, and who decides (domain.md 7, retention). Days are `YYYY-MM-DD`. */

/** What stays of an age once a cadet's data is gone. */
export const AGE_BANDS = ['under_13', '13_to_15', '16_to_17', 'adult'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const RETENTION_DECISIONS = ['keep', 'dispose'] as const
export type RetentionDecision = (typeof RETENTION_DECISIONS)[number]

/** How long the force keeps what it knows of a cadet: local policy, with a default. */
export interface RetentionRules {
  readonly cadetRetentionYears: number
  /** Whether the years run from the 18th birthday at the earliest. */
  readonly retentionFromEighteen: boolean
}

/** What the clock of a cadet's data runs from. */
export interface RetentionFacts {
  /** The month of birth, `YYYY-MM`. */
  readonly born: string
  /** The last session that the cadet rode or rides on; `null` where there is none. */
  readonly lastSessionOn: string | null
  readonly withdrawnOn: string | null
  readonly addedOn: string
  /** When a sergeant who kept the record wanted to be asked again; `null` where nobody decided yet. */
  readonly nextReviewOn: string | null
}

/**
 * The day from which a sergeant is asked whether a cadet's data is still needed. Nothing is deleted by itself. The
 * Met kept 7 years for the six in which somebody can claim, which for a child run from the 18th birthday (domain.md
 * 7, MPS). Of the birthday only the month is known: the years run from the end of it. A day that a sergeant set
 * takes the place of the clock.
 */
export function reviewDueOn(facts: RetentionFacts, rules: RetentionRules): string {
  if (facts.nextReviewOn !== null) return facts.nextReviewOn
  const years = rules.cadetRetentionYears
  const begins = facts.lastSessionOn ?? facts.withdrawnOn ?? facts.addedOn
  const due = Temporal.PlainDate.from(begins).add({ years }).toString()
  if (!rules.retentionFromEighteen) return due
  const afterEighteen = Temporal.PlainYearMonth.from(facts.born).add({ years: 18 + years, months: 1 })
  const grownUp = `${afterEighteen.toString()}-01`
  return grownUp > due ? grownUp : due
}

/** The band of an age on a day: of two possible ages the lower one. */
export function ageBandOn(born: string, day: string): AgeBand {
  const { least } = yearsOn(born, day)
  if (least < 13) return 'under_13'
  if (least < 16) return '13_to_15'
  return least < 18 ? '16_to_17' : 'adult'
}

/** How the n-th cadet who left is called from then on. */
export const goneReference = (n: number): string => `Gone ${n}`
