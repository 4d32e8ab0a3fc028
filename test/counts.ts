const long = process.env.MAKESAFE_TEST_COUNTS === 'long'

/**
 * How many cases the suites draw. `npm test` takes the small share that fits every change; `npm run test:long`
 * sets MAKESAFE_TEST_COUNTS and runs the same suites with the counts that a release needs.
 */
export const COUNTS = {
  /** Cases for each property (fast-check's `numRuns`). */
  property: long ? 10_000 : 200,
}
