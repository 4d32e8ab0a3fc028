import { fisherFreemanHalton } from '@shared/domain/statistics/fisher-freeman-halton'
import { groupMethod, groupWords } from '@shared/domain/statistics/group-words'
import { severalGroups } from '@shared/domain/statistics/several-groups'
import { logChoose } from '@shared/domain/statistics/special-functions'
import { pWithinSteps } from '@shared/domain/statistics/table-steps'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, counts } from './cases'
import { everyTable, ratio } from './exact-arithmetic'

interface Count {
  readonly k: number
  readonly n: number
}

/** A small generator of whole numbers (Lehmer), so that a simulation gives the same figure every time. */
function drawer(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const weightOf = (groups: readonly Count[]) => groups.reduce((sum, { k, n }) => sum + logChoose(n, k), 0)

/** p by dealing the answers out again at random: another road, good to about 0.01. */
function dealtAgain(groups: readonly Count[], deals: number, seed: number): number {
  const draw = drawer(seed)
  const answers = groups.flatMap(({ k, n }) => Array.from({ length: n }, (_, i): number => (i < k ? 1 : 0)))
  const observed = weightOf(groups) + 1e-7
  let extreme = 0
  for (let deal = 0; deal < deals; deal++) {
    for (let i = answers.length - 1; i > 0; i--) {
      const j = draw(i + 1)
      const kept = answers[i] ?? 0
      answers[i] = answers[j] ?? 0
      answers[j] = kept
    }
    let at = 0
    const dealt = groups.map(({ n }) => {
      const k = answers.slice(at, at + n).reduce<number>((sum, one) => sum + one, 0)
      at += n
      return { k, n }
    })
    if (weightOf(dealt) <= observed) extreme++
  }
  return extreme / deals
}

/** Groups of uneven sizes whose answers come with about the same chance. */
function uneven(groups: number, most: number, percent: number, seed: number): readonly Count[] {
  const draw = drawer(seed)
  return Array.from({ length: groups }, () => {
    const n = 1 + draw(most)
    return { n, k: Array.from({ length: n }, () => draw(100) < percent).filter(Boolean).length }
  })
}

describe('the exact test for tables too large to count out', () => {
  it('encloses what every table in whole numbers gives', () => {
    const groups = fc.array(counts(12), { minLength: 2, maxLength: 4 }).filter((some) => {
      const total = some.reduce((sum, { k }) => sum + k, 0)
      return total > 0 && total < some.reduce((sum, { n }) => sum + n, 0)
    })
    compare(
      'Fisher-Freeman-Halton, enclosed (distance outside the bounds)',
      fc.tuple(groups, fc.constantFrom(0.3, 0.05, 0.001)),
      ([some, step]) => {
        const rows = some.map(({ n }) => Float64Array.from({ length: n + 1 }, (_, x) => logChoose(n, x)))
        const total = some.reduce((sum, { k }) => sum + k, 0)
        const range = pWithinSteps(rows, total, weightOf(some) + Math.log1p(1e-7), step, 1e9)
        const [extreme, all] = everyTable(some)
        const exact = ratio(extreme, all)
        return [
          Math.max(0, (range?.low ?? Number.NaN) - exact),
          Math.max(0, exact - (range?.high ?? Number.NaN)),
        ]
      },
      1e-12,
    )
  })

  it.each([
    [20, 50, 20, 11],
    [20, 50, 45, 12],
    [12, 80, 30, 13],
  ])(
    'agrees with answers dealt again at random: %i groups of up to %i visits',
    (groups, most, percent, seed) => {
      const table = uneven(groups, most, percent, seed)
      const exact = fisherFreemanHalton(table)
      expect(exact?.within).toBe(0.002)
      const p = exact?.p
      const dealt = dealtAgain(table, 5_000, seed)
      // Three standard errors of the simulation, and the margin of the bounds.
      const room = 3 * Math.sqrt(0.25 / 5_000) + 0.002
      expect(Math.abs((p ?? Number.NaN) - dealt)).toBeLessThan(room)
      const visits = table.reduce((sum, { n }) => sum + n, 0)
      console.log(
        `statistics: Fisher-Freeman-Halton: ${groups} groups, ${visits} visits: p ${p?.toFixed(4)}, dealt again 5000 times ${dealt.toFixed(4)}`,
      )
    },
  )

  it('gives bounds up when they take too much work', () => {
    const rows = [30, 30, 30].map((n) => Float64Array.from({ length: n + 1 }, (_, x) => logChoose(n, x)))
    expect(
      pWithinSteps(rows, 45, rows.reduce((sum, row) => sum + (row[15] ?? 0), 0) - 9, 0.001, 100),
    ).toBeNull()
  })

  it('refuses what is too large, and says so', () => {
    const huge = [
      { name: 'B&B', k: 1, n: 3 },
      ...[1, 2, 3].map((i) => ({ name: `Type ${i}`, k: 2000, n: 5000 })),
    ]
    expect(fisherFreemanHalton(huge)).toBeNull()
    expect(groupWords(huge)[1]).toBe(
      'There are too many groups and visits to work out exactly whether this could be chance.',
    )
    expect(groupMethod(severalGroups(huge))).toBeNull()
  })
})
