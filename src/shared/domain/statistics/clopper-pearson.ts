import { incompleteBeta } from './special-functions'
import type { Rate } from './wilson'

/** What each side of a two-sided 95% interval leaves out. */
const TAIL = 0.025
/** Halvings of 0 to 1 until the bound no longer changes in double precision. */
const HALVINGS = 60

/** The p at which a rising chance reaches `target`. */
function risesTo(target: number, chance: (p: number) => number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (chance(middle) < target) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The rate k of n with its exact (Clopper-Pearson) interval of 95%, or `null` when n is 0. Wider than Wilson's and
 * never below its promise; for those who ask for the exact method by name. C. J. Clopper and E. S. Pearson, "The use
 * of confidence or fiducial limits illustrated in the case of the binomial", Biometrika 26 (1934), 404-413.
 * Reference values: domain.md 8.1.
 */
export function clopperPearson(k: number, n: number): Rate | null {
  if (n === 0) return null
  return {
    k,
    n,
    rate: k / n,
    low: k === 0 ? 0 : risesTo(TAIL, (p) => incompleteBeta(p, k, n - k + 1)),
    high: k === n ? 1 : risesTo(1 - TAIL, (p) => incompleteBeta(p, k + 1, n - k)),
  }
}
