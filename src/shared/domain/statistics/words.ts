import type { Rate } from './wilson'

/** Below this many completed tests a rate says next to nothing (domain.md 8.4: show counts under 5). */
const SMALL_N = 5

const perHundred = (share: number): number => Math.round(share * 100)

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

/** What sets operations apart for the words under a chart: unlike is never silently compared with unlike. */
export interface Comparable {
  readonly rule: string
  readonly scenario: string
  readonly selection: string
  readonly rate: Rate | null
}

/**
 * What a series of operations allows somebody to say. Intervals that lie apart make chance an
 * unlikely explanation; overlapping ones settle nothing either way (Newcombe and Fisher do that); where rule, scenario or selection differ, they are not compared at all (DESIGN 2.2).
 */
export function trendWords(points: readonly Comparable[]): readonly string[] {
  const withData = points.filter(({ rate }) => rate !== null)
  if (withData.length === 0)
    return ['No completed visits yet. Results appear here after the first operation.']
  if (withData.length === 1) return ['One operation so far. A trend needs more.']
  const small = withData.filter(({ rate }) => (rate?.n ?? 0) < SMALL_N).length
  const unlike = (['rule', 'scenario', 'selection'] as const).filter(
    (what) => new Set(withData.map((point) => point[what])).size > 1,
  )
  const words: string[] = []
  if (unlike.length > 0) {
    const differ = unlike.map((what) => UNLIKE_WORDS[what]).join(' and ')
    words.push(`These operations differ in ${differ}: read each on its own, not as a rise or a fall.`)
  } else {
    const lowest = Math.max(...withData.map(({ rate }) => rate?.low ?? 0))
    const highest = Math.min(...withData.map(({ rate }) => rate?.high ?? 1))
    words.push(
      lowest <= highest
        ? 'All the intervals overlap, so this chart alone does not show a change.'
        : 'At least two intervals lie apart: chance alone is an unlikely explanation of that difference.',
    )
  }
  if (small > 0)
    words.push(
      `${small} of the ${withData.length} operations had fewer than ${SMALL_N} completed visits: too few to compare.`,
    )
  return words
}

const UNLIKE_WORDS = {
  rule: 'pass rule',
  scenario: 'scenario',
  selection: 'how venues were chosen',
} as const
