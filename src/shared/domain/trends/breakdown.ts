import { type Rate, wilson } from '../statistics/wilson'
import { COMPLETED_MARKS, deriveOutcome, MARK_OF } from '../visits/outcome'
import type { PassRule } from '../visits/pass-rule'
import type { BehaviourCount } from '../visits/tally'

/** Visits that are alike in what they are looked at by, under the rule of their operation. */
export interface GroupCount<Value> {
  readonly value: Value
  readonly rule: PassRule
  readonly counts: readonly BehaviourCount[]
}

/** One line of a breakdown: how many completed tests, and how many of them were as expected. */
export interface Cell<Value> {
  readonly value: Value
  readonly k: number
  readonly n: number
  /** `null` for a small cell: it is shown as a count (domain.md 8.4). */
  readonly rate: Rate | null
}

/** Below this many completed tests a cell is shown as a count and not as a rate (domain.md 8.4). */
export const SMALL_CELL = 5

/** Completed tests and those that were as expected, each under its own rule. Other visits leave the denominator. */
export function countUnder(groups: readonly Pick<GroupCount<unknown>, 'rule' | 'counts'>[]): {
  readonly k: number
  readonly n: number
} {
  let k = 0
  let n = 0
  for (const { rule, counts } of groups) {
    for (const group of counts) {
      const outcome = deriveOutcome(group, rule)
      const mark = outcome && MARK_OF[outcome]
      if (mark === null || !COMPLETED_MARKS.includes(mark)) continue
      n += group.count
      if (mark === 'as_expected') k += group.count
    }
  }
  return { k, n }
}

/** The lines of a breakdown, in the order in which the values first come; those without a completed test left out. */
export function breakdown<Value>(groups: readonly GroupCount<Value>[]): readonly Cell<Value>[] {
  const byValue = Map.groupBy(groups, ({ value }) => value)
  return [...byValue].flatMap(([value, own]) => {
    const { k, n } = countUnder(own)
    return n === 0 ? [] : [{ value, k, n, rate: n < SMALL_CELL ? null : wilson(k, n) }]
  })
}
