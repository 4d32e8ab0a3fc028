import { versionName } from '../operations/library'
import type { PassRule } from './pass-rule'

type RuleName = Pick<PassRule, 'name' | 'version'>

const isSame = (a: RuleName, b: RuleName): boolean => a.name === b.name && a.version === b.version

/**
 * What stands over an operation's numbers when they are looked at under another rule than its own: that is a
 * view and never an edit (DESIGN 2.1).
 */
export function lookedAtWords(rule: RuleName, own: RuleName): string {
  return `Looked at under ${versionName(rule)}, not the rule it was run under (${versionName(own)}).`
}

/** The same for several operations: says how many of them had another rule of their own. */
export function allLookedAtWords(rule: RuleName, own: readonly RuleName[]): string {
  const others = own.filter((one) => !isSame(one, rule)).length
  const looked = `Looked at under ${versionName(rule)}`
  if (others === 0) return `${looked}, the rule that every operation here was run under.`
  const run = others === 1 ? 'was run under another rule' : 'were run under other rules'
  return `${looked}: ${others} of ${own.length} ${own.length === 1 ? 'operation' : 'operations'} ${run}.`
}

/**
 * What stands over visits that are counted together although their operations had several rules; `null` where they had
 * one. What such lines differ in may be the rule and nothing else (DESIGN 2.2).
 */
export function mixedRulesWords(rules: readonly RuleName[]): string | null {
  const names = [...new Set(rules.map(versionName))]
  if (names.length < 2) return null
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return `These visits were counted under ${names.length} pass rules (${listed}). Choose one of them at “Under” before you compare lines.`
}
