import type { OperationFacts } from '@shared/domain/operations/like-for-like'
import { wilson, Z_95 } from '@shared/domain/statistics/wilson'
import { intervalWords, rateWords, trendWords } from '@shared/domain/statistics/words'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts'
import { FACTS, presetRule } from '../../../helpers/operation-facts.ts'

// domain.md 8.1, to six decimals.
const REFERENCE: readonly [k: number, n: number, low: number, high: number][] = [
  [2, 18, 0.03102, 0.327998],
  [0, 6, 0, 0.390334],
  [6, 6, 0.609666, 1],
  [1, 8, 0.022417, 0.470888],
  [2, 12, 0.046965, 0.448031],
  [4, 5, 0.375535, 0.963776],
  [3, 22, 0.04749, 0.33335],
  [1, 11, 0.016232, 0.377358],
  [5, 9, 0.266651, 0.811221],
  [0, 1, 0, 0.793451],
]

/** The same interval by another road: the roots of (p - k/n)^2 = z^2 p(1-p)/n, found by bisection. */
function byBisection(k: number, n: number): [number, number] {
  const excess = (p: number) => Math.abs(k / n - p) - Z_95 * Math.sqrt((p * (1 - p)) / n)
  const root = (inside: number, outside: number) => {
    let [a, b] = [inside, outside]
    for (let i = 0; i < 200; i++) {
      const middle = (a + b) / 2
      if (excess(middle) > 0) b = middle
      else a = middle
    }
    return (a + b) / 2
  }
  return [k === 0 ? 0 : root(k / n, 0), k === n ? 1 : root(k / n, 1)]
}

describe('the Wilson interval', () => {
  it.each(REFERENCE)('%i of %i', (k, n, low, high) => {
    const rate = wilson(k, n)
    expect(rate?.rate).toBeCloseTo(k / n, 12)
    expect(rate?.low).toBeCloseTo(low, 6)
    expect(rate?.high).toBeCloseTo(high, 6)
  })

  it('agrees with the roots of its equation', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const [low, high] = byBisection(k, n)
        expect(wilson(k, n)?.low).toBeCloseTo(low, 9)
        expect(wilson(k, n)?.high).toBeCloseTo(high, 9)
      }),
      { numRuns: COUNTS.property },
    )
  })

  it('has no data, and no 0%, for none of none', () => {
    expect(wilson(0, 0)).toBeNull()
  })
})

describe('the words', () => {
  it('say what 2 of 18 allows', () => {
    const rate = wilson(2, 18)
    expect(rateWords(rate)).toEqual([
      '2 of 18 responded as expected.',
      'If this operation is typical, between 3 and 33 in 100 would.',
    ])
    expect(rate && intervalWords(rate)).toBe('3.1% to 32.8%')
  })

  it('conclude nothing while visits remain, from fewer than five, or from none', () => {
    expect(rateWords(wilson(2, 11), 7)).toEqual(['So far: 2 of 11 as expected.', 'Too early to say more.'])
    expect(rateWords(wilson(1, 3))[1]).toBe('Too few visits to say what is typical.')
    expect(rateWords(null)).toHaveLength(1)
  })

  const point = (k: number, n: number, more: Partial<OperationFacts> = {}) => ({
    facts: { ...FACTS, ...more },
    rate: wilson(k, n),
  })

  it('never compare unlike with unlike', () => {
    expect(trendWords([point(2, 18), point(8, 8, { passRule: presetRule('Either') })])[0]).toContain(
      'differ in pass rule',
    )
  })

  it('say what to take care of where operations are nearly alike', () => {
    const words = trendWords([point(3, 12), point(6, 12, { venueTypes: ['hotel', 'hostel'] })])
    expect(words[0]).toContain('overlap')
    expect(words[1]).toBe('These operations differ in venue types: compare them with care.')
  })

  it('take an operation without data for no part of the comparison', () => {
    const empty = { facts: { ...FACTS, passRule: presetRule('Either') }, rate: null }
    expect(trendWords([point(3, 12), empty, point(6, 12)])[0]).toContain('overlap')
  })

  it('tell overlapping intervals from ones that lie apart, and name what is too small', () => {
    expect(trendWords([point(3, 12), point(6, 12)])[0]).toContain('overlap')
    expect(trendWords([point(0, 20), point(20, 20)])[0]).toContain('lie apart')
    expect(trendWords([point(1, 3), point(6, 12)])[1]).toContain('1 of the 2 operations')
  })
})
