/** The mark of a visit whose staff may have known of it: another venue rang, or somebody talked. */
export const WARNED_WORDS = 'May have been warned'

/**
 * "2 visits may have been warned. They count; say so when you quote the rate." `null` where there is none. Nobody can
 * say afterwards whether a venue knew, so leaving such visits out would choose the result; they stay in the
 * denominator and are said with it.
 */
export function warnedWords(completedTests: number): string | null {
  if (completedTests === 0) return null
  return completedTests === 1
    ? '1 visit may have been warned. It counts; say so when you quote the rate.'
    : `${completedTests} visits may have been warned. They count; say so when you quote the rate.`
}
