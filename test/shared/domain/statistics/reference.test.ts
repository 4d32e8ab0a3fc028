import { chiSquare } from '@shared/domain/statistics/chi-square'
import { clopperPearson } from '@shared/domain/statistics/clopper-pearson'
import { venuesToDetect } from '@shared/domain/statistics/detectable'
import { fisher } from '@shared/domain/statistics/fisher'
import { fisherFreemanHalton } from '@shared/domain/statistics/fisher-freeman-halton'
import { mcnemar } from '@shared/domain/statistics/mcnemar'
import { newcombe } from '@shared/domain/statistics/newcombe'
import { pChart } from '@shared/domain/statistics/p-chart'
import { severalGroups } from '@shared/domain/statistics/several-groups'
import { whatItWouldTake } from '@shared/domain/statistics/what-it-would-take'
import { wilson } from '@shared/domain/statistics/wilson'
import { zeroBound } from '@shared/domain/statistics/zero-bound'
import { describe, expect, it } from 'vitest'

// Every reference value of domain.md 8 that a method here gives, to six decimals (Wilson's own are in wilson.test.ts).
// They were computed with SciPy and statsmodels, or published.

const count = ([k, n]: readonly [number, number]) => ({ k, n })
const six = (value: number | null | undefined, expected: number) =>
  expect(Number(value?.toFixed(6))).toBe(Number(expected.toFixed(6)))

describe('reference values', () => {
  it.each([
    [2, 18, 0.013751, 0.34712],
    [0, 6, 0, 0.459258],
    [6, 6, 0.540742, 1],
    [1, 8, 0.00316, 0.52651],
    [2, 12, 0.020863, 0.484138],
    [4, 5, 0.283582, 0.994949],
    [3, 22, 0.029056, 0.349122],
    [1, 11, 0.002299, 0.41278],
    [5, 9, 0.212009, 0.863004],
    [0, 1, 0, 0.975],
    [7, 50, 0.058192, 0.267396],
  ] as const)('Clopper-Pearson: %i of %i', (k, n, low, high) => {
    six(clopperPearson(k, n)?.low, low)
    six(clopperPearson(k, n)?.high, high)
  })

  it('Clopper-Pearson: 7 of 50 to eight decimals, 7 of 20 to four', () => {
    expect(clopperPearson(7, 50)?.low).toBeCloseTo(0.0581917, 8)
    expect(clopperPearson(7, 50)?.high).toBeCloseTo(0.267396, 8)
    expect(clopperPearson(7, 20)?.low.toFixed(4)).toBe('0.1539')
    expect(wilson(7, 20)?.low.toFixed(4)).toBe('0.1812')
  })

  it.each([
    [[3, 12], [6, 12], 0.25, -0.124593, 0.544216, 0.400323],
    [[2, 18], [8, 10], 0.688889, 0.310684, 0.853068, 0.000538],
    [[7, 13], [5, 5], 0.461538, -0.029822, 0.708562, 0.114146],
  ] as const)('Newcombe and Fisher: %j to %j', (first, second, difference, low, high, p) => {
    const found = newcombe(wilson(first[0], first[1]), wilson(second[0], second[1]))
    six(found?.difference, difference)
    six(found?.low, low)
    six(found?.high, high)
    six(fisher(count(first), count(second)), p)
  })

  it.each([
    [7, -0.8, 51.7, 0.121],
    [8, 3.9, 56.6, 0.06],
    [9, 8.7, 61.3, 0.027],
  ] as const)('peers.md: 2 of 18 to %i of 18', (k, low, high, p) => {
    const found = newcombe(wilson(2, 18), wilson(k, 18))
    expect(((found?.low ?? 0) * 100).toFixed(1)).toBe(low.toFixed(1))
    expect(((found?.high ?? 0) * 100).toFixed(1)).toBe(high.toFixed(1))
    expect(fisher({ k: 2, n: 18 }, { k, n: 18 })?.toFixed(3)).toBe(p.toFixed(3))
  })

  it.each([
    [7, 1, 0.0703125],
    [6, 0, 0.03125],
    [5, 0, 0.0625],
    [8, 2, 0.109375],
  ])('McNemar: %i better, %i worse', (improved, worsened, p) => {
    expect(mcnemar(improved, worsened)).toBeCloseTo(p, 12)
  })

  it('South Yorkshire 2017: 5 of 5, 6 of 7, 7 of 13', () => {
    const towns = [
      { k: 5, n: 5 },
      { k: 6, n: 7 },
      { k: 7, n: 13 },
    ]
    six(fisherFreemanHalton(towns)?.p, 0.120965)
    six(chiSquare(towns)?.statistic, 4.722658)
    expect(chiSquare(towns)?.df).toBe(2)
    six(chiSquare(towns)?.p, 0.094295)
  })

  it('the p-chart of seven published operations', () => {
    const published = [
      [2, 18],
      [0, 6],
      [3, 22],
      [2, 12],
      [1, 8],
      [4, 5],
      [6, 6],
    ] as const
    const chart = pChart(published.map(count))
    six(chart?.centre, 0.233766)
    expect(chart?.state).toBe('trial')
    expect(chart?.points.map(({ high }) => high.toFixed(4))).toEqual([
      '0.5556',
      '0.8333',
      '0.5455',
      '0.6667',
      '0.7500',
      '0.8000',
      '0.8333',
    ])
    expect(chart?.points.every(({ low }) => low === 0)).toBe(true)
    expect(chart?.points.filter(({ outside }) => outside).map(({ k, n }) => [k, n])).toEqual([[6, 6]])
    const together = chiSquare(published.map(count))
    six(together?.statistic, 33.954156)
    expect(together?.df).toBe(6)
    expect(together?.p.toExponential(2)).toBe('6.87e-6')
    // Six of the seven expected counts are below 5, so what is said of them is the exact test's.
    expect(severalGroups(published.map(count))?.method).toBe('exact')
    expect(severalGroups(published.map(count))?.p).toBeLessThan(0.0001)
  })

  it('planning: the bound for none of n, the width at half, venues for each of two groups', () => {
    six(zeroBound(6), 0.393038)
    six(zeroBound(18), 0.153318)
    expect([venuesToDetect(0.11, 0.5), venuesToDetect(0.3, 0.6)]).toEqual([21, 42])
    const widths = [10, 18, 30, 50].map((n) => {
      const rate = wilson(n / 2, n)
      return ((rate?.high ?? 0) - (rate?.low ?? 0)).toFixed(3)
    })
    expect(widths).toEqual(['0.527', '0.419', '0.337', '0.267'])
  })

  it('a re-test of 18 after 2 of 18 takes 9', () => {
    expect(whatItWouldTake({ k: 2, n: 18 }, 18)).toBe(9)
    // 12 of 14 against 0 of 2 has a p of 91/1820: 0.05 itself, which is not below it.
    expect(whatItWouldTake({ k: 0, n: 2 }, 14)).toBe(13)
  })
})

