import { binomialQuantile } from './binomial'
import type { Count } from './fisher'

/** From how many operations limits are drawn on trial, and from how many they are locked (peers.md, "Which chart"). */
export const TRIAL_FROM = 6
export const LOCKED_FROM = 12

/** What three standard deviations leave out on each side of a normal distribution: as for every control chart. */
const OUTSIDE = 0.00135

/** The limits for one operation, as shares of its n. */
export interface PChartPoint extends Count {
  readonly low: number
  readonly high: number
  readonly outside: boolean
}

export interface PChart {
  /** Trial: limits from all points so far, which move with each. Locked: from the first 12, and they stay. */
  readonly state: 'trial' | 'locked'
  /** The rate of all points that the limits are made from. */
  readonly centre: number
  readonly points: readonly PChartPoint[]
}

/**
 * The p-chart of comparable operations in their order, with a limit for each n. `null` with fewer than six of them
 * that have data; those without are left out. Whether they differ taken together is `severalGroups` of its points. The limits are the 0.135% and 99.865% quantiles of the binomial
 * distribution over n (domain.md 8.6), because the usual centre +/- 3 standard deviations is rough where n times
 * the centre is below 5, as it nearly always is here. D. C. Montgomery, "Introduction to Statistical Quality
 * Control", chapter 7; trial and locked limits as in NHSRplotthedots. Reference values: domain.md 8.6.
 */
export function pChart(counts: readonly Count[]): PChart | null {
  const withData = counts.filter(({ n }) => n > 0)
  if (withData.length < TRIAL_FROM) return null
  const state = withData.length < LOCKED_FROM ? 'trial' : 'locked'
  const base = withData.slice(0, LOCKED_FROM)
  const centre = base.reduce((sum, { k }) => sum + k, 0) / base.reduce((sum, { n }) => sum + n, 0)
  const points = withData.map(({ k, n }) => {
    const low = binomialQuantile(OUTSIDE, n, centre)
    const high = binomialQuantile(1 - OUTSIDE, n, centre)
    return { k, n, low: low / n, high: high / n, outside: k < low || k > high }
  })
  return { state, centre, points }
}
