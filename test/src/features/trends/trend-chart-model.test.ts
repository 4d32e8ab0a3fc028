import type { TrendPoint } from '@shared/contracts/trends.contract'
import { wilson } from '@shared/domain/statistics/wilson'
import { intervalWords, percent } from '@shared/domain/statistics/words'
import { describe, expect, it } from 'vitest'
import { trendChart } from '../../../../src/features/trends/trend-chart-model.ts'
import { TREND_FACTS, trendRule } from './trend-facts.ts'
import { NO_LIMITS } from './trends-answers.ts'

const ALCOHOL = { ...TREND_FACTS, scenario: { ...TREND_FACTS.scenario, cues: ['alcohol_on_show' as const] } }
const EITHER = { ...ALCOHOL, passRule: trendRule('Either') }
const point = (
  n: number,
  day: string,
  kOfN: readonly [number, number] | null,
  more: Partial<TrendPoint> = {},
): TrendPoint => ({
  operationId: `op-${n}`,
  reference: `OP-${day.slice(0, 4)}-00${n}`,
  name: 'Northmere hotels',
  day,
  rule: 'Strict v1',
  scenario: 'Walk-in v1',
  selection: 'Chosen by the team',
  facts: TREND_FACTS,
  rate: kOfN && wilson(...kOfN),
  remaining: 0,
  ...more,
})
const points = [
  point(3, '2025-10-11', [2, 12], { scenario: 'Alcohol v1', facts: ALCOHOL }),
  point(1, '2024-12-07', [2, 18]),
  point(2, '2025-05-17', [5, 9], { scenario: 'Alcohol v1', facts: ALCOHOL }),
  point(4, '2026-03-14', null, { scenario: 'Alcohol v1', rule: 'Either v1', facts: EITHER, remaining: 6 }),
  point(5, '2026-06-20', [4, 5], { scenario: 'Alcohol v1', rule: 'Either v1', facts: EITHER, remaining: 3 }),
]
const chart = trendChart({
  points,
  words: ['All the intervals overlap.', 'One operation is small.'],
  series: NO_LIMITS,
})

describe('the chart', () => {
  it('puts operations in the order of their days, and leaves a place without a mark where there is no data', () => {
    expect(chart.ticks.map(({ x, month, noData }) => [x, month, noData])).toEqual([
      [0, 'Dec 24', false],
      [1, 'May 25', false],
      [2, 'Oct 25', false],
      [3, 'Mar 26', true],
      [4, 'Jun 26', false],
    ])
    expect(chart.marks.map(({ x }) => x)).toEqual([0, 1, 2, 4])
  })

  it('draws a dot and its Wilson interval: 2 of 18 is 3.1% to 32.8%', () => {
    const [first] = chart.marks
    expect(first).toMatchObject({ kOfN: '2/18', unfinished: false, operationId: 'op-1' })
    expect(first?.words).toBe('Dec 24, OP-2024-001: 2 of 18, 11.1%, interval 3.1% to 32.8%.')
    expect((first?.share ?? 0) - (first?.reach[0] ?? 0)).toBeCloseTo(0.031, 3)
    expect((first?.share ?? 0) + (first?.reach[1] ?? 0)).toBeCloseTo(0.328, 3)
  })

  it('says where it is not finished', () => {
    expect(chart.marks.at(-1)).toMatchObject({ unfinished: true })
    expect(chart.marks.at(-1)?.words).toContain('3 still to record.')
  })

  it('separates operations that cannot be compared, and says why', () => {
    expect(chart.breaks).toEqual([
      { x: 0.5, changes: ['scenario'], withCare: false },
      { x: 2.5, changes: ['rule'], withCare: false },
    ])
    const unlike = trendChart({
      points: [
        point(1, '2025-01-01', [1, 2]),
        point(2, '2025-02-01', [1, 2], {
          facts: { ...TREND_FACTS, selection: 'random', passRule: trendRule('Either') },
        }),
      ],
      words: [],
      series: NO_LIMITS,
    })
    expect(unlike.breaks).toEqual([{ x: 0.5, changes: ['rule', 'choice'], withCare: false }])
  })

  it('marks where a comparison needs care, and says of what', () => {
    const scenario = { ...TREND_FACTS.scenario, debriefWaitMinutes: 30 }
    const nearly = trendChart({
      points: [
        point(1, '2025-01-01', [1, 2]),
        point(2, '2025-02-01', [1, 2], { facts: { ...TREND_FACTS, scenario } }),
      ],
      words: [],
      series: NO_LIMITS,
    })
    expect(nearly.breaks).toEqual([{ x: 0.5, changes: ['wait'], withCare: true }])
  })

  it('takes its headline from the words that came with the points', () => {
    expect(chart.headline).toBe('All the intervals overlap.')
    expect(chart.words).toEqual(['One operation is small.'])
    expect(trendChart({ points: [], words: [], series: NO_LIMITS })).toMatchObject({
      marks: [],
      rows: [],
      breaks: [],
      headline: 'No operations yet.',
    })
  })
})

describe('the table twin', () => {
  it('has a line for every place of the axis, in the same order', () => {
    expect(chart.rows.map(({ reference }) => reference)).toEqual(
      chart.ticks.map(({ reference }) => reference),
    )
  })

  it('says of each mark what the mark shows', () => {
    const marked = chart.rows.filter(({ rate }) => rate !== '')
    expect(marked.map(({ operationId }) => operationId)).toEqual(
      chart.marks.map(({ operationId }) => operationId),
    )
    for (const [i, { share, reach, kOfN }] of chart.marks.entries()) {
      const drawn = { k: 0, n: 0, rate: share, low: share - reach[0], high: share + reach[1] }
      expect(marked[i]).toMatchObject({ kOfN, rate: percent(share), interval: intervalWords(drawn) })
    }
  })

  it('says no data in words, never 0%', () => {
    expect(chart.rows[3]).toMatchObject({
      kOfN: 'No data',
      rate: '',
      interval: '',
      note: '6 still to record',
    })
  })
})

describe('limits', () => {
  const limits = {
    state: 'trial' as const,
    centre: 0.25,
    points: [
      { operationId: 'op-2', low: 0, high: 0.75, outside: false },
      { operationId: 'op-5', low: 0, high: 0.7, outside: true },
    ],
  }
  const limited = trendChart({ points, words: [], series: { limits, words: [], method: 'p-chart' } })

  it('are a step at each operation on the line, and none at the others', () => {
    expect(limited.limits).toEqual({
      trial: true,
      centre: 0.25,
      steps: [
        { x: 1, low: 0, high: 0.75 },
        { x: 4, low: 0, high: 0.7 },
      ],
    })
    expect(chart.limits).toBeNull()
  })

  it('stand in the table too, with what lies outside', () => {
    expect(limited.rows.map(({ limits }) => limits)).toEqual(['', '0.0% to 75.0%', '', '', '0.0% to 70.0%'])
    expect(limited.rows.map(({ note }) => note)).toEqual([
      '',
      '',
      '',
      '6 still to record',
      '3 still to record, outside the limits',
    ])
  })
})
