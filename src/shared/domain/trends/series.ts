import { likeForLike, worstOf } from '../operations/like-for-like'
import { type PChart, pChart } from '../statistics/p-chart'
import { pChartMethod, pChartWords } from '../statistics/series-words'
import { severalGroups } from '../statistics/several-groups'
import type { Rate } from '../statistics/wilson'
import { apart, type Comparable } from '../statistics/words'

/** An operation as a point over time. */
export interface SeriesPoint extends Comparable {
  readonly operationId: string
  /** Visits still to be recorded: while there are any, nothing is concluded. */
  readonly remaining: number
}

type Measured = SeriesPoint & { readonly rate: Rate }

/** The latest operations that belong on one line, with the limits they give. */
export interface Series {
  readonly operationIds: readonly string[]
  /** `null` while there are too few for limits. */
  readonly chart: PChart | null
  readonly words: readonly string[]
  readonly method: string | null
}

/**
 * The operations up to the latest that are finished, have a rate and may stand on one line: back from the latest
 * until one is not comparable with any that follow it (domain.md 8.6: break the line when scenario or rule changes).
 */
function latestRun(points: readonly SeriesPoint[]): readonly Measured[] {
  const run: Measured[] = []
  for (const { rate, ...point } of points.toReversed()) {
    if (rate === null || point.remaining > 0) continue
    if (run.some(({ facts }) => likeForLike(point.facts, facts).verdict === 'not_comparable')) break
    run.unshift({ ...point, rate })
  }
  return run
}

/** Limits over time from operations in the order of their days, and what they allow somebody to say. */
export function seriesOf(points: readonly SeriesPoint[]): Series {
  const run = latestRun(points)
  const chart = pChart(run.map(({ rate }) => rate))
  const pairs = run.flatMap((a, i) => run.slice(i + 1).map((b) => likeForLike(a.facts, b.facts)))
  const differ = apart(
    pairs.flatMap(({ differences }) => differences),
    'with_care',
  )
  const withCare = chart !== null && worstOf(pairs.map(({ verdict }) => verdict)) === 'with_care'
  return {
    operationIds: run.map(({ operationId }) => operationId),
    chart,
    words: [
      ...pChartWords(chart, run.length),
      ...(withCare ? [`These operations differ in ${differ}: read the limits with care.`] : []),
    ],
    method: chart && pChartMethod(severalGroups(chart.points)),
  }
}
