import { Z_95 } from './wilson'

/** 80% power: the 0.8 quantile of the standard normal distribution. */
const Z_POWER = 0.8416212335729143

/**
 * How many venues each of two operations needs so that a change from one true rate to another (shares) is found in
 * 80 of 100 such pairs, at two-sided 5%. `null` where the two are the same: no number finds no change. An
 * approximation for planning (Fisher's test itself needs a few more): J. L. Fleiss, "Statistical Methods for Rates
 * and Proportions", chapter 4, without correction. Reference values: domain.md 8.7.
 */
export function venuesToDetect(from: number, to: number): number | null {
  if (from === to) return null
  const mean = (from + to) / 2
  const spread =
    Z_95 * Math.sqrt(2 * mean * (1 - mean)) + Z_POWER * Math.sqrt(from * (1 - from) + to * (1 - to))
  return Math.ceil((spread / (to - from)) ** 2)
}
