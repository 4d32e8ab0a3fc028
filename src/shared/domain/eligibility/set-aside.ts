import { SAFEGUARDING_RULES } from './rule-list'

/** What an approver set aside for a young person who still rides. It says neither who that is nor their reference. */
export interface SetAside {
  /** Its number in domain.md 5.1. */
  readonly rule: number
  readonly team: string
  /** The day of the session, `YYYY-MM-DD`. */
  readonly day: string
  readonly approverRank: string
  readonly approverName: string
  readonly approvalReference: string
  readonly reason: string
}

/** A young person was taken off a team for the night by these rules; who it was is not said. */
export interface StandDown {
  readonly team: string
  readonly day: string
  readonly rules: readonly number[]
}

/** A rule as a person reads it: "rule 16 (visits, hours, finish and rest)". */
export function assignmentRuleWords(rule: number): string {
  const title = SAFEGUARDING_RULES.find((one) => one.rule === rule)?.title
  return title === undefined ? `rule ${rule}` : `rule ${rule} (${title[0]?.toLowerCase()}${title.slice(1)})`
}
