import { binomialAtMost } from './binomial'

/**
 * McNemar's exact test of the same venues tested twice, two-sided: the chance, if a change were as likely for the
 * better as for the worse, of changes as lopsided as these or more so (0 to 1). Venues that stayed the same say
 * nothing, so `null` where none changed. At least 6 changes, all one way, are needed for less than 0.05.
 * Q. McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
 * Psychometrika 12 (1947), 153-157. Reference values: domain.md 8.3.
 */
export function mcnemar(improved: number, worsened: number): number | null {
  const changed = improved + worsened
  if (changed === 0) return null
  return Math.min(1, 2 * binomialAtMost(Math.min(improved, worsened), changed, 0.5))
}
