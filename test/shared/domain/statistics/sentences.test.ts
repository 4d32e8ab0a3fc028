import { chanceWords, PAIR, pValue } from '@shared/domain/statistics/chance-words'
import { compareMethod, compareWords, pairWords } from '@shared/domain/statistics/compare-words'
import { groupMethod, groupWords } from '@shared/domain/statistics/group-words'
import { pChart } from '@shared/domain/statistics/p-chart'
import { wholeRateWords } from '@shared/domain/statistics/rate-words'
import { type Retests, retestMethod, retestWords } from '@shared/domain/statistics/retest-words'
import { pChartMethod, pChartWords } from '@shared/domain/statistics/series-words'
import { severalGroups } from '@shared/domain/statistics/several-groups'
import { wilson } from '@shared/domain/statistics/wilson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts'
import { FACTS, presetRule } from '../../../helpers/operation-facts.ts'
import { counts } from './cases'

const UNLIKELY = 'Chance alone is an unlikely explanation.'
const named = (name: string, k: number, n: number) => ({ name, k, n })

describe('the words for one rate', () => {
  it('say what 2 of 18 allows, and what a re-test would take', () => {
    expect(wholeRateWords(wilson(2, 18)).join(' ')).toBe(
      '2 of 18 responded as expected. If this operation is typical, between 3 and 33 in 100 would. A re-test of 18 would need 9 before chance is an unlikely explanation.',
    )
    expect(wholeRateWords(wilson(2, 18), 0, 4)[2]).toBe(
      'A re-test of 4 would need 3 before chance is an unlikely explanation.',
    )
  })

  it('say how much none of n leaves open', () => {
    expect(wholeRateWords(wilson(0, 6))).toEqual([
      '0 of 6 responded as expected.',
      'That does not mean that nobody ever would: if this operation is typical, up to 39 in 100 would.',
      'A re-test of 6 would need 5 before chance is an unlikely explanation.',
    ])
    expect(wholeRateWords(wilson(0, 900))[1]).toBe('If this operation is typical, fewer than 1 in 100 would.')
  })

  it('say how much all of n leaves open, and of no rise', () => {
    expect(wholeRateWords(wilson(6, 6))).toEqual([
      '6 of 6 responded as expected.',
      'That does not mean that everybody always would: if this operation is typical, at least 61 in 100 would.',
    ])
    expect(wholeRateWords(wilson(900, 900))[1]).toBe(
      'If this operation is typical, more than 99 in 100 would.',
    )
  })

  it('say where no re-test of that size could show a rise', () => {
    expect(wholeRateWords(wilson(4, 5))[2]).toBe(
      'Even if a re-test of 5 had 5 of 5, the rise could be chance.',
    )
    expect(wholeRateWords(wilson(4, 5), 0, 0)).toHaveLength(2)
  })

  it('conclude nothing from no visits, from fewer than five, or while visits remain', () => {
    expect(wholeRateWords(null)).toEqual([
      'No completed visits yet. Results appear here after the first one.',
    ])
    expect(wholeRateWords(wilson(0, 3))).toEqual([
      '0 of 3 responded as expected.',
      'Too few visits to say what is typical.',
    ])
    expect(wholeRateWords(wilson(0, 9), 2)).toEqual(['So far: 0 of 9 as expected.', 'Too early to say more.'])
  })
})

