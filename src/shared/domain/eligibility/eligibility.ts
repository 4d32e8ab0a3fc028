import { checkAdults } from './adults'
import { checkAge } from './age'
import { checkBriefing } from './briefing'
import { checkConsent } from './consent'
import {
  type EligibilityCheck,
  type EligibilityFacts,
  type EligibilityFinding,
  findingKey,
  SEVERITIES,
} from './finding'
import { checkLimits } from './limits'
import { checkLinks } from './links'
import { isLeftOut } from './local-rules'
import { checkPlace } from './place'
import { checkReadiness } from './readiness'
import { checkRisk } from './risk'
import { checkTeam } from './team'

/** Whether a cadet can go out. */
export const VERDICTS = ['blocked', 'warned', 'allowed'] as const
export type Verdict = (typeof VERDICTS)[number]

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  blocked: 'Blocked: the cadet cannot go out as it stands.',
  warned: 'Allowed with a warning.',
  allowed: 'Allowed: nothing stands against it.',
}

/** The families of rules that look at a session before it; rules 23 to 25 look at it afterwards (welfare.ts). */
const FAMILIES: readonly EligibilityCheck[] = [
  checkAge,
  checkConsent,
  checkReadiness,
  checkRisk,
  checkTeam,
  checkAdults,
  checkPlace,
  checkLinks,
  checkLimits,
  checkBriefing,
]

/** All that the rules say of a cadet on one session, what stops first. */
export function eligibility(facts: EligibilityFacts): readonly EligibilityFinding[] {
  return FAMILIES.flatMap((family) => family(facts))
    .filter(({ rule }) => !isLeftOut(rule, facts.session.rules))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.rule - b.rule)
}

/** What findings come to; those that an approver set aside, by their keys, stop nothing. */
export function verdictOf(
  findings: readonly EligibilityFinding[],
  setAside: readonly string[] = [],
): Verdict {
  if (openBlocks(findings, setAside).length > 0) return 'blocked'
  return findings.some(({ severity }) => severity === 'warn') ? 'warned' : 'allowed'
}

/** What stops a cadet and was not set aside. What nobody may set aside never counts as set aside. */
export const openBlocks = (
  findings: readonly EligibilityFinding[],
  setAside: readonly string[],
): readonly EligibilityFinding[] =>
  findings.filter(
    (finding) =>
      finding.severity === 'block' && !(finding.overridable && setAside.includes(findingKey(finding))),
  )
