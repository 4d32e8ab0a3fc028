import {
  DIFFERENCE_WORDS,
  type Difference,
  likeForLike,
  type OperationFacts,
  worstOf,
} from '../operations/like-for-like'
import type { Rate } from './wilson'

/** Below this many completed tests a rate says next to nothing (domain.md 8.4: show counts under 5). */
export const SMALL_N = 5

/** "33": a share in sentences, where decimals say more than is known. */
export const perHundred = (share: number): number => Math.round(share * 100)

/** "11.1%": one decimal, for tables and beside intervals. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** "3.1% to 32.8%". */
export const intervalWords = (rate: Rate): string => `${percent(rate.low)} to ${percent(rate.high)}`

/**
 * What a rate allows somebody to say, in sentences: under a chart, in a report, for a screen reader.
 * `remaining` is the number of visits still to be recorded; while there are any, nothing is concluded.
 */
export function rateWords(rate: Rate | null, remaining = 0): readonly string[] {
  if (rate === null) return ['No completed visits yet. Results appear here after the first one.']
  const { k, n } = rate
  if (remaining > 0) return [`So far: ${k} of ${n} as expected.`, 'Too early to say more.']
  const headline = `${k} of ${n} responded as expected.`
  if (n < SMALL_N) return [headline, 'Too few visits to say what is typical.']
  return [
    headline,
    `If this operation is typical, between ${perHundred(rate.low)} and ${perHundred(rate.high)} in 100 would.`,
  ]
}

/** "1 cancelled operation with results is left out." `null` where there is none: what was broken off is no rate. */
export function leftOutWords(cancelled: number): string | null {
  if (cancelled === 0) return null
  return cancelled === 1
    ? '1 cancelled operation with results is left out.'
    : `${cancelled} cancelled operations with results are left out.`
}

/** An operation as a point of a series. */
export interface Comparable {
  readonly facts: OperationFacts
  readonly rate: Rate | null
}

/** "pass rule and scenario": what sets operations apart in this weight, each thing once. */
export const apart = (differences: readonly Difference[], weight: Difference['weight']): string =>
  [
    ...new Set(
      differences.filter((one) => one.weight === weight).map(({ field }) => DIFFERENCE_WORDS[field]),
    ),
  ].join(' and ')

/**
 * What a series of operations allows somebody to say. Intervals that lie apart make chance an unlikely
 * explanation; overlapping ones settle nothing either way (Newcombe and Fisher do that). Each pair passes the
 * like-for-like guard: where one is not comparable, nothing is said of a change (DESIGN 2.2).
 */
export function trendWords(points: readonly Comparable[]): readonly string[] {
  const withData = points.filter(({ rate }) => rate !== null)
  if (withData.length === 0)
    return ['No completed visits yet. Results appear here after the first operation.']
  if (withData.length === 1) return ['One operation so far. A trend needs more.']
  const small = withData.filter(({ rate }) => (rate?.n ?? 0) < SMALL_N).length
  const pairs = withData.flatMap((a, i) => withData.slice(i + 1).map((b) => likeForLike(a.facts, b.facts)))
  const differences = pairs.flatMap((pair) => pair.differences)
  const verdict = worstOf(pairs.map((pair) => pair.verdict))
  const words: string[] = []
  if (verdict === 'not_comparable') {
    const differ = apart(differences, 'not_comparable')
    words.push(`These operations differ in ${differ}: read each on its own, not as a rise or a fall.`)
  } else {
    const lowest = Math.max(...withData.map(({ rate }) => rate?.low ?? 0))
    const highest = Math.min(...withData.map(({ rate }) => rate?.high ?? 1))
    words.push(
      lowest <= highest
        ? 'All the intervals overlap, so this chart alone does not show a change.'
        : 'At least two intervals lie apart: chance alone is an unlikely explanation of that difference.',
    )
    if (verdict === 'with_care')
      words.push(`These operations differ in ${apart(differences, 'with_care')}: compare them with care.`)
  }
  if (small > 0)
    words.push(
      `${small} of the ${withData.length} operations had fewer than ${SMALL_N} completed visits: too few to compare.`,
    )
  return words
}
