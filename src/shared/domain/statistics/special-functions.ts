/*
 * The three special functions that the exact methods stand on. Written here, because no kept library fits: the
 * beta quantile of @stdlib brings 233 packages (27 MB), jstat has no types and takes its upper tails as 1 - cdf
 * (0 from about 1e-16 on), simple-statistics has no beta distribution. Each is checked against exact integer
 * arithmetic or numerical integration in test/shared/domain/statistics/.
 */

/** Relative size of a term from which on a series or fraction no longer changes. */
const EPSILON = 3e-16
/** Keeps a denominator of a continued fraction from being 0 (Lentz). */
const TINY = 1e-300
const HALF_LOG_2_PI = 0.9189385332046727

/**
 * The natural logarithm of gamma(x) for x > 0: Stirling's series from 15 on, below it by gamma(x + 1) = x gamma(x).
 * Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 6.1.15 and 6.1.41.
 */
function logGamma(x: number): number {
  let product = 1
  let at = x
  for (; at < 15; at++) product *= at
  const r2 = 1 / (at * at)
  const series = (1 / 12 - r2 * (1 / 360 - r2 * (1 / 1260 - r2 * (1 / 1680 - r2 / 1188)))) / at
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_2_PI + series - Math.log(product)
}

/** The natural logarithm of "n choose k"; minus infinity where there is no way to choose. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY
  if (k === 0 || k === n) return 0
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}

/** b(0) + a(1) / (b(1) + a(2) / (b(2) + ...)) by Lentz's method (W. J. Lentz, Applied Optics 15 (1976), 668-671). */
function continuedFraction(b0: number, a: (i: number) => number, b: (i: number) => number): number {
  let f = b0 === 0 ? TINY : b0
  let c = f
  let d = 0
  for (let i = 1; i < 100_000; i++) {
    d = b(i) + a(i) * d
    c = b(i) + a(i) / c
    if (d === 0) d = TINY
    if (c === 0) c = TINY
    d = 1 / d
    f *= c * d
    if (Math.abs(c * d - 1) <= EPSILON) break
  }
  return f
}

/**
 * The regularised incomplete beta function I(x; a, b) for 0 <= x <= 1 and a, b > 0: the chance of a or more in a
 * binomial of a + b - 1. NIST "Digital Library of Mathematical Functions" 8.17.22 (fraction) and 8.17.4 (symmetry).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)
  const term = (i: number): number => {
    if (i === 1) return 1
    const m = Math.floor((i - 1) / 2)
    return i % 2 === 1
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  }
  return (Math.exp(front) / a) * continuedFraction(0, term, () => 1)
}

/**
 * The regularised upper incomplete gamma function Q(a, x) for a > 0 and x >= 0: a series below a + 1, a fraction
 * from there on, so that small tails keep their digits. NIST "Digital Library of Mathematical Functions" 8.7.1, 8.9.2.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let i = 1; term > sum * EPSILON; i++) {
      term *= x / (a + i)
      sum += term
    }
    return 1 - front * sum
  }
  return (
    front *
    continuedFraction(
      0,
      (i) => (i === 1 ? 1 : -(i - 1) * (i - 1 - a)),
      (i) => x + 2 * i - 1 - a,
    )
  )
}
