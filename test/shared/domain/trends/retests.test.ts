import { retestCounts, retestPairs, type TestOfVenue } from '@shared/domain/trends/retests'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COUNTS } from '../../../counts'

const MARKS = ['as_expected', 'partly', 'not_yet'] as const
let made = 0
const test = (venueId: string, on: string, mark: TestOfVenue['mark']): TestOfVenue => {
  made += 1
  return { venueId, on, mark, visitId: `visit-${String(made).padStart(6, '0')}`, operationId: `op-${on}` }
}

it('pairs the first test of a venue with its last, whatever came between', () => {
  const tests = [
    test('fernbank', '2026-06-01', 'as_expected'),
    test('fernbank', '2025-01-01', 'not_yet'),
    test('fernbank', '2025-09-01', 'partly'),
    test('alder', '2025-01-01', 'not_yet'),
  ]
  expect(retestPairs(tests)).toEqual([{ venueId: 'fernbank', first: tests[1], last: tests[0] }])
})

it('takes tests of one day in the order they were made', () => {
  const [a, b] = [test('fernbank', '2026-06-01', 'not_yet'), test('fernbank', '2026-06-01', 'as_expected')]
  expect(retestPairs([b, a])).toEqual([{ venueId: 'fernbank', first: a, last: b }])
})

it('counts partly as not yet: improved means as expected the last time and not the first', () => {
  const pair = (first: TestOfVenue['mark'], last: TestOfVenue['mark'], n: number) => [
    test(`venue-${n}`, '2025-01-01', first),
    test(`venue-${n}`, '2026-01-01', last),
  ]
  const all = MARKS.flatMap((first, i) => MARKS.flatMap((last, j) => pair(first, last, i * 3 + j)))
  expect(retestCounts(retestPairs(all), 'comparable')).toEqual({
    improved: 2,
    worsened: 2,
    bothAsExpected: 1,
    bothNotYet: 4,
    likeness: 'comparable',
  })
})

it('has no venue twice, and one pair for each that was tested more than once', () => {
  const anyTest = fc.record({
    venue: fc.integer({ min: 1, max: 6 }),
    day: fc.integer({ min: 10, max: 28 }),
    mark: fc.constantFrom(...MARKS),
  })
  fc.assert(
    fc.property(fc.array(anyTest, { maxLength: 25 }), (drawn) => {
      const tests = drawn.map(({ venue, day, mark }) => test(`venue-${venue}`, `2026-01-${day}`, mark))
      const pairs = retestPairs(tests)
      const more = [...Map.groupBy(tests, ({ venueId }) => venueId)].filter(([, own]) => own.length > 1)
      expect(pairs.map(({ venueId }) => venueId).sort()).toEqual(more.map(([venueId]) => venueId).sort())
      for (const { venueId, first, last } of pairs) {
        const days = tests.filter((one) => one.venueId === venueId).map(({ on }) => on)
        expect([first.on, last.on]).toEqual([days.toSorted()[0], days.toSorted().at(-1)])
        expect(first.visitId).not.toBe(last.visitId)
      }
      const { improved, worsened, bothAsExpected, bothNotYet } = retestCounts(pairs, 'comparable')
      expect(improved + worsened + bothAsExpected + bothNotYet).toBe(pairs.length)
    }),
    { numRuns: COUNTS.property },
  )
})
