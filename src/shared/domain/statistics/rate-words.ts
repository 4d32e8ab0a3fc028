import { whatItWouldTake } from './what-it-would-take'
import type { Rate } from './wilson'
import { perHundred, rateWords, SMALL_N } from './words'
import { zeroBound } from './zero-bound'

/** How much none of n or all of n leaves open: the one-sided 95% bound. */
function boundWords(rate: Rate): string {
  const bound = zeroBound(rate.n) ?? 1
  const share = perHundred(bound)
  if (rate.k === 0)
    return share === 0
      ? 'If this operation is typical, fewer than 1 in 100 would.'
      : `That does not mean that nobody ever would: if this operation is typical, up to ${share} in 100 would.`
  return share === 0
    ? 'If this operation is typical, more than 99 in 100 would.'
    : `That does not mean that everybody always would: if this operation is typical, at least ${100 - share} in 100 would.`
}

/** What a re-test has to bring; `null` where all responded as expected: nothing is better. */
function retestWords(rate: Rate, retest: number): string | null {
  if (rate.k === rate.n || retest === 0) return null
  const least = whatItWouldTake(rate, retest)
  return least === null
    ? `Even if a re-test of ${retest} had ${retest} of ${retest}, the rise could be chance.`
    : `A re-test of ${retest} would need ${least} before chance is an unlikely explanation.`
}

/**
 * All that one rate allows somebody to say: `rateWords`, with the one-sided bound for none and all of n, and what a
 * re-test of `retest` venues (as many again unless told) would have to bring. `remaining` as in `rateWords`.
 */
export function wholeRateWords(
  rate: Rate | null,
  remaining = 0,
  retest: number = rate?.n ?? 0,
): readonly string[] {
  const [headline, ...rest] = rateWords(rate, remaining)
  if (rate === null || headline === undefined || remaining > 0 || rate.n < SMALL_N)
    return rateWords(rate, remaining)
  const known = rate.k === 0 || rate.k === rate.n ? [boundWords(rate)] : rest
  const take = retestWords(rate, retest)
  return [headline, ...known, ...(take === null ? [] : [take])]
}
