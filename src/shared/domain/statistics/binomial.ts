import { incompleteBeta } from './special-functions'

/** The chance of k or fewer in n tries that each succeed with chance p (0 to 1). */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : incompleteBeta(1 - p, n - k, k + 1)
}

/** The smallest count with at least `share` of the distribution at or below it. */
export function binomialQuantile(share: number, n: number, p: number): number {
  let [below, at] = [-1, n]
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2)
    if (binomialAtMost(middle, n, p) >= share) at = middle
    else below = middle
  }
  return at
}
