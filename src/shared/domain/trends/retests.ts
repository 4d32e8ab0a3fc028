import type { Likeness } from '../operations/like-for-like'
import type { Retests } from '../statistics/retest-words'
import type { Mark } from '../visits/outcome'

/** A completed test of a venue. */
export interface TestOfVenue {
  readonly venueId: string
  readonly visitId: string
  readonly operationId: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly mark: Extract<Mark, 'as_expected' | 'partly' | 'not_yet'>
}

/** The first and the last test of one venue. */
export interface RetestPair {
  readonly venueId: string
  readonly first: TestOfVenue
  readonly last: TestOfVenue
}

/**
 * Venues that were tested again: the first test against the last, as one pair a venue, so that no venue counts twice
 * (McNemar 1947 wants independent pairs; domain.md 8.3).
 */
export function retestPairs(tests: readonly TestOfVenue[]): readonly RetestPair[] {
  return [...Map.groupBy(tests, ({ venueId }) => venueId)].flatMap(([venueId, own]) => {
    const inOrder = own.toSorted((a, b) => a.on.localeCompare(b.on) || a.visitId.localeCompare(b.visitId))
    const [first, last] = [inOrder[0], inOrder.at(-1)]
    return first && last && first !== last ? [{ venueId, first, last }] : []
  })
}

const isExpected = ({ mark }: TestOfVenue): boolean => mark === 'as_expected'

/** The pairs counted; `likeness` is the worst verdict of the like-for-like guard on the operations they compare. */
export function retestCounts(pairs: readonly RetestPair[], likeness: Likeness): Retests {
  const count = (first: boolean, last: boolean): number =>
    pairs.filter((pair) => isExpected(pair.first) === first && isExpected(pair.last) === last).length
  return {
    improved: count(false, true),
    worsened: count(true, false),
    bothAsExpected: count(true, true),
    bothNotYet: count(false, false),
    likeness,
  }
}
