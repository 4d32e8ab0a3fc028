import { testWords } from './group-words'
import { LOCKED_FROM, type PChart, TRIAL_FROM } from './p-chart'
import { type GroupTest, severalGroups } from './several-groups'
import { isUnlikely } from './unlikely'
import { perHundred } from './words'

const operations = (n: number): string => (n === 1 ? '1 operation' : `${n} operations`)

function limitWords({ state, points }: PChart): string {
  return state === 'trial'
    ? `The limits come from ${operations(points.length)} and are on trial: they settle at ${LOCKED_FROM}.`
    : `The limits come from the first ${LOCKED_FROM} operations and stay.`
}

function outsideWords({ points }: PChart, together: GroupTest | null): readonly string[] {
  const outside = points.filter((point) => point.outside).map(({ k, n }) => `${k} of ${n}`)
  if (outside.length > 0)
    return [
      `${outside.length} of ${operations(points.length)} ${outside.length === 1 ? 'lies' : 'lie'} outside the limits (${outside.join(', ')}): look for what was different there.`,
    ]
  const within = `All ${operations(points.length)} lie within the limits.`
  if (together === null) return [within]
  return isUnlikely(together.p)
    ? [within, 'Taken together they still differ by more than chance would explain.']
    : [within, 'The ups and downs could be chance.']
}

/**
 * What a p-chart allows somebody to say. `chart` is `null` while there are too few; `withData` is the number of
 * comparable operations with data then. Pass the test of all points together where it is known already.
 */
export function pChartWords(
  chart: PChart | null,
  withData: number,
  together: GroupTest | null = chart && severalGroups(chart.points),
): readonly string[] {
  if (chart === null)
    return [`${operations(withData)} to compare so far. Limits are drawn from ${TRIAL_FROM} on.`]
  const centre = `Taken together, ${perHundred(chart.centre)} in 100 responded as expected.`
  return [centre, limitWords(chart), ...outsideWords(chart, together)]
}

/** The note on method under a p-chart, with the test of all its points together. */
export function pChartMethod(together: GroupTest | null): string {
  const test = together === null ? '' : ` Differences between operations: ${testWords(together)}.`
  return `p-chart; limits are the 0.135% and 99.865% quantiles of the binomial distribution for each number of visits.${test}`
}
