import { type Count, fisher } from './fisher'
import { isUnlikely } from './unlikely'

/**
 * How many of a re-test of `retest` venues would have to respond as expected before chance is an unlikely explanation
 * of the rise from k of n: from this number on, Fisher's two-sided p is below 0.05. `null` where no number does it,
 * or where there is no data. From 2 of 18, a re-test of 18 takes 9 (8 gives 0.060; peers.md, finding 3).
 */
export function whatItWouldTake({ k, n }: Count, retest: number): number | null {
  let least: number | null = null
  for (let count = retest; count * n > k * retest; count--) {
    const p = fisher({ k, n }, { k: count, n: retest })
    if (p === null || !isUnlikely(p)) break
    least = count
  }
  return least
}