describe('the words for two operations', () => {
  const operation = (k: number, n: number, more: Partial<typeof FACTS> = {}) => ({
    facts: { ...FACTS, passRule: presetRule('Refused'), ...more },
    rate: wilson(k, n),
  })

  it('say that 3 of 12, then 6 of 12, could be chance', () => {
    expect(compareWords(operation(3, 12), operation(6, 12))).toEqual([
      'These operations are comparable: pass rule, scenario, choice of venues and venue types are the same.',
      '3 of 12 responded as expected in the first operation, 6 of 12 in the second.',
      'That is 25 in 100 more; anything from 12 in 100 fewer to 54 in 100 more would fit these visits.',
      'This could be chance: a difference this large or larger would come up by chance in about 40 of 100 such pairs.',
    ])
    expect(compareMethod(wilson(3, 12), wilson(6, 12))).toContain('p = 0.400')
  })

  it('say nothing of a change where operations are not comparable', () => {
    const words = compareWords(operation(0, 12), operation(12, 12, { passRule: presetRule('Strict') }))
    expect(words).toEqual([
      'Not comparable: these operations differ in pass rule.',
      'Read each on its own, not as a rise or a fall.',
    ])
  })

  it('name what to take care of first', () => {
    const words = compareWords(operation(2, 18), operation(8, 10, { venueTypes: ['hotel', 'hostel'] }))
    expect(words[0]).toBe('Compare with care: these operations differ in venue types.')
    expect(words[3]).toBe(UNLIKELY)
  })

  it('say that the test decides where the range does not agree', () => {
    const words = compareWords(operation(2, 18), operation(8, 18))
    expect(words[2]).toContain('anything from 4 in 100 more to 57 in 100 more')
    expect(words[3]).toContain('This could be chance')
    expect(words[4]).toBe(
      'This is close to the line: the range and the test do not agree, and the test decides.',
    )
  })

  it('say a fall, no difference and one too small for whole numbers', () => {
    expect(compareWords(operation(6, 12), operation(3, 12))[2]).toContain(
      'That is 25 in 100 fewer; anything from 54 in 100 fewer to 12 in 100 more',
    )
    const same = compareWords(operation(5, 10), operation(5, 10))
    expect(same[2]).toContain('That is no difference; anything from')
    expect(same[3]).toContain('in almost every such pair.')
    expect(pairWords(wilson(500, 1000), wilson(501, 1000), ['here', 'there'])[1]).toContain(
      'less than 1 in 100 apart',
    )
  })

  it('compare nothing with no data, or with fewer than five', () => {
    expect(compareWords(operation(3, 12), operation(0, 0)).slice(1)).toEqual([
      'No completed visits in the second: there is nothing to compare.',
    ])
    expect(pairWords(null, wilson(1, 9), ['in June', 'in July'])).toEqual([
      'No completed visits in June: there is nothing to compare.',
    ])
    expect(pairWords(wilson(0, 4), wilson(9, 9), ['in June', 'in July'])).toEqual([
      '0 of 4 responded as expected in June, 9 of 9 in July.',
      'With fewer than 5 visits on a side there are too few to compare.',
    ])
    expect(compareMethod(null, wilson(1, 9))).toBeNull()
  })
})

describe('the words for several groups', () => {
  it('say that Sheffield, Rotherham and Doncaster could be chance', () => {
    const towns = [named('Sheffield', 5, 5), named('Rotherham', 6, 7), named('Doncaster', 7, 13)]
    expect(groupWords(towns)).toEqual([
      '18 of 25 responded as expected, in 3 groups.',
      'This could be chance: differences at least this marked would come up by chance in about 12 of 100 such tables.',
    ])
    expect(groupMethod(severalGroups(towns))).toBe(
      'Test: Fisher’s exact test for several groups (Freeman-Halton), p = 0.121. The more ways results are split, the more splits stand out by chance.',
    )
  })

  it('name the groups that are too small for a rate, and leave out those without visits', () => {
    const words = groupWords([
      named('Hotel', 2, 18),
      named('B&B', 1, 2),
      named('Hostel', 0, 4),
      named('Pub', 0, 0),
    ])
    expect(words[0]).toBe('3 of 24 responded as expected, in 3 groups.')
    expect(words[2]).toBe('B&B and Hostel have fewer than 5 visits: read the counts, not a rate.')
    expect(groupWords([named('Hotel', 2, 18), named('B&B', 1, 2)])[2]).toBe(
      'B&B has fewer than 5 visits: read the counts, not a rate.',
    )
  })

  it('use chi-square where every expected count is 5 or more', () => {
    const large = [named('Hotel', 20, 60), named('B&B', 45, 60)]
    expect(groupWords(large)[1]).toBe(UNLIKELY)
    expect(groupMethod(severalGroups(large))).toContain('chi-square test (20.98, df 1), p < 0.001')
  })

  it('test nothing where there is nothing to test', () => {
    expect(groupWords([])).toEqual(['No completed visits yet. Results appear here after the first one.'])
    expect(groupWords([named('Hotel', 2, 18)])).toEqual([
      'All visits are in one group: there is nothing to compare.',
    ])
    expect(groupWords([named('Hotel', 0, 8), named('Pub', 0, 7)])[1]).toBe(
      'The groups do not differ: there is nothing to explain.',
    )
    expect(groupMethod(severalGroups([named('Hotel', 8, 8), named('Pub', 7, 7)]))).toBeNull()
  })
})

