import { wilson } from '@shared/domain/statistics/wilson'
import { type SeriesPoint, seriesOf } from '@shared/domain/trends/series'
import { expect, it } from 'vitest'
import { FACTS, presetRule } from '../../../helpers/operation-facts'

const EITHER = { ...FACTS, passRule: presetRule('Either') }
const point = (
  n: number,
  kOfN: readonly [number, number] | null,
  more: Partial<SeriesPoint> = {},
): SeriesPoint => ({
  operationId: `op-${n}`,
  facts: FACTS,
  rate: kOfN && wilson(...kOfN),
  remaining: 0,
  ...more,
})
/** The fixture of domain.md 8.6. */
const FIXTURE = [
  [2, 18],
  [0, 6],
  [3, 22],
  [2, 12],
  [1, 8],
  [4, 5],
  [6, 6],
] as const
const fixture = (more: Partial<SeriesPoint> = {}) => FIXTURE.map((kOfN, i) => point(i + 1, kOfN, more))

it('draws the limits of domain.md 8.6, of which 6 of 6 alone is outside, on trial below 12', () => {
  const { chart, operationIds, words } = seriesOf(fixture())
  expect(chart?.centre).toBeCloseTo(18 / 77, 6)
  expect(chart?.points.map(({ high }) => Number(high.toFixed(4)))).toEqual([
    0.5556, 0.8333, 0.5455, 0.6667, 0.75, 0.8, 0.8333,
  ])
  expect(chart?.points.map(({ outside }) => outside)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ])
  expect(chart?.state).toBe('trial')
  expect(operationIds).toHaveLength(7)
  expect(words.join(' ')).toContain('on trial')
})

it('says from how many on limits are drawn while there are fewer', () => {
  const { chart, words, method } = seriesOf(fixture().slice(0, 5))
  expect([chart, method]).toEqual([null, null])
  expect(words).toEqual(['5 operations to compare so far. Limits are drawn from 6 on.'])
})

it('takes the latest that are comparable: what came before another rule is on no line with what came after', () => {
  const before = fixture({ facts: EITHER }).map((one, i) => ({ ...one, operationId: `old-${i}` }))
  expect(seriesOf([...before, ...fixture()]).operationIds).toEqual(
    fixture().map(({ operationId }) => operationId),
  )
  // The rule of old does not come back past the change.
  expect(seriesOf([...fixture(), ...before.slice(0, 1)]).operationIds).toEqual(['old-0'])
})

it('leaves out what has no rate or is not finished', () => {
  const [first, second, ...rest] = fixture()
  if (first === undefined || second === undefined) throw new Error('The fixture is empty')
  const points = [{ ...first, remaining: 2 }, { ...second, rate: null }, ...rest]
  expect(seriesOf(points).operationIds).toEqual(rest.map(({ operationId }) => operationId))
})

it('says where operations on one line differ a little', () => {
  const wait = { ...FACTS, scenario: { ...FACTS.scenario, debriefWaitMinutes: 30 } }
  const [first, ...rest] = fixture()
  if (first === undefined) throw new Error('The fixture is empty')
  expect(seriesOf([{ ...first, facts: wait }, ...rest]).words.at(-1)).toMatch(
    /^These operations differ in .*with care\.$/,
  )
  expect(seriesOf(fixture()).words.join(' ')).not.toContain('with care')
})
