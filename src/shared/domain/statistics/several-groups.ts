import { type ChiSquare, chiSquare } from './chi-square'
import type { Count } from './fisher'
import { type ExactP, fisherFreemanHalton } from './fisher-freeman-halton'

/** Below this expected count the chi-square distribution is a poor guide (domain.md 8.4). */
const SMALL_EXPECTED = 5

export type GroupTest =
  | ({ readonly method: 'exact' } & ExactP)
  | ({ readonly method: 'chi_square' } & ChiSquare)

/**
 * Whether several groups differ by more than chance: the exact test where any expected count is below 5, otherwise
 * chi-square (domain.md 8.4). The counts alone decide which, never the answer. `null` where there is nothing to test
 * (fewer than two groups with data, or all or none as expected) or the exact test cannot be had.
 */
export function severalGroups(groups: readonly Count[]): GroupTest | null {
  const visits = groups.reduce((sum, { n }) => sum + n, 0)
  const expected = groups.reduce((sum, { k }) => sum + k, 0)
  const rarer = Math.min(expected, visits - expected) / visits
  if (groups.some(({ n }) => n > 0 && n * rarer < SMALL_EXPECTED)) {
    const exact = fisherFreemanHalton(groups)
    return exact && { method: 'exact', ...exact }
  }
  const found = chiSquare(groups)
  return found && { method: 'chi_square', ...found }
}
