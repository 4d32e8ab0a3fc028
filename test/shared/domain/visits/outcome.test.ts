import {
  ANSWERS,
  type Behaviours,
  REFUSAL_REASONS,
  REPORT_TIMINGS,
  REPORTS,
  STEPS,
  VISIT_STATUSES,
} from '@shared/domain/visits/behaviours'
import { deriveOutcome, MARK_OF, OUTCOMES, type Outcome } from '@shared/domain/visits/outcome'
import { CRITERIA, type Criterion, type PassRule, PRESET_RULES } from '@shared/domain/visits/pass-rule'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts'

const steps = Object.fromEntries(STEPS.map((step) => [step, 'no'])) as Record<(typeof STEPS)[number], 'no'>
const seen = (more: Partial<Omit<Behaviours, 'steps'>> = {}, yes: Partial<Behaviours['steps']> = {}) => ({
  status: 'completed' as const,
  refusalReason: null,
  report: 'none' as const,
  reportTiming: null,
  ...more,
  steps: { ...steps, ...yes },
})
const rule = (criterion: Criterion): PassRule => {
  const found = PRESET_RULES.find((preset) => preset.criterion === criterion)
  if (!found) throw new Error(criterion)
  return found
}

const safely = { refusalReason: 'safeguarding' } as const
const called = { report: 'completed', reportTiming: 'after_leaving' } as const

// DESIGN 6, every row under every rule: [what was seen, the visit, strict, refused, either, challenged].
const E = 'as_expected'
const CASES: readonly [string, ReturnType<typeof seen>, Outcome, Outcome, Outcome, Outcome][] = [
  ['refused and reported', seen({ ...safely, ...called }, { refused: 'yes' }), E, E, E, E],
  [
    'refused, report begun while we were there',
    seen({ ...safely, report: 'began', reportTiming: 'before_leaving' }, { refused: 'yes' }),
    E,
    E,
    E,
    E,
  ],
  ['refused only', seen(safely, { refused: 'yes' }), 'refused_not_reported', E, E, E],
  [
    'refused, said they would report',
    seen({ ...safely, report: 'said_would', reportTiming: 'after_leaving' }, { refused: 'yes' }),
    'refused_not_reported',
    E,
    E,
    E,
  ],
  [
    'refused, reported after the debrief began',
    seen({ ...safely, report: 'completed', reportTiming: 'after_debrief' }, { refused: 'yes' }),
    'refused_not_reported',
    E,
    E,
    E,
  ],
  [
    'refused, reported nobody knows when',
    seen({ ...safely, report: 'completed', reportTiming: 'unknown' }, { refused: 'yes' }),
    'refused_not_reported',
    E,
    E,
    E,
  ],
  ['reported only', seen(called), 'reported_not_refused', 'reported_not_refused', E, E],
  [
    'refused for want of cash, and reported',
    seen({ ...called, refusalReason: 'no_cash' }, { refused: 'yes' }),
    'reported_not_refused',
    'reported_not_refused',
    E,
    E,
  ],
  [
    'asked the relationship, then gave the room',
    seen({}, { askedRelationship: 'yes' }),
    'challenged_then_accepted',
    'challenged_then_accepted',
    'challenged_then_accepted',
    E,
  ],
  [
    'spoke to the child, then gave the room',
    seen({}, { spokeToChild: 'yes', concern: 'yes' }),
    'challenged_then_accepted',
    'challenged_then_accepted',
    'challenged_then_accepted',
    E,
  ],
  [
    'showed concern, did nothing',
    seen({}, { concern: 'yes' }),
    'recognised_no_action',
    'recognised_no_action',
    'recognised_no_action',
    'recognised_no_action',
  ],
  [
    'told a manager, gave the room',
    seen({}, { toldManager: 'yes' }),
    'recognised_no_action',
    'recognised_no_action',
    'recognised_no_action',
    'recognised_no_action',
  ],
  [
    'refused: minimum stay',
    seen({ refusalReason: 'minimum_stay' }, { refused: 'yes' }),
    'refused_other_reason',
    'refused_other_reason',
    'refused_other_reason',
    'refused_other_reason',
  ],
  [
    'refused: nobody knows why',
    seen({}, { refused: 'yes' }),
    'refused_other_reason',
    'refused_other_reason',
    'refused_other_reason',
    'refused_other_reason',
  ],
  [
    'showed concern, refused for want of ID',
    seen({ refusalReason: 'no_id' }, { refused: 'yes', concern: 'yes' }),
    'refused_other_reason',
    'refused_other_reason',
    'refused_other_reason',
    'refused_other_reason',
  ],
  ['gave the room', seen(), 'accepted', 'accepted', 'accepted', 'accepted'],
  [
    'nothing is known',
    seen({ report: null }, { refused: 'unknown', concern: 'unknown' }),
    'accepted',
    'accepted',
    'accepted',
    'accepted',
  ],
  [
    'refused: full',
    seen({ ...called, refusalReason: 'full' }, { refused: 'yes' }),
    'not_testable',
    'not_testable',
    'not_testable',
    'not_testable',
  ],
  [
    'refused: closed',
    seen({ refusalReason: 'closed' }, { refused: 'yes' }),
    'not_testable',
    'not_testable',
    'not_testable',
    'not_testable',
  ],
]

