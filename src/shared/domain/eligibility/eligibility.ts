import { checkAge } from './age'
import { checkConsent } from './consent'
import { type EligibilityCheck, type EligibilityFacts, type EligibilityFinding, SEVERITIES } from './finding'
import { checkPlace } from './place'
import { checkReadiness } from './readiness'

/** Whether a cadet can go out. */
export const VERDICTS = ['blocked', 'warned', 'allowed'] as const
export type Verdict = (typeof VERDICTS)[number]

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  blocked: 'Blocked: the cadet cannot go out as it stands.',
  warned: 'Allowed with a warning.',
  allowed: 'Allowed: nothing stands against it.',
}

/** The families of rules that need a cadet and an operation, but no team yet. */
const FAMILIES: readonly EligibilityCheck[] = [checkAge, checkConsent, checkReadiness, checkPlace]

/** All that the rules say of a cadet and an operation, what stops first. */
export function eligibility(facts: EligibilityFacts): readonly EligibilityFinding[] {
  return FAMILIES.flatMap((family) => family(facts)).sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.rule - b.rule,
  )
}

/** What the findings come to, for one session or for all of them. */
export function verdictOf(findings: readonly EligibilityFinding[], sessionId?: string): Verdict {
  const counted = findings.filter(
    (finding) => sessionId === undefined || finding.sessionId === null || finding.sessionId === sessionId,
  )
  if (counted.some(({ severity }) => severity === 'block')) return 'blocked'
  return counted.some(({ severity }) => severity === 'warn') ? 'warned' : 'allowed'
}
