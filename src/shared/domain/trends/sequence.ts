import { STEP_WORDS } from '../visits/behaviours'
import { COMPLETED_MARKS, deriveOutcome, MARK_OF } from '../visits/outcome'
import { CHALLENGE_STEPS, factsOf, type PassRule } from '../visits/pass-rule'
import type { BehaviourCount } from '../visits/tally'

/** One rung of the ladder of what staff did. */
export interface SequenceRung {
  readonly label: string
  /** Completed tests in which it was seen, whatever else was. */
  readonly any: number
  /** Completed tests in which it was seen after everything before it on the ladder. */
  readonly inSequence: number
  /** `inSequence` of all completed tests, as a share; `null` where there are none. */
  readonly cumulative: number | null
  /** `inSequence` of those on the rung before, as a share; `null` after a rung that nobody reached: 0 of 0 is no rate. */
  readonly step: number | null
}

type Seen = (group: BehaviourCount, rule: PassRule) => boolean

/** From noticing to calling, in the order in which they keep a child safe (domain.md 2.5). */
const RUNGS: readonly { readonly label: string; readonly seen: Seen }[] = [
  { label: STEP_WORDS.concern, seen: ({ steps }) => steps.concern === 'yes' },
  { label: 'Asked a question', seen: ({ steps }) => CHALLENGE_STEPS.some((step) => steps[step] === 'yes') },
  {
    label: 'Refused on safeguarding grounds',
    seen: (group, rule) => factsOf(group, rule).refusedOnSafeguarding,
  },
  { label: 'Reported to the police', seen: (group, rule) => factsOf(group, rule).reported },
  {
    label: 'Quoted the code word',
    seen: (group, rule) => factsOf(group, rule).reported && group.codeWordUsed,
  },
]

/**
 * What staff did on the way from noticing to calling, each rung both on its own and after all before it. The rungs are
 * not nested by nature: a venue may report without refusing, so both are counted (domain.md 8.5).
 */
export function sequenceOf(
  groups: readonly { readonly rule: PassRule; readonly counts: readonly BehaviourCount[] }[],
): { readonly completed: number; readonly rungs: readonly SequenceRung[] } {
  const any = RUNGS.map(() => 0)
  const all = RUNGS.map(() => 0)
  let completed = 0
  for (const { rule, counts } of groups) {
    for (const group of counts) {
      const outcome = deriveOutcome(group, rule)
      if (outcome === null || !COMPLETED_MARKS.includes(MARK_OF[outcome])) continue
      completed += group.count
      let unbroken = true
      for (const [index, { seen }] of RUNGS.entries()) {
        const isSeen = seen(group, rule)
        unbroken &&= isSeen
        if (isSeen) any[index] = (any[index] ?? 0) + group.count
        if (unbroken) all[index] = (all[index] ?? 0) + group.count
      }
    }
  }
  const share = (part: number, of: number): number | null => (of === 0 ? null : part / of)
  return {
    completed,
    rungs: RUNGS.map(({ label }, index) => {
      const inSequence = all[index] ?? 0
      const before = index === 0 ? completed : (all[index - 1] ?? 0)
      return {
        label,
        any: any[index] ?? 0,
        inSequence,
        cumulative: share(inSequence, completed),
        step: share(inSequence, before),
      }
    }),
  }
}