describe('no data, all and none', () => {
  const none = { k: 0, n: 0 }
  it('say nothing of none of none', () => {
    expect(clopperPearson(0, 0)).toBeNull()
    expect(newcombe(null, wilson(1, 2))).toBeNull()
    expect(newcombe(wilson(1, 2), null)).toBeNull()
    expect(fisher(none, { k: 1, n: 2 })).toBeNull()
    expect(fisher({ k: 1, n: 2 }, none)).toBeNull()
    expect(fisherFreemanHalton([])).toBeNull()
    expect(fisherFreemanHalton([none, none])).toBeNull()
    expect(chiSquare([none, none])).toBeNull()
    expect(chiSquare([])).toBeNull()
    expect(mcnemar(0, 0)).toBeNull()
    expect(pChart(Array.from({ length: 20 }, () => none))).toBeNull()
    expect(zeroBound(0)).toBeNull()
    expect(whatItWouldTake(none, 18)).toBeNull()
    expect(whatItWouldTake({ k: 2, n: 18 }, 0)).toBeNull()
    expect(venuesToDetect(0.3, 0.3)).toBeNull()
  })

  it('leave a group without data out', () => {
    const two = [{ k: 5, n: 5 }, none, { k: 7, n: 13 }]
    expect(fisherFreemanHalton(two)?.p).toBeCloseTo(fisher({ k: 5, n: 5 }, { k: 7, n: 13 }) ?? 0, 12)
    expect(chiSquare(two)?.df).toBe(1)
  })

  it.each([1, 2, 18, 500])('keep to 0 and 1 for none and all of %i', (n) => {
    expect(clopperPearson(0, n)?.low).toBe(0)
    expect(clopperPearson(n, n)?.high).toBe(1)
    expect(fisher({ k: 0, n }, { k: 0, n })).toBe(1)
    expect(fisher({ k: n, n }, { k: n, n })).toBe(1)
    const change = newcombe(wilson(0, n), wilson(n, n))
    expect(change?.difference).toBe(1)
    expect(change?.high).toBe(1)
    const groups = (k: number) => Array.from({ length: 3 }, () => ({ k, n }))
    for (const k of [0, n]) {
      expect(fisherFreemanHalton(groups(k))).toBeNull()
      expect(chiSquare(groups(k))).toBeNull()
      const chart = pChart([...groups(k), ...groups(k)])
      expect(
        chart?.points.every(({ low, high, outside }) => low === k / n && high === k / n && !outside),
      ).toBe(true)
      expect(severalGroups(chart?.points ?? [])).toBeNull()
    }
    expect(whatItWouldTake({ k: n, n }, n)).toBeNull()
    expect(mcnemar(n, n)).toBe(1)
  })
})
