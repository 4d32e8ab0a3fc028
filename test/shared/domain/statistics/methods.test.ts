import { binomialAtMost } from '@shared/domain/statistics/binomial'
import { chiSquare, chiSquareAbove } from '@shared/domain/statistics/chi-square'
import { clopperPearson } from '@shared/domain/statistics/clopper-pearson'
import { venuesToDetect } from '@shared/domain/statistics/detectable'
import { fisher } from '@shared/domain/statistics/fisher'
import { fisherFreemanHalton } from '@shared/domain/statistics/fisher-freeman-halton'
import { mcnemar } from '@shared/domain/statistics/mcnemar'
import { newcombe } from '@shared/domain/statistics/newcombe'
import { pChart } from '@shared/domain/statistics/p-chart'
import { whatItWouldTake } from '@shared/domain/statistics/what-it-would-take'
import { wilson, Z_95 } from '@shared/domain/statistics/wilson'
import { zeroBound } from '@shared/domain/statistics/zero-bound'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { compare, counts } from './cases'
import {
  binomialBetween,
  bisect,
  choose,
  DENOMINATOR,
  everyTable,
  numerator,
  ratio,
} from './exact-arithmetic'

/** The roots of (p - k/n)^2 = z^2 p(1-p)/n, by bisection: Wilson's interval without Wilson's formula. */
function scoreBounds({ k, n }: { k: number; n: number }): [number, number] {
  const inside = (p: number) => Z_95 * Math.sqrt((p * (1 - p)) / n) - Math.abs(k / n - p)
  return [k === 0 ? 0 : bisect(k / n, 0, inside), k === n ? 1 : bisect(k / n, 1, inside)]
}

/** How far p is from the one at which the exact chance of from..to of n is 0.025, by one exact Newton step. */
function tailError(p: number, from: number, to: number, n: number, at: number): number {
  const a = numerator(p)
  const under = DENOMINATOR ** BigInt(n)
  const tail = ratio(binomialBetween(from, to, n, a, DENOMINATOR), under)
  const slope = ratio(
    BigInt(n) * choose(n - 1, at) * a ** BigInt(at) * (DENOMINATOR - a) ** BigInt(n - 1 - at),
    under / DENOMINATOR,
  )
  return Math.abs(tail - 0.025) / slope
}

/** The area under a curve by Simpson's rule. */
function area(from: number, to: number, f: (x: number) => number): number {
  const steps = 20_000
  const h = (to - from) / steps
  let sum = f(from) + f(to)
  for (let i = 1; i < steps; i++) sum += f(from + i * h) * (i % 2 === 1 ? 4 : 2)
  return (sum * h) / 3
}

/** The normal distribution function, by its own integral. */
const normalBelow = (z: number): number =>
  0.5 + area(0, z, (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI))

