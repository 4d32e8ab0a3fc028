import type { Answer } from './behaviours'
import { COMPLETED_MARKS, type Mark } from './outcome'

/** What the debriefs of an operation are counted from: one visit. */
export interface DebriefFacts {
  readonly mark: Mark | null
  readonly debriefAt: string | null
  readonly trainingOffered: Answer | null
  readonly trainingAccepted: Answer | null
  readonly postersLeft: Answer | null
}

/**
 * What came of the debriefs, in sentences: how many venues were debriefed, offered training, took it up, have
 * posters. Offered and accepted are kept apart (domain.md 6.3). Out of the completed tests, and of whoever was
 * debriefed without one; only a plain yes counts. No sentence where no visit is either.
 */
export function debriefWords(visits: readonly DebriefFacts[]): readonly string[] {
  const counted = visits.filter(
    ({ mark, debriefAt }) => debriefAt !== null || (mark !== null && COMPLETED_MARKS.includes(mark)),
  )
  if (counted.length === 0) return []
  const saying = (says: (visit: DebriefFacts) => boolean): number => counted.filter(says).length
  const debriefed = saying(({ debriefAt }) => debriefAt !== null)
  const offered = saying(({ trainingOffered }) => trainingOffered === 'yes')
  const accepted = saying(
    ({ trainingOffered, trainingAccepted }) => trainingOffered === 'yes' && trainingAccepted === 'yes',
  )
  const posters = saying(({ postersLeft }) => postersLeft === 'yes')
  return [
    `Debriefed ${debriefed} of ${counted.length}.`,
    offered === 0
      ? 'Training offered to none.'
      : `Training offered to ${offered}, accepted by ${accepted || 'none'}.`,
    posters === 0 ? 'No posters left.' : `Posters left at ${posters}.`,
  ]
}
