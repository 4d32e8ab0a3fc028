import type { Count } from './fisher'
import { upperGamma } from './special-functions'

export interface ChiSquare {
  readonly statistic: number
  /** Degrees of freedom: groups minus one. */
  readonly df: number
  /** The chance of such a statistic or a larger one if nothing set the groups apart. */
  readonly p: number
}

/** The upper tail of the chi-square distribution. */
export const chiSquareAbove = (statistic: number, df: number): number => upperGamma(df / 2, statistic / 2)

/**
 * Pearson's chi-square test that several groups share one rate, without correction. `null` with fewer than two
 * groups with data, or where all or none responded as expected: there is no difference to test.
 * K. Pearson, Philosophical Magazine 50 (1900), 157-175. Reference values: domain.md 8.4 and 8.6.
 */
export function chiSquare(groups: readonly Count[]): ChiSquare | null {
  const withData = groups.filter(({ n }) => n > 0)
  const total = withData.reduce((sum, { n }) => sum + n, 0)
  const share = withData.reduce((sum, { k }) => sum + k, 0) / total
  if (withData.length < 2 || share === 0 || share === 1) return null
  const statistic = withData.reduce(
    (sum, { k, n }) => sum + (k - n * share) ** 2 / (n * share * (1 - share)),
    0,
  )
  const df = withData.length - 1
  return { statistic, df, p: chiSquareAbove(statistic, df) }
}
