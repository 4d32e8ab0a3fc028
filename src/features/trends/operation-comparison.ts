import type { TrendPoint } from '@shared/contracts/trends.contract'
import { type Likeness, likeForLike } from '@shared/domain/operations/like-for-like'
import { compareMethod, compareWords } from '@shared/domain/statistics/compare-words'
import { intervalWords, percent } from '@shared/domain/statistics/words'

/** Two operations side by side: whether they may be compared, what sets them apart, what may be said of a change. */
export interface OperationComparison {
  readonly likeness: Likeness
  /** What the like-for-like guard says, before anything else. */
  readonly verdict: string
  /** What sets them apart, a sentence each. */
  readonly differences: readonly string[]
  /** "OP-2026-014: 2 of 18, 11.1%, interval 3.1% to 32.8%." */
  readonly rates: readonly string[]
  /** The difference, its range and the test. */
  readonly words: readonly string[]
  readonly method: string | null
}

function rateSentence(which: string, { reference, rate, remaining }: TrendPoint): string {
  if (rate === null) return `${which}: ${reference}, no completed visits yet.`
  const still = remaining > 0 ? ` ${remaining} still to record.` : ''
  return `${which}: ${reference}, ${rate.k} of ${rate.n}, ${percent(rate.rate)}, interval ${intervalWords(rate)}.${still}`
}

/** Puts two operations side by side, "first" and "second" in the order given. */
export function compareOperations(first: TrendPoint, second: TrendPoint): OperationComparison {
  const { verdict: likeness, differences } = likeForLike(first.facts, second.facts)
  const [verdict = '', ...words] = compareWords(first, second)
  const concluded = likeness !== 'not_comparable' && first.remaining + second.remaining === 0
  return {
    likeness,
    verdict,
    differences: differences.map(({ sentence }) => sentence),
    rates: [rateSentence('First', first), rateSentence('Second', second)],
    words,
    method: concluded ? compareMethod(first.rate, second.rate) : null,
  }
}
