import type { TrendPoint } from '@shared/contracts/trends.contract'
import { LIKENESS_WORDS, type Likeness, likeForLike } from '@shared/domain/operations/like-for-like'
import { intervalWords, percent } from '@shared/domain/statistics/words'

/** Two operations side by side: whether they may be compared, why not, and the rate of each. */
export interface OperationComparison {
  readonly likeness: Likeness
  readonly verdict: string
  readonly sentences: readonly string[]
  /** "OP-2026-014: 2 of 18, 11.1%, interval 3.1% to 32.8%." */
  readonly rates: readonly string[]
}

function rateSentence(which: string, { reference, rate, remaining }: TrendPoint): string {
  if (rate === null) return `${which}: ${reference}, no completed visits yet.`
  const still = remaining > 0 ? ` ${remaining} still to record.` : ''
  return `${which}: ${reference}, ${rate.k} of ${rate.n}, ${percent(rate.rate)}, interval ${intervalWords(rate)}.${still}`
}

/** Puts two operations side by side, "first" and "second" in the order given. */
export function compareOperations(first: TrendPoint, second: TrendPoint): OperationComparison {
  const { verdict, differences } = likeForLike(first.facts, second.facts)
  return {
    likeness: verdict,
    verdict: LIKENESS_WORDS[verdict],
    sentences:
      differences.length === 0
        ? ['The pass rule, the scenario, the cues shown, the choice of venues and their types are alike.']
        : differences.map(({ sentence }) => sentence),
    rates: [rateSentence('First', first), rateSentence('Second', second)],
  }
}
