import { pValue } from './chance-words'
import { LOCKED_FROM, type PChart, TRIAL_FROM } from './p-chart'
import { isUnlikely } from './unlikely'
import { perHundred } from './words'

const operations = (n: number): string => (n === 1 ? '1 operation' : `${n} operations`)

function limitWords({ state, points }: PChart): string {
  return state === 'trial'
    ? `The limits come from ${operations(points.length)} and are on trial: they settle at ${LOCKED_FROM}.`
    : `The limits come from the first ${LOCKED_FROM} operations and stay.`
}

function outsideWords({ points, heterogeneity }: PChart): readonly string[] {
  const outside = points.filter((point) => point.outside).map(({ k, n }) => `${k} of ${n}`)
  if (outside.length > 0)
    return [
      `${outside.length} of ${operations(points.length)} ${outside.length === 1 ? 'lies' : 'lie'} outside the limits (${outside.join(', ')}): look for what was different there.`,
    ]
  const within = `All ${operations(points.length)} lie within the limits.`
  return heterogeneity !== null && isUnlikely(heterogeneity.p)
    ? [within, 'Taken together they still differ by more than chance would explain.']
    : [within, 'The ups and downs could be chance.']
}

/**
 * What a p-chart allows somebody to say. `chart` is `null` while there are too few; `withData` is the number of
 * comparable operations with data then.
 */
export function pChartWords(chart: PChart | null, withData: number): readonly string[] {
  if (chart === null)
    return [`${operations(withData)} to compare so far. Limits are drawn from ${TRIAL_FROM} on.`]
  const centre = `Taken together, ${perHundred(chart.centre)} in 100 responded as expected.`
  return [centre, limitWords(chart), ...outsideWords(chart)]
}

/** The note on method under a p-chart. */
export function pChartMethod({ heterogeneity }: PChart): string {
  const together =
    heterogeneity === null
      ? ''
      : ` Differences between operations: chi-square ${heterogeneity.statistic.toFixed(2)}, df ${heterogeneity.df}, ${pValue(heterogeneity.p)}.`
  return `p-chart; limits are the 0.135% and 99.865% quantiles of the binomial distribution for each number of visits.${together}`
}
