import type { Likeness } from '../operations/like-for-like'
import { CHANGES, chanceWords, pValue } from './chance-words'
import { mcnemar } from './mcnemar'

/** Venues tested twice, by what came of both tests. */
export interface Retests {
  /** Not as expected the first time, as expected the second. */
  readonly improved: number
  /** As expected the first time, not the second. */
  readonly worsened: number
  readonly bothAsExpected: number
  readonly bothNotYet: number
  /** The verdict of the like-for-like guard on the two runs; the worst where there are several. */
  readonly likeness: Likeness
}

/** From how many changes, all one way, McNemar's p is below 0.05 (domain.md 8.3). */
const FEWEST_CHANGES = 6

/**
 * Venues that had responded as expected were left out of the re-test: then nothing could get worse, some would do
 * better the second time in any case, and no test can tell how many (regression to the mean; domain.md 8.3).
 */
const onlyNotYet = ({ improved, worsened, bothAsExpected, bothNotYet }: Retests): boolean =>
  worsened + bothAsExpected === 0 && improved + bothNotYet > 0

function chance({ improved, worsened }: Retests): string {
  const p = mcnemar(improved, worsened)
  const changed = improved + worsened
  if (p === null) return 'No venue changed.'
  if (changed < FEWEST_CHANGES)
    return `This could be chance: at least ${FEWEST_CHANGES} venues have to change before chance is an unlikely explanation, and ${changed} did.`
  return chanceWords(p, CHANGES)
}

/** What a paired re-test allows somebody to say: who improved, worsened and stayed, and whether that could be chance. */
export function retestWords(retests: Retests): readonly string[] {
  const { improved, worsened, bothAsExpected, bothNotYet, likeness } = retests
  const same = bothAsExpected + bothNotYet
  const venues = improved + worsened + same
  if (venues === 0) return ['No venue has been tested twice yet.']
  const tested = venues === 1 ? '1 venue was' : `${venues} venues were`
  const headline = `${tested} tested twice: ${improved} improved, ${worsened} worsened, ${same} stayed the same.`
  if (likeness === 'not_comparable')
    return [headline, 'The two tests are not comparable: do not read this as better or worse.']
  const care = likeness === 'with_care' ? ['The two tests differ: read this with care.'] : []
  if (onlyNotYet(retests))
    return [
      headline,
      'Only venues that had not responded as expected were tested again. Some of them would have done better the second time in any case, so this makes improvement look larger than it is.',
      'Test some that had responded as expected as well before you call this an improvement.',
      ...care,
    ]
  return [headline, chance(retests), ...care]
}

/** The note on method under re-tests; `null` where nothing was tested. */
export function retestMethod(retests: Retests): string | null {
  const p = mcnemar(retests.improved, retests.worsened)
  if (p === null || onlyNotYet(retests) || retests.likeness === 'not_comparable') return null
  return `Test: McNemar’s exact test on the ${retests.improved + retests.worsened} venues that changed, two-sided, ${pValue(p)}.`
}