describe('the words for re-tests', () => {
  const retests = (more: Partial<Retests>): Retests => ({
    improved: 0,
    worsened: 0,
    bothAsExpected: 0,
    bothNotYet: 0,
    likeness: 'comparable',
    ...more,
  })

  it('count who changed, and say whether it could be chance', () => {
    expect(retestWords(retests({ improved: 7, worsened: 1, bothAsExpected: 2, bothNotYet: 4 }))).toEqual([
      '14 venues were tested twice: 7 improved, 1 worsened, 6 stayed the same.',
      'This could be chance: changes at least this one-sided would come up by chance in about 7 of 100 such re-tests.',
    ])
    const clear = retests({ improved: 6, bothAsExpected: 3 })
    expect(retestWords(clear)[1]).toBe(UNLIKELY)
    expect(retestMethod(clear)).toBe(
      'Test: McNemar’s exact test on the 6 venues that changed, two-sided, p = 0.031.',
    )
  })

  it('say how many would have to change where too few did', () => {
    expect(retestWords(retests({ improved: 5, bothAsExpected: 1 }))[1]).toBe(
      'This could be chance: at least 6 venues have to change before chance is an unlikely explanation, and 5 did.',
    )
    expect(retestWords(retests({ bothAsExpected: 1 }))).toEqual([
      '1 venue was tested twice: 0 improved, 0 worsened, 1 stayed the same.',
      'No venue changed.',
    ])
  })

  it('warn, and test nothing, where only venues that had not responded as expected were re-tested', () => {
    const all = retests({ improved: 9, bothNotYet: 2 })
    const words = retestWords(all).join(' ')
    expect(words).toContain('Only venues that had not responded as expected were tested again.')
    expect(words).not.toContain(UNLIKELY)
    expect(retestMethod(all)).toBeNull()
  })

  it('say nothing of better or worse across unlike tests, and to take care where they differ a little', () => {
    const unlike = retests({ improved: 9, bothAsExpected: 2, likeness: 'not_comparable' })
    expect(retestWords(unlike)[1]).toBe(
      'The two tests are not comparable: do not read this as better or worse.',
    )
    expect(retestMethod(unlike)).toBeNull()
    expect(retestWords(retests({ improved: 9, bothAsExpected: 2, likeness: 'with_care' })).at(-1)).toBe(
      'The two tests differ: read this with care.',
    )
  })

  it('say that none was re-tested', () => {
    expect(retestWords(retests({}))).toEqual(['No venue has been tested twice yet.'])
    expect(retestMethod(retests({}))).toBeNull()
  })
})

