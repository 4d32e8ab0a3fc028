const long = process.env.MAKESAFE_TEST_COUNTS === 'long'

/**
 * How many cases the suites draw. `npm test` takes the small share that fits every change; `npm run test:long`
 * sets MAKESAFE_TEST_COUNTS and runs the same suites with the counts that a release needs.
 */
export const COUNTS = {
  /** Cases for each property (fast-check's `numRuns`). */
  property: long ? 10_000 : 200,
  /** Random cases of each statistical method against another way to the same number. */
  statistics: long ? 2_000 : 60,
  /** Random small sessions for the planner, and sessions that cannot be filled. */
  plannedSessions: long ? { small: 300, impossible: 200 } : { small: 40, impossible: 30 },
  /** Sequences of what people do with assignments. */
  assignmentSequences: long ? 500 : 12,
  /** How often the services are killed while visits are recorded. */
  killsOfServices: long ? 200 : 10,
  /** How often the application is killed while visits are typed. */
  killsWhileTyping: long ? 20 : 3,
  /** Registers full of marks, and the venues of each that get a pack. */
  leakPacks: long ? { registers: 20, venues: 100 } : { registers: 1, venues: 6 },
  /**
   * Texts that somebody could type to break a document: how many documents each of them meets in every field at once,
   * and how many in a share of the fields.
   */
  hostileTexts: long
    ? { texts: 300, everywhere: 3, somewhere: 1 }
    : { texts: 24, everywhere: 1, somewhere: 0 },
  /** How much is typed to count the keys, and how fast: ms a key. */
  typing: long ? { visits: 18, delay: 80 } : { visits: 3, delay: 0 },
  /** Tables of counts whose hidden cells somebody tries to work out. */
  suppressedTables: long ? 1_000 : 60,
  /** Press texts with a planted name, and as many without. */
  pressTexts: long ? 500 : 60,
  /** For how many of the five types of venue each translation is printed. */
  translatedTypes: long ? 5 : 1,
}
