import type { EligibilityRules } from './finding'

/**
 * The rules that domain.md 5.1 leaves to each force and that stop nobody: what they warn of or remind of differs in
 * published practice, so a force may leave one out. Rules with a number of their own are set by that number.
 */
export const LOCAL_RULES = [12, 14, 15, 17, 20, 22, 27, 28] as const

/** Whether the force leaves a rule out on the day of a session. Only one that stops nobody can be left out. */
export const isLeftOut = (rule: number, { rulesLeftOut }: Pick<EligibilityRules, 'rulesLeftOut'>): boolean =>
  rulesLeftOut.includes(rule) && LOCAL_RULES.some((local) => local === rule)
