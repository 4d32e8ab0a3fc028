/** A run of text on a page, as pdf.js gives it: its words, its place and size, and whether a line ends after it. */
export interface TextRun {
  readonly str: string
  /** The matrix from the run's own space to the page's, in points. */
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

/** The smallest text of a page or document, in points, with some of its words. */
export interface SmallestText {
  readonly points: number
  readonly words: string
}

/** Enough to find it again on the page. */
const SAMPLE_LENGTH = 40

/** The words of a page, line by line in reading order, without empty lines. */
export function linesOf(runs: readonly TextRun[]): readonly string[] {
  const text = runs.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('')
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/**
 * The smallest text of a page, in points to one decimal; `null` where there is none. A run counts that has a letter, or
 * enough digits to be called: not a blank, a joiner, or the raised number of a note.
 */
export function smallestOf(runs: readonly TextRun[]): SmallestText | null {
  let smallest: SmallestText | null = null
  for (const { str, transform } of runs) {
    const words = str.trim()
    const points = Math.round(10 * Math.hypot(transform[2] ?? 0, transform[3] ?? 0)) / 10
    if (!/\p{L}|\p{N}{3}/u.test(words) || points === 0) continue
    if (smallest === null || points < smallest.points) smallest = { points, words: sampleOf(words) }
  }
  return smallest
}

/** The first words of a text, whole ones where it has more than there is room for. */
function sampleOf(words: string): string {
  if (words.length <= SAMPLE_LENGTH) return words
  const cut = words.slice(0, SAMPLE_LENGTH)
  return `${cut.replace(/\s+\S*$/, '')}…`
}
