import { chanceWords, GROUPS, pValue } from './chance-words'
import type { Count } from './fisher'
import { type GroupTest, severalGroups } from './several-groups'
import { SMALL_N } from './words'

/** A group under the name that its row or mark has. */
export interface NamedCount extends Count {
  readonly name: string
}

const isOrAre = (names: readonly string[]): string =>
  names.length === 1 ? `${names[0]} has` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} have`

function smallWords(groups: readonly NamedCount[]): readonly string[] {
  const small = groups.filter(({ n }) => n < SMALL_N).map(({ name }) => name)
  return small.length === 0
    ? []
    : [`${isOrAre(small)} fewer than ${SMALL_N} visits: read the counts, not a rate.`]
}

/**
 * What visits split into groups (venue types, hours, cues) allow somebody to say, tested as a whole: which groups are
 * too small for a rate, and whether the differences could be chance. Groups without visits are left out. Pass the
 * test where it is known already: with many groups it takes some tenths of a second.
 */
export function groupWords(
  groups: readonly NamedCount[],
  test: GroupTest | null = severalGroups(groups),
): readonly string[] {
  const withData = groups.filter(({ n }) => n > 0)
  if (withData.length === 0) return ['No completed visits yet. Results appear here after the first one.']
  const small = smallWords(withData)
  if (withData.length === 1) return ['All visits are in one group: there is nothing to compare.', ...small]
  const visits = withData.reduce((sum, { n }) => sum + n, 0)
  const expected = withData.reduce((sum, { k }) => sum + k, 0)
  const headline = `${expected} of ${visits} responded as expected, in ${withData.length} groups.`
  if (expected === 0 || expected === visits)
    return [headline, 'The groups do not differ: there is nothing to explain.', ...small]
  const chance =
    test === null
      ? 'There are too many groups and visits to work out exactly whether this could be chance.'
      : chanceWords(test.p, GROUPS)
  return [headline, chance, ...small]
}

/** "Fisher’s exact test for several groups (Freeman-Halton), p = 0.121": which test, and what it gave. */
export function testWords(test: GroupTest): string {
  if (test.method === 'chi_square')
    return `Pearson’s chi-square test (${test.statistic.toFixed(2)}, df ${test.df}), ${pValue(test.p)}`
  const within = test.within === 0 ? '' : ` to within ${test.within}`
  return `Fisher’s exact test for several groups (Freeman-Halton), ${pValue(test.p)}${within}`
}

/** The note on method under groups; `null` where nothing was tested. */
export function groupMethod(test: GroupTest | null): string | null {
  if (test === null) return null
  return `Test: ${testWords(test)}. The more ways results are split, the more splits stand out by chance.`
}
