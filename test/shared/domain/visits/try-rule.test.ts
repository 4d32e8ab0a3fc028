import { allLookedAtWords, lookedAtWords } from '@shared/domain/visits/another-rule'
import {
  CHALLENGE_STEPS,
  COUNTABLE_REASONS,
  CRITERIA,
  type PassRule,
  PRESET_RULES,
  passRuleProblems,
  ruleWords,
} from '@shared/domain/visits/pass-rule'
import { type BehaviourCount, tally } from '@shared/domain/visits/tally'
import { tryRule } from '@shared/domain/visits/try-rule'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedRecord, blankRecord, strictRecord } from '../../../helpers/records'

const [strict, refused, either, challenged] = PRESET_RULES as [PassRule, PassRule, PassRule, PassRule]
const count = (record: typeof blankRecord, n: number): BehaviourCount => ({
  ...record,
  codeWordUsed: record.codeWordUsed === 'yes',
  count: n,
})
const refusedOnly = { ...strictRecord, report: 'none', reportTiming: null } as const
const noId = { ...refusedOnly, refusalReason: 'no_id' } as const
const full = { ...refusedOnly, refusalReason: 'full' } as const

/** 20 visits, 18 of them completed tests: 2 strict, 6 refused on safeguarding grounds, 3 for want of ID. */
const NIGHT = [
  count(strictRecord, 2),
  count(refusedOnly, 6),
  count(noId, 3),
  count(acceptedRecord, 7),
  count(full, 1),
  count(blankRecord, 1),
]

describe('trying a rule on the visits there are', () => {
  it('says how many would be as expected, beside how many are under their own rules', () => {
    const trial = tryRule([{ rule: strict, counts: NIGHT }], refused)
    expect(trial).toEqual({
      completed: 18,
      marks: [
        { mark: 'as_expected', now: 2, tried: 8 },
        { mark: 'partly', now: 6, tried: 0 },
        { mark: 'not_yet', now: 10, tried: 10 },
      ],
      words: 'Under this rule 8 of 18 completed visits would be as expected (now 2 under their own rules).',
    })
  })

  it('counts each operation under the rule it was run under', () => {
    const operations = [
      { rule: strict, counts: [count(refusedOnly, 5)] },
      { rule: refused, counts: [count(refusedOnly, 4)] },
    ]
    expect(tryRule(operations, refused).words).toContain(
      '9 of 9 completed visits would be as expected (now 4',
    )
    expect(tryRule(operations, strict).words).toContain('0 of 9 completed visits would be as expected (now 4')
  })

  it('says so where nothing changes, where there is one, and where there is none', () => {
    const one = [{ rule: strict, counts: [count(strictRecord, 1)] }]
    expect(tryRule(one, refused).words).toBe(
      'Under this rule 1 of 1 completed visit would be as expected (the same as under their own rules).',
    )
    expect(tryRule([{ rule: strict, counts: [count(blankRecord, 4)] }], refused).words).toContain(
      'No completed visits yet',
    )
  })

  it('follows what the rule counts as safeguarding', () => {
    const lenient = { ...refused, safeguardingReasons: ['safeguarding', 'no_id'] as const }
    expect(tryRule([{ rule: strict, counts: NIGHT }], lenient).marks[0]).toMatchObject({ now: 2, tried: 11 })
  })

  it('never changes which visits are completed tests, whatever the rule', () => {
    const terms = fc.record({
      name: fc.constant('Any'),
      version: fc.constant(1),
      criterion: fc.constantFrom(...CRITERIA),
      safeguardingReasons: fc.subarray([...COUNTABLE_REASONS]),
      challengeSteps: fc.subarray([...CHALLENGE_STEPS]),
    })
    fc.assert(
      fc.property(terms, terms, (own, tried) => {
        const { completed, marks } = tryRule([{ rule: own, counts: NIGHT }], tried)
        expect(completed).toBe(18)
        expect(marks.reduce((sum, mark) => sum + mark.tried, 0)).toBe(18)
        expect(marks[0]?.tried).toBe(tally(NIGHT, tried).rate?.k)
      }),
    )
  })
})

describe('a pass rule', () => {
  it('says in a sentence what it counts', () => {
    expect(ruleWords(strict)).toBe('Refused on safeguarding grounds and reported to the police')
    expect(ruleWords(challenged)).toBe(
      'Challenged (asked about the relationship, asked about ID or age, or spoke to the child), refused on safeguarding grounds or reported to the police',
    )
    expect(ruleWords({ ...either, safeguardingReasons: ['safeguarding', 'no_id', 'other'] })).toBe(
      'Refused on safeguarding grounds (“no ID” and “another reason” counted too) or reported to the police',
    )
  })

  it('counts safeguarding itself, never full or closed, and at least one question', () => {
    expect(PRESET_RULES.flatMap(passRuleProblems)).toEqual([])
    const paths = (more: Partial<PassRule>) =>
      passRuleProblems({ ...strict, ...more }).map(({ path }) => path)
    expect(paths({ safeguardingReasons: ['no_id'] })).toEqual(['safeguardingReasons'])
    expect(paths({ safeguardingReasons: ['safeguarding', 'full'] })).toEqual(['safeguardingReasons'])
    expect(paths({ challengeSteps: [] })).toEqual(['challengeSteps'])
  })
})

describe('numbers under another rule', () => {
  it('say so, with the rule they were run under', () => {
    expect(lookedAtWords(refused, strict)).toBe(
      'Looked at under Refused v1, not the rule it was run under (Strict v1).',
    )
  })

  it('say for how many operations that is another rule, a version being a rule of its own', () => {
    const strict2 = { ...strict, version: 2 }
    expect(allLookedAtWords(strict2, [strict, strict2, refused])).toBe(
      'Looked at under Strict v2: 2 of 3 operations were run under other rules.',
    )
    expect(allLookedAtWords(strict, [strict, refused])).toContain(
      '1 of 2 operations was run under another rule',
    )
    expect(allLookedAtWords(strict, [strict])).toContain('the rule that every operation here was run under')
  })
})