describe('each method against another road to the same number', () => {
  it('Wilson: bisection of the score equation', () => {
    compare(
      'Wilson',
      counts(500),
      (one) => {
        const [low, high] = scoreBounds(one)
        const rate = wilson(one.k, one.n)
        return [Math.abs((rate?.low ?? NaN) - low), Math.abs((rate?.high ?? NaN) - high)]
      },
      1e-12,
    )
  })

  it('Newcombe: the same bisection, squared and added by hand', () => {
    compare(
      'Newcombe',
      fc.tuple(counts(200), counts(200)),
      ([first, second]) => {
        const [l1, u1] = scoreBounds(first)
        const [l2, u2] = scoreBounds(second)
        const [p1, p2] = [first.k / first.n, second.k / second.n]
        const found = newcombe(wilson(first.k, first.n), wilson(second.k, second.n))
        return [
          Math.abs((found?.low ?? NaN) - (p2 - p1 - Math.sqrt((p2 - l2) ** 2 + (u1 - p1) ** 2))),
          Math.abs((found?.high ?? NaN) - (p2 - p1 + Math.sqrt((u2 - p2) ** 2 + (p1 - l1) ** 2))),
        ]
      },
      1e-12,
    )
  })

  it('Clopper-Pearson: exact binomial tails in whole numbers', () => {
    compare(
      'Clopper-Pearson',
      counts(120),
      ({ k, n }) => {
        const rate = clopperPearson(k, n)
        return [
          k === 0 ? Math.abs(rate?.low ?? NaN) : tailError(rate?.low ?? NaN, k, n, n, k - 1),
          k === n ? Math.abs((rate?.high ?? NaN) - 1) : tailError(rate?.high ?? NaN, 0, k, n, k),
        ]
      },
      1e-12,
    )
  })

  it('Binomial tails: exact sums in whole numbers', () => {
    const cases = fc.tuple(counts(300), fc.integer({ min: 1, max: 999 }))
    compare(
      'binomial tail',
      cases,
      ([{ k, n }, share]) => {
        const exact = ratio(binomialBetween(0, k, n, BigInt(share), 1000n), 1000n ** BigInt(n))
        return [Math.abs(binomialAtMost(k, n, share / 1000) - exact)]
      },
      1e-12,
    )
  })

  it('Fisher: every 2 x 2 table in whole numbers', () => {
    compare(
      'Fisher',
      fc.tuple(counts(150), counts(150)),
      ([first, second]) => {
        const [extreme, all] = everyTable([first, second])
        return [Math.abs((fisher(first, second) ?? NaN) - ratio(extreme, all))]
      },
      1e-11,
    )
  })

  it('Fisher-Freeman-Halton: every r x 2 table in whole numbers', () => {
    const groups = fc.array(counts(9), { minLength: 2, maxLength: 5 }).filter((some) => {
      const total = some.reduce((sum, { k }) => sum + k, 0)
      return total > 0 && total < some.reduce((sum, { n }) => sum + n, 0)
    })
    compare(
      'Fisher-Freeman-Halton',
      groups,
      (some) => {
        const [extreme, all] = everyTable(some)
        return [Math.abs((fisherFreemanHalton(some)?.p ?? NaN) - ratio(extreme, all))]
      },
      1e-11,
    )
  })

  it('McNemar: exact sums in whole numbers', () => {
    const pairs = fc.tuple(fc.nat(150), fc.nat(150)).filter(([a, b]) => a + b > 0)
    compare(
      'McNemar',
      pairs,
      ([improved, worsened]) => {
        const changed = improved + worsened
        const tail = ratio(
          2n * binomialBetween(0, Math.min(improved, worsened), changed, 1n, 2n),
          2n ** BigInt(changed),
        )
        return [Math.abs((mcnemar(improved, worsened) ?? NaN) - Math.min(1, tail))]
      },
      1e-12,
    )
  })

  it('Chi-square: the density integrated, and the statistic from observed and expected', () => {
    compare(
      'chi-square tail',
      fc.tuple(fc.integer({ min: 1, max: 25 }), fc.double({ min: 0.01, max: 60, noNaN: true })),
      ([df, x]) => {
        // With x = u^2 the density has no pole at 0; it is scaled by its own whole area, so no gamma function is needed.
        const density = (u: number) => u ** (df - 1) * Math.exp((-u * u) / 2)
        const below = area(0, Math.sqrt(x), density)
        const above = area(Math.sqrt(x), Math.sqrt(x) + 16, density)
        return [Math.abs(chiSquareAbove(x, df) - above / (below + above))]
      },
      1e-10,
    )
    const groups = fc
      .array(counts(40), { minLength: 2, maxLength: 12 })
      .filter((some) => chiSquare(some) !== null)
    compare(
      'chi-square statistic',
      groups,
      (some) => {
        const [yes, all] = [some.reduce((sum, { k }) => sum + k, 0), some.reduce((sum, { n }) => sum + n, 0)]
        let statistic = 0
        for (const { k, n } of some)
          for (const [seen, total] of [
            [k, yes],
            [n - k, all - yes],
          ] as const)
            statistic += (seen - (n * total) / all) ** 2 / ((n * total) / all)
        return [Math.abs((chiSquare(some)?.statistic ?? NaN) - statistic) / (1 + statistic)]
      },
      1e-12,
    )
  })

  it('p-chart: quantiles by adding exact terms in whole numbers', () => {
    const cases = fc.array(counts(40), { minLength: 6, maxLength: 15 })
    compare(
      'p-chart',
      cases,
      (some) => {
        const base = some.slice(0, 12)
        const [a, of] = [
          BigInt(base.reduce((sum, { k }) => sum + k, 0)),
          BigInt(base.reduce((sum, { n }) => sum + n, 0)),
        ]
        const quantile = (n: number, share: bigint): number => {
          let sum = 0n
          for (let k = 0; k <= n; k++) {
            sum += choose(n, k) * a ** BigInt(k) * (of - a) ** BigInt(n - k)
            if (sum * 100_000n >= share * of ** BigInt(n)) return k
          }
          return n
        }
        const chart = pChart(some)
        return some.flatMap(({ k, n }, i) => {
          const [low, high] = [quantile(n, 135n), quantile(n, 99_865n)]
          const point = chart?.points[i]
          const outside = k < low || k > high
          return [
            Math.abs((point?.low ?? NaN) * n - low),
            Math.abs((point?.high ?? NaN) * n - high),
            point?.outside === outside ? 0 : 1,
          ]
        })
      },
      1e-9,
    )
  })

  it('the bound for none of n: powers in whole numbers', () => {
    compare(
      'bound for none',
      fc.integer({ min: 1, max: 400 }),
      (n) => {
        const bound = zeroBound(n) ?? NaN
        // The chance of none at the bound is to be 0.05; one exact Newton step says how far it is off.
        const none = ratio((DENOMINATOR - numerator(bound)) ** BigInt(n), DENOMINATOR ** BigInt(n))
        return [(Math.abs(none - 0.05) * (1 - bound)) / (n * 0.05)]
      },
      1e-12,
    )
  })

  it('what it would take: every number of a re-test, in whole numbers', () => {
    compare(
      'what it would take',
      fc.tuple(counts(40), fc.integer({ min: 1, max: 40 })),
      ([first, retest]) => {
        const better = Array.from({ length: retest + 1 }, (_, k) => k).filter(
          (k) => k * first.n > first.k * retest,
        )
        const unlikely = (k: number) => {
          const [extreme, all] = everyTable([first, { k, n: retest }])
          return extreme * 20n < all
        }
        const least = better.find((_, i) => better.slice(i).every(unlikely)) ?? null
        return [whatItWouldTake(first, retest) === least ? 0 : 1]
      },
      0,
    )
  })

  it('venues to detect a change: the power at that number and at one fewer', () => {
    const shares = fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
      .filter(([a, b]) => a !== b)
    compare(
      'venues to detect',
      shares,
      ([first, second]) => {
        const [a, b] = [first / 100, second / 100]
        const power = (n: number) => {
          const pooled = Math.sqrt(((a + b) / 2) * (1 - (a + b) / 2) * (2 / n))
          const apart = Math.sqrt((a * (1 - a)) / n + (b * (1 - b)) / n)
          return normalBelow((Math.abs(a - b) - Z_95 * pooled) / apart)
        }
        const n = venuesToDetect(a, b) ?? NaN
        return [power(n) >= 0.8 && (n === 1 || power(n - 1) < 0.8) ? 0 : 1]
      },
      0,
    )
  })
})
