import { type Rate, wilson } from '../statistics/wilson'
import { rateWords } from '../statistics/words'
import { type Behaviours, STEPS, type Step, type VisitStatus } from './behaviours'
import { COMPLETED_MARKS, deriveOutcome, MARK_OF, MARKS, type Mark } from './outcome'
import { factsOf, type PassRule } from './pass-rule'

/** `count` visits that are alike in everything an outcome is derived from: what the register counts in SQL. */
export interface BehaviourCount extends Behaviours {
  readonly status: VisitStatus
  readonly codeWordUsed: boolean
  readonly count: number
}

/** One rung of the ladder of behaviours, out of the completed tests. */
export interface Rung {
  readonly behaviour: Step | 'reported' | 'codeWordUsed'
  readonly yes: number
  /** Completed tests in which nobody can say, so that a low bar is not read as "did not". */
  readonly unknown: number
}

/** The numbers of an operation under one rule. */
export interface Tally {
  readonly visits: number
  readonly recorded: number
  readonly marks: Readonly<Record<Mark, number>>
  readonly rate: Rate | null
  readonly words: readonly string[]
  readonly ladder: readonly Rung[]
}

const notKnown = (answer: Behaviours['steps'][Step]): boolean => answer === null || answer === 'unknown'

/**
 * Adds the counts up under a rule. Rate = as expected / completed tests: not testable, aborted and live
 * concern leave the denominator (DESIGN 6). The ladder is not nested: each rung is out of all completed
 * tests, because a venue may report without refusing (domain.md 8.5). Its refusals are those made on
 * safeguarding grounds and its reports those made before the debrief.
 */
export function tally(counts: readonly BehaviourCount[], rule: PassRule): Tally {
  const marks = Object.fromEntries(MARKS.map((mark) => [mark, 0])) as Record<Mark, number>
  const yes = new Map<Rung['behaviour'], number>()
  const unknown = new Map<Rung['behaviour'], number>()
  const add = (to: typeof yes, behaviour: Rung['behaviour'], by: number) =>
    to.set(behaviour, (to.get(behaviour) ?? 0) + by)
  let visits = 0
  for (const group of counts) {
    visits += group.count
    const outcome = deriveOutcome(group, rule)
    if (outcome === null) continue
    const mark = MARK_OF[outcome]
    marks[mark] += group.count
    if (!COMPLETED_MARKS.includes(mark)) continue
    const facts = factsOf(group, rule)
    for (const step of STEPS) {
      const done = step === 'refused' ? facts.refusedOnSafeguarding : group.steps[step] === 'yes'
      if (done) add(yes, step, group.count)
      if (notKnown(group.steps[step])) add(unknown, step, group.count)
    }
    if (facts.reported) add(yes, 'reported', group.count)
    if (group.report === null || (group.report !== 'none' && group.reportTiming === 'unknown'))
      add(unknown, 'reported', group.count)
    if (facts.reported && group.codeWordUsed) add(yes, 'codeWordUsed', group.count)
  }
  const completed = COMPLETED_MARKS.reduce((sum, mark) => sum + marks[mark], 0)
  const recorded = MARKS.reduce((sum, mark) => sum + marks[mark], 0)
  const rate = wilson(marks.as_expected, completed)
  return {
    visits,
    recorded,
    marks,
    rate,
    words: rateWords(rate, visits - recorded),
    ladder: ([...STEPS, 'reported', 'codeWordUsed'] as const).map((behaviour) => ({
      behaviour,
      yes: yes.get(behaviour) ?? 0,
      unknown: unknown.get(behaviour) ?? 0,
    })),
  }
}
