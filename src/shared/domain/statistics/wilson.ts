/** Two-sided 95%: the 0.975 quantile of the standard normal distribution (domain.md 8). */
export const Z_95 = 1.959963984540054

/** A rate as it is always shown: k of n with its interval. `null` in place of it means "no data". */
export interface Rate {
  readonly k: number
  readonly n: number
  readonly rate: number
  readonly low: number
  readonly high: number
}

/**
 * The rate k of n with its Wilson score interval (95%), or `null` when n is 0: no data is never 0%.
 * Method: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212. Reference values: domain.md 8.1.
 */
export function wilson(k: number, n: number): Rate | null {
  if (n === 0) return null
  const p = k / n
  const z2 = Z_95 ** 2
  const centre = p + z2 / (2 * n)
  const spread = Z_95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  const scale = 1 + z2 / n
  return {
    k,
    n,
    rate: p,
    // At k = 0 and k = n the bound is exactly 0 or 1; rounding must not leave -1e-17 behind.
    low: k === 0 ? 0 : (centre - spread) / scale,
    high: k === n ? 1 : (centre + spread) / scale,
  }
}