const own = ['not_testable', 'aborted', 'live_concern'] as const

describe('the outcome of a visit', () => {
  it.each(CASES)('%s', (_what, visit, strict, refused, either, challenged) => {
    const outcomes = CRITERIA.map((criterion) => deriveOutcome(visit, rule(criterion)))
    expect(outcomes).toEqual([strict, refused, either, challenged])
  })

  it.each(own)('%s stays what it is, whatever was seen', (status) => {
    for (const criterion of CRITERIA) {
      const visit = { ...seen({ ...safely, ...called }, { refused: 'yes' }), status }
      expect(deriveOutcome(visit, rule(criterion))).toBe(status)
    }
  })

  it('is none while the visit is planned', () => {
    expect(deriveOutcome({ ...seen(), status: 'planned' }, rule('strict'))).toBeNull()
  })

  it('occurs, each of the ten, in the table above or by its status', () => {
    const covered = new Set([...CASES.flatMap(([, , ...outcomes]) => outcomes), ...own])
    expect([...covered].sort()).toEqual([...OUTCOMES].sort())
  })

  it('counts another refusal as safeguarding only where the rule says so', () => {
    const visit = seen({ refusalReason: 'no_id' }, { refused: 'yes' })
    const local: PassRule = { ...rule('refused'), safeguardingReasons: ['safeguarding', 'no_id'] }
    expect(deriveOutcome(visit, local)).toBe('as_expected')
  })
})

const answer = fc.constantFrom(...ANSWERS, null)
const anyVisit = fc.record({
  status: fc.constantFrom(...VISIT_STATUSES),
  steps: fc.record(
    Object.fromEntries(STEPS.map((step) => [step, answer])) as Record<(typeof STEPS)[number], typeof answer>,
  ),
  refusalReason: fc.constantFrom(...REFUSAL_REASONS, null),
  report: fc.constantFrom(...REPORTS, null),
  reportTiming: fc.constantFrom(...REPORT_TIMINGS, null),
})
const anyRule = fc.constantFrom(...PRESET_RULES)
const rank = { as_expected: 2, partly: 1, not_yet: 0 } as const
const rankOf = (outcome: Outcome | null): number => rank[MARK_OF[outcome ?? 'accepted'] as keyof typeof rank]

describe('properties', () => {
  const runs = { numRuns: COUNTS.property }

  it('is total and deterministic', () => {
    fc.assert(
      fc.property(anyVisit, anyRule, (visit, passRule) => {
        const outcome = deriveOutcome(visit, passRule)
        expect(outcome).toBe(deriveOutcome(structuredClone(visit), passRule))
        if (visit.status === 'planned') expect(outcome).toBeNull()
        else expect(OUTCOMES).toContain(outcome)
      }),
      runs,
    )
  })

  // A good behaviour more: a step done, the refusal made on safeguarding grounds, the report made in time.
  it('never falls when staff do one good thing more', () => {
    const better = fc.constantFrom(...STEPS, 'report' as const)
    const testable = anyVisit
      .filter(({ refusalReason }) => refusalReason !== 'full' && refusalReason !== 'closed')
      .map((visit) => ({ ...visit, status: 'completed' as const }))
    fc.assert(
      fc.property(testable, anyRule, better, (visit, passRule, what) => {
        const improved =
          what === 'report'
            ? { ...visit, ...called }
            : {
                ...visit,
                steps: { ...visit.steps, [what]: 'yes' as const },
                refusalReason: what === 'refused' ? ('safeguarding' as const) : visit.refusalReason,
              }
        expect(rankOf(deriveOutcome(improved, passRule))).toBeGreaterThanOrEqual(
          rankOf(deriveOutcome(visit, passRule)),
        )
      }),
      runs,
    )
  })

  it('meets every looser rule when it meets a stricter one', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const met = CRITERIA.map((criterion) => deriveOutcome(visit, rule(criterion)) === 'as_expected')
        expect(met).toEqual([...met].sort())
      }),
      runs,
    )
  })

  it('is never as expected on what is not known', () => {
    fc.assert(
      fc.property(anyVisit, anyRule, (visit, passRule) => {
        const unknown = {
          ...visit,
          steps: Object.fromEntries(STEPS.map((step) => [step, 'unknown'])) as Behaviours['steps'],
          report: null,
        }
        expect(deriveOutcome(unknown, passRule)).not.toBe('as_expected')
      }),
      runs,
    )
  })
})
