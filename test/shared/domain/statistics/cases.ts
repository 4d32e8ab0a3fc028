import fc from 'fast-check'
import { expect } from 'vitest'
import { COUNTS } from '../../../counts'

/** k of n with n from 1 to `most`; all and none come often. */
export const counts = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((n) =>
      fc
        .oneof(
          { weight: 8, arbitrary: fc.integer({ min: 0, max: n }) },
          { weight: 1, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.constant(n) },
        )
        .map((k) => ({ k, n })),
    )

/**
 * Draws COUNTS.statistics cases, compares each with another road (which gives the deviations of a case), and prints
 * one line: method, cases, largest deviation. More than `most` fails; what is not a number does, too.
 */
export function compare<T>(
  method: string,
  cases: fc.Arbitrary<T>,
  deviations: (one: T) => readonly number[],
  most: number,
): void {
  let [drawn, largest] = [0, 0]
  fc.assert(
    fc.property(cases, (one) => {
      drawn++
      for (const deviation of deviations(one)) {
        expect(deviation).toBeLessThanOrEqual(most)
        largest = Math.max(largest, deviation)
      }
    }),
    { numRuns: COUNTS.statistics },
  )
  expect(drawn).toBe(COUNTS.statistics)
  console.log(`statistics: ${method}: ${drawn} cases, largest deviation ${largest.toExponential(1)}`)
}
