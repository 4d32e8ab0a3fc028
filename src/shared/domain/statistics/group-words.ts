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
 * too small for a rate, and whether the differences could be chance. Groups without visits are left out.
 */
export function groupWords(groups: readonly NamedCount[]): readonly string[] {
  const withData = groups.filter(({ n }) => n > 0)
  if (withData.length === 0) return ['No completed visits yet. Results appear here after the first one.']
  const small = smallWords(withData)
  if (withData.length === 1) return ['All visits are in one group: there is nothing to compare.', ...small]
  const visits = withData.reduce((sum, { n }) => sum + n, 0)
  const expected = withData.reduce((sum, { k }) => sum + k, 0)
  const headline = `${expected} of ${visits} responded as expected, in ${withData.length} groups.`
  if (expected === 0 || expected === visits)
    return [headline, 'The groups do not differ: there is nothing to explain.', ...small]
  const test = severalGroups(withData)
  const chance =
    test === null
      ? 'There are too many groups and visits to work out exactly whether this could be chance.'
      : chanceWords(test.p, GROUPS)
  return [headline, chance, ...small]
}

const METHOD: Readonly<Record<GroupTest['method'], string>> = {
  exact: 'Fisher’s exact test for several groups (Freeman-Halton)',
  chi_square: 'Pearson’s chi-square test',
}

/** The note on method under groups; `null` where nothing was tested. */
export function groupMethod(groups: readonly Count[]): string | null {
  const test = severalGroups(groups)
  if (test === null) return null
  return `Test: ${METHOD[test.method]}, ${pValue(test.p)}. The more ways results are split, the more splits stand out by chance.`
}
