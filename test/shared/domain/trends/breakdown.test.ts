import { wilson } from '@shared/domain/statistics/wilson'
import { breakdown, countUnder, SMALL_CELL } from '@shared/domain/trends/breakdown'
import { expect, it } from 'vitest'
import { presetRule } from '../../../helpers/operation-facts'
import { REPORTED, tests } from './visit-counts'

const STRICT = presetRule('Strict')
const REFUSED = presetRule('Refused')

it('counts each group under the rule of its own operation', () => {
  const counts = [tests(3, ['refused']), tests(2, ['refused'], REPORTED), tests(4, [])]
  expect(countUnder([{ rule: STRICT, counts }])).toEqual({ k: 2, n: 9 })
  expect(countUnder([{ rule: REFUSED, counts }])).toEqual({ k: 5, n: 9 })
  const both = [
    { value: 'hotel', rule: STRICT, counts },
    { value: 'hotel', rule: REFUSED, counts },
  ]
  expect(breakdown(both)).toEqual([{ value: 'hotel', k: 7, n: 18, rate: wilson(7, 18) }])
})

it('leaves what was no test out of the denominator, and a line without a test out of the list', () => {
  const none = [
    tests(2, [], { status: 'planned' }),
    tests(1, [], { status: 'not_testable' }),
    tests(1, [], { status: 'aborted' }),
    tests(1, [], { status: 'live_concern' }),
    tests(3, ['refused'], { refusalReason: 'full' }),
  ]
  expect(countUnder([{ rule: STRICT, counts: none }])).toEqual({ k: 0, n: 0 })
  expect(
    breakdown([
      { value: 'taxi', rule: STRICT, counts: none },
      { value: 'hotel', rule: STRICT, counts: [...none, tests(6, [])] },
    ]),
  ).toEqual([{ value: 'hotel', k: 0, n: 6, rate: wilson(0, 6) }])
})

it('gives a rate from 5 tests on and a count below: 2 of 3 is no 66.7%', () => {
  const of = (n: number) => breakdown([{ value: 'x', rule: STRICT, counts: [tests(n, [])] }])[0]?.rate
  expect(SMALL_CELL).toBe(5)
  expect([1, 3, 4].map(of)).toEqual([null, null, null])
  expect(of(5)).toEqual(wilson(0, 5))
})
