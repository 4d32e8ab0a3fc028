import type { Mark } from '../visits/outcome'

/** A completed test of a venue. */
export interface TestOfVenue {
  readonly venueId: string
  readonly visitId: string
  readonly on: string
  readonly mark: Extract<Mark, 'as_expected' | 'partly' | 'not_yet'>
}

/** The first and the last test of one venue. */
export interface RetestPair {
  readonly venueId: string
  readonly first: TestOfVenue
  readonly last: TestOfVenue
}

export interface Retests {
  readonly pairs: readonly RetestPair[]
  readonly improved: number
  readonly worsened: number
  readonly same: number
  /** Whether no venue that had responded as expected was tested again: some rise is to be expected by chance then. */
  readonly onlyOthers: boolean
}

const isExpected = ({ mark }: TestOfVenue): boolean => mark === 'as_expected'

/**
 * Venues that were tested again: the first test against the last, as one pair a venue, so that no venue counts twice
 * (McNemar 1947 wants independent pairs; domain.md 8.3). Testing again only those that had not responded makes a rise
 * likely even if nothing changed: regression to the mean (Galton 1886).
 */
export function retestsOf(tests: readonly TestOfVenue[]): Retests {
  const pairs = [...Map.groupBy(tests, ({ venueId }) => venueId)].flatMap(([venueId, own]): RetestPair[] => {
    const inOrder = own.toSorted((a, b) => a.on.localeCompare(b.on) || a.visitId.localeCompare(b.visitId))
    const [first, last] = [inOrder[0], inOrder.at(-1)]
    return first && last && first !== last ? [{ venueId, first, last }] : []
  })
  const improved = pairs.filter(({ first, last }) => !isExpected(first) && isExpected(last)).length
  const worsened = pairs.filter(({ first, last }) => isExpected(first) && !isExpected(last)).length
  return {
    pairs,
    improved,
    worsened,
    same: pairs.length - improved - worsened,
    onlyOthers: pairs.length > 0 && pairs.every(({ first }) => !isExpected(first)),
  }
}
