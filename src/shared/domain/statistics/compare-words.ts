import { likeForLike } from '../operations/like-for-like'
import { chanceWords, PAIR, pValue } from './chance-words'
import { fisher } from './fisher'
import { newcombe, type RateDifference } from './newcombe'
import { isUnlikely } from './unlikely'
import type { Rate } from './wilson'
import { apart, type Comparable, perHundred, SMALL_N } from './words'

/** "25 in 100 more", "12 in 100 fewer", "no change". */
function changeWords(share: number): string {
  const size = perHundred(Math.abs(share))
  if (size === 0) return 'no change'
  return `${size} in 100 ${share > 0 ? 'more' : 'fewer'}`
}

function differenceWords({ difference, low, high }: RateDifference): string {
  const found = perHundred(Math.abs(difference))
  const said =
    difference === 0
      ? 'That is no difference'
      : found === 0
        ? 'That is less than 1 in 100 apart'
        : `That is ${changeWords(difference)}`
  return `${said}; anything from ${changeWords(low)} to ${changeWords(high)} would fit these visits.`
}

/**
 * What two independent groups allow somebody to say: both counts, the difference with its interval, and whether it
 * could be chance. `where` names the groups inside a sentence ("in June", "where staff were trained").
 */
export function pairWords(
  first: Rate | null,
  second: Rate | null,
  where: readonly [string, string],
): readonly string[] {
  const change = newcombe(first, second)
  const p = first && second && fisher(first, second)
  if (first === null || second === null || change === null || p === null)
    return [`No completed visits ${first === null ? where[0] : where[1]}: there is nothing to compare.`]
  const counts = `${first.k} of ${first.n} responded as expected ${where[0]}, ${second.k} of ${second.n} ${where[1]}.`
  if (first.n < SMALL_N || second.n < SMALL_N)
    return [counts, `With fewer than ${SMALL_N} visits on a side there are too few to compare.`]
  const words = [counts, differenceWords(change), chanceWords(p, PAIR)]
  // Two methods may part at the edge (2 of 18 to 8 of 18: peers.md, finding 3): one of them decides, always the same.
  if (isUnlikely(p) !== (change.low > 0 || change.high < 0))
    words.push('This is close to the line: the range and the test do not agree, and the test decides.')
  return words
}

/** An operation and how many of its visits are still to be recorded; none where it is left out. */
interface Compared extends Comparable {
  readonly remaining?: number
}

/**
 * What two operations allow somebody to say. The like-for-like guard speaks first; where it finds them not
 * comparable, nothing is said of a change (DESIGN 2.2), and neither is while visits are still to be recorded.
 */
export function compareWords(first: Compared, second: Compared): readonly string[] {
  const { verdict, differences } = likeForLike(first.facts, second.facts)
  if (verdict === 'not_comparable')
    return [
      `Not comparable: these operations differ in ${apart(differences, 'not_comparable')}.`,
      'Read each on its own, not as a rise or a fall.',
    ]
  const guard =
    verdict === 'with_care'
      ? `Compare with care: these operations differ in ${apart(differences, 'with_care')}.`
      : 'These operations are comparable: pass rule, scenario, choice of venues and venue types are the same.'
  if ((first.remaining ?? 0) + (second.remaining ?? 0) > 0)
    return [guard, 'Visits are still to be recorded: too early to compare.']
  return [guard, ...pairWords(first.rate, second.rate, ['in the first operation', 'in the second'])]
}

/** The note on method under a comparison; `null` where there is nothing to compare. */
export function compareMethod(first: Rate | null, second: Rate | null): string | null {
  const p = first && second && fisher(first, second)
  if (p === null) return null
  return `Range: Newcombe’s hybrid score interval, 95%. Test: Fisher’s exact test, two-sided, ${pValue(p)}. The test decides.`
}
