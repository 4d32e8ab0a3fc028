import type { Rate } from './wilson'

/** How much the second rate lies above the first, as shares: 0.25 is 25 in 100 more. */
export interface RateDifference {
  readonly difference: number
  readonly low: number
  readonly high: number
}

/**
 * The second rate minus the first, two independent groups, with the hybrid score interval (95%): method 10 of
 * R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), 873-890. It is made of the Wilson intervals of the two. `null` where
 * either has no data. Reference values: domain.md 8.2.
 */
export function newcombe(first: Rate | null, second: Rate | null): RateDifference | null {
  if (first === null || second === null) return null
  const difference = second.rate - first.rate
  return {
    difference,
    low: difference - Math.hypot(second.rate - second.low, first.high - first.rate),
    high: difference + Math.hypot(second.high - second.rate, first.rate - first.low),
  }
}