describe('the words for a p-chart', () => {
  const published = [
    [2, 18],
    [0, 6],
    [3, 22],
    [2, 12],
    [1, 8],
    [4, 5],
    [6, 6],
  ].map(([k = 0, n = 0]) => ({ k, n }))
  const chart = (some: readonly { k: number; n: number }[]) => {
    const made = pChart(some)
    if (made === null) throw new Error('There are too few operations for a chart')
    return made
  }

  it('say that there are too few', () => {
    expect(pChartWords(pChart(published.slice(0, 5)), 5)).toEqual([
      '5 operations to compare so far. Limits are drawn from 6 on.',
    ])
    expect(pChartWords(null, 1)[0]).toContain('1 operation to compare')
  })

  it('say that limits are on trial, and which operation lies outside', () => {
    expect(pChartWords(chart(published), 7)).toEqual([
      'Taken together, 23 in 100 responded as expected.',
      'The limits come from 7 operations and are on trial: they settle at 12.',
      '1 of 7 operations lies outside the limits (6 of 6): look for what was different there.',
    ])
    expect(pChartMethod(severalGroups(published))).toContain('(Freeman-Halton), p < 0.001')
  })

  it('lock the limits at 12: a thirteenth operation moves none of the first', () => {
    const twelve = Array.from({ length: 12 }, (_, i) => ({ k: 2 + (i % 2), n: 12 }))
    const before = chart(twelve)
    const after = chart([...twelve, { k: 12, n: 12 }])
    expect(before.state).toBe('locked')
    expect(after.points.slice(0, 12)).toEqual(before.points)
    expect(pChartWords(before, 12).slice(1)).toEqual([
      'The limits come from the first 12 operations and stay.',
      'All 12 operations lie within the limits.',
      'The ups and downs could be chance.',
    ])
    expect(pChartWords(after, 13)[2]).toContain('1 of 13 operations lies outside')
    expect(chart(twelve.slice(0, 11)).state).toBe('trial')
  })

  it('say where operations differ although each lies within', () => {
    const apart = Array.from({ length: 8 }, (_, i) => ({ k: i % 2 === 0 ? 3 : 9, n: 12 }))
    expect(pChartWords(chart(apart), 8).at(-1)).toBe(
      'Taken together they still differ by more than chance would explain.',
    )
  })

  it('has a centre without differences where none responded as expected', () => {
    const none = chart(Array.from({ length: 6 }, () => ({ k: 0, n: 4 })))
    expect(pChartWords(none, 6)[0]).toBe('Taken together, 0 in 100 responded as expected.')
    expect(pChartWords(none, 6)[2]).toBe('All 6 operations lie within the limits.')
    expect(pChartMethod(severalGroups(none.points))).not.toContain('Differences')
  })
})

describe('every sentence', () => {
  it('is a whole sentence in plain words, with no value that is no number', () => {
    const retests = fc.record({
      improved: fc.nat(20),
      worsened: fc.nat(20),
      bothAsExpected: fc.nat(20),
      bothNotYet: fc.nat(20),
      likeness: fc.constantFrom('comparable' as const, 'with_care' as const, 'not_comparable' as const),
    })
    fc.assert(
      fc.property(fc.array(counts(30), { minLength: 2, maxLength: 8 }), retests, (some, paired) => {
        const [first, second] = some.map(({ k, n }) => wilson(k, n))
        const words = [
          ...wholeRateWords(first ?? null),
          ...pairWords(first ?? null, second ?? null, ['in June', 'in July']),
          ...groupWords(some.map((one, i) => ({ ...one, name: `Type ${i}` }))),
          ...retestWords(paired),
          ...pChartWords(pChart(some), some.length),
        ]
        for (const sentence of words) {
          expect(sentence).toMatch(/^[A-Z0-9].*\.$/)
          expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|\bp\b|signific|hypothes|-\d|\d\.\d/i)
        }
      }),
      { numRuns: COUNTS.statistics },
    )
  })

  it('gives p only in notes on method', () => {
    expect(pValue(0.0004)).toBe('p < 0.001')
    expect(chanceWords(0.05, PAIR)).toContain('about 5 of 100')
    expect(chanceWords(0.0499, PAIR)).toBe(UNLIKELY)
  })
})
