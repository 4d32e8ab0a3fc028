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

/** What each rule of domain.md 5.1 is about, in a few words. */
const RULE_TITLES: Readonly<Record<number, string>> = {
  1: 'under 18 on the day',
  2: 'minimum age',
  3: 'age for alcohol tests',
  4: 'consent',
  5: 'limits set by parents',
  6: 'agreement',
  7: 'risk assessment',
  8: 'conflict foreseen',
  9: 'cover inside the venue',
  10: 'enough adults and a welfare officer',
  11: 'vetting and training',
  12: 'no adult alone with a young person',
  13: 'where they could be recognised',
  14: 'links with a venue',
  15: 'same venue again',
  16: 'visits, hours, finish and rest',
  17: 'appearance',
  18: 'truth about age',
  19: 'no persuasion',
  20: 'stop point',
  21: 'covert authority considered',
  22: 'photographs',
  23: 'collected and returned',
  24: 'welfare debrief',
  25: 'statement under 16',
  26: 'force permits it',
  27: 'why a young person',
  28: 'two together',
}

/** A rule as a person reads it: "rule 16 (visits, hours, finish and rest)". */
export function assignmentRuleWords(rule: number): string {
  const title = RULE_TITLES[rule]
  return title === undefined ? `rule ${rule}` : `rule ${rule} (${title})`
}
