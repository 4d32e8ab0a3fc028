import { COMPLETED_MARKS, type Mark } from './outcome'
import type { PassRule } from './pass-rule'
import { type BehaviourCount, tally } from './tally'

/** The visits of one operation, counted, and the rule it was run under. */
export interface TriedOperation {
  readonly rule: PassRule
  readonly counts: readonly BehaviourCount[]
}

/** How one mark of the completed tests stands under the rules the operations had, and under the one tried. */
export interface TriedMark {
  readonly mark: Mark
  readonly now: number
  readonly tried: number
}

export interface RuleTrial {
  readonly completed: number
  readonly marks: readonly TriedMark[]
  readonly words: string
}

/**
 * How the visits there are would come out under a rule that is not kept yet. A rule never changes which visits
 * are completed tests, so both columns add up to the same number.
 */
export function tryRule(operations: readonly TriedOperation[], rule: PassRule): RuleTrial {
  const own = operations.map((operation) => tally(operation.counts, operation.rule).marks)
  const tried = operations.map((operation) => tally(operation.counts, rule).marks)
  const sum = (all: typeof own, mark: Mark) => all.reduce((total, marks) => total + marks[mark], 0)
  const marks = COMPLETED_MARKS.map((mark) => ({ mark, now: sum(own, mark), tried: sum(tried, mark) }))
  const completed = marks.reduce((total, { now }) => total + now, 0)
  const expected = marks.find(({ mark }) => mark === 'as_expected')
  return { completed, marks, words: trialWords(completed, expected?.tried ?? 0, expected?.now ?? 0) }
}

function trialWords(completed: number, tried: number, now: number): string {
  if (completed === 0) return 'No completed visits yet, so there is nothing to try this rule on.'
  const visits = completed === 1 ? 'visit' : 'visits'
  const own = now === tried ? 'the same as' : `now ${now}`
  return `Under this rule ${tried} of ${completed} completed ${visits} would be as expected (${own} under their own rules).`
}
