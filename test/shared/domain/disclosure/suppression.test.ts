import {
  type CountRow,
  DEFAULT_SUPPRESSION,
  type SafeTable,
  type SuppressionRule,
  suppressSmallCounts,
} from '@shared/domain/disclosure/suppression'
import { seeded } from '@shared/domain/venues/draw'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts'
import { boundsOf, type Equation } from '../../../helpers/bounds-solver'

const row = (name: string, ...counts: number[]): CountRow => ({ name, counts })

describe('a table as it may be shown outside', () => {
  it('is shown as it is where nothing is small', () => {
    const table = [row('Northmere', 5, 8), row('Eastwick Quay', 6, 7)]
    expect(suppressSmallCounts(table)).toEqual({
      totals: [11, 15],
      rows: table,
      other: null,
      withheld: false,
    })
  })

  it('merges small rows into one of other places', () => {
    const table = [row('A', 9, 8), row('B', 4, 9), row('C', 6, 5), row('D', 3, 0)]
    expect(suppressSmallCounts(table)).toEqual({
      totals: [22, 22],
      rows: [row('A', 9, 8), row('C', 6, 5)],
      other: { names: ['B', 'D'], counts: [7, 9] },
      withheld: false,
    })
  })

  it('lets one more row join where a single small one could be worked out from the totals', () => {
    const table = [row('A', 9, 8), row('B', 1, 6), row('C', 6, 5)]
    expect(suppressSmallCounts(table)).toEqual({
      totals: [16, 19],
      rows: [row('A', 9, 8)],
      other: { names: ['B', 'C'], counts: [7, 11] },
      withheld: false,
    })
  })

  it('shows the headline alone where no breakdown is safe', () => {
    for (const table of [
      [row('A', 2, 16)],
      [row('A', 1, 6), row('B', 1, 10)],
      [row('A', 0, 6), row('B', 0, 9), row('C', 0, 12)],
    ]) {
      expect(suppressSmallCounts(table)).toMatchObject({ rows: [], other: null, withheld: true })
    }
    expect(suppressSmallCounts([row('A', 2, 16)]).totals).toEqual([2, 16])
    expect(suppressSmallCounts([])).toEqual({ totals: [], rows: [], other: null, withheld: false })
  })

  it('shows a zero only where the team has decided that zeros are not small', () => {
    const table = [row('A', 0, 9), row('B', 6, 7)]
    expect(suppressSmallCounts(table).withheld).toBe(true)
    expect(suppressSmallCounts(table, { threshold: 5, zerosAreSmall: false }).rows).toEqual(table)
  })

  it.each([1, 21, 2.5, Number.NaN])('refuses a threshold of %s', (threshold) => {
    expect(() => suppressSmallCounts([row('A', 1)], { threshold, zerosAreSmall: true })).toThrow(/2 to 20/)
  })

  it.each([[[row('A', 1, 2), row('B', 1)]], [[row('A', -1, 2)]], [[row('A', 0.5, 2)]]])(
    'refuses %j',
    (table) => {
      expect(() => suppressSmallCounts(table)).toThrow(/not a count/)
    },
  )
})

const random = seeded(20_261_128)
const below = (n: number): number => Math.floor(random() * n)

/** Two to seven rows of two or three columns, many counts small. */
function randomTable(): CountRow[] {
  const columns = random() < 0.75 ? 2 : 3
  return Array.from({ length: 2 + below(6) }, (_, i) =>
    row(`Place ${i}`, ...Array.from({ length: columns }, () => (random() < 0.4 ? below(6) : 4 + below(14)))),
  )
}

const rules: readonly SuppressionRule[] = [
  DEFAULT_SUPPRESSION,
  { threshold: 3, zerosAreSmall: true },
  { threshold: 5, zerosAreSmall: false },
]

/** Everything a table shows, as sums over the cells of the original (row by row). */
function shownBy(table: readonly CountRow[], safe: SafeTable): Equation[] {
  const columns = table[0]?.counts.length ?? 0
  const over = (names: readonly string[], counts: readonly number[]): Equation[] => {
    const rows = names.map((name) => table.findIndex((one) => one.name === name))
    return [
      ...counts.map((sum, column) => ({ unknowns: rows.map((at) => at * columns + column), sum })),
      // The row's own total stands beside it.
      {
        unknowns: rows.flatMap((at) => counts.map((_, column) => at * columns + column)),
        sum: counts.reduce((all, count) => all + count, 0),
      },
    ]
  }
  return [
    ...over(
      table.map(({ name }) => name),
      safe.totals,
    ),
    ...safe.rows.flatMap(({ name, counts }) => over([name], counts)),
    ...(safe.other === null ? [] : over(safe.other.names, safe.other.counts)),
  ]
}

/** The careless way: small counts are left out, and every other count and total is shown. */
function shownWithoutComplement(table: readonly CountRow[], isSmall: (count: number) => boolean): Equation[] {
  const columns = table[0]?.counts.length ?? 0
  const all = table.flatMap(({ counts }) => counts)
  return [
    ...all.flatMap((sum, at) => (isSmall(sum) ? [] : [{ unknowns: [at], sum }])),
    ...table.map(({ counts }, at) => ({
      unknowns: counts.map((_, column) => at * columns + column),
      sum: counts.reduce((sum, count) => sum + count, 0),
    })),
    ...Array.from({ length: columns }, (_, column) => ({
      unknowns: table.map((_, at) => at * columns + column),
      sum: table.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0),
    })),
  ]
}

describe('somebody who tries to work hidden counts out', () => {
  it(`gets none of ${COUNTS.suppressedTables} tables, and most of those without the complement`, () => {
    const careless = { tables: 0, caught: 0 }
    const seen = { whole: 0, merged: 0, withheld: 0, hiddenSmall: 0 }
    for (let i = 0; i < COUNTS.suppressedTables; i++) {
      const rule = rules[i % rules.length] ?? DEFAULT_SUPPRESSION
      const isSmall = (count: number) => count < rule.threshold && (count > 0 || rule.zerosAreSmall)
      const table = randomTable()
      const cells = table.flatMap(({ counts }) => counts)
      const columns = table[0]?.counts.length ?? 0
      const safe = suppressSmallCounts(table, rule)
      expect(suppressSmallCounts(table, rule), 'deterministic').toEqual(safe)
      // What is shown is true and none of it is small but the headline.
      for (const { counts } of [...safe.rows, ...(safe.other ? [safe.other] : [])]) {
        expect(counts.filter(isSmall)).toEqual([])
      }
      for (const { name, counts } of safe.rows) {
        expect(table.find((one) => one.name === name)?.counts).toEqual(counts)
      }

      if (safe.withheld) {
        seen.withheld++
        expect(anyBreakdown(table, isSmall), JSON.stringify(table)).toBe(false)
      } else {
        seen[safe.other === null ? 'whole' : 'merged']++
        const bounds = boundsOf(cells.length, shownBy(table, safe))
        const shown = new Set(safe.rows.map(({ name }) => name))
        for (const [at, { low, high }] of bounds.entries()) {
          const cell = cells[at] ?? 0
          const name = table[Math.floor(at / columns)]?.name ?? ''
          expect(cell >= low && cell <= high).toBe(true)
          if (shown.has(name)) expect([low, high]).toEqual([cell, cell])
          else if (isSmall(cell)) {
            seen.hiddenSmall++
            expect(high - low, `${JSON.stringify(table)} cell ${at}`).toBeGreaterThanOrEqual(
              rule.threshold - 1,
            )
          }
        }
        // No breakdown hides fewer rows.
        expect(safe.other?.names.length ?? 0).toBe(fewestHidden(table, isSmall))
      }

      if (!cells.some(isSmall)) continue
      careless.tables++
      const open = boundsOf(cells.length, shownWithoutComplement(table, isSmall))
      const caught = open.some(
        ({ low, high }, at) => isSmall(cells[at] ?? 0) && high - low < rule.threshold - 1,
      )
      if (caught) careless.caught++
    }
    expect(seen.merged).toBeGreaterThan(COUNTS.suppressedTables / 4)
    expect(seen.hiddenSmall).toBeGreaterThan(COUNTS.suppressedTables / 2)
    expect(careless.tables).toBeGreaterThan(COUNTS.suppressedTables / 2)
    expect(careless.caught / careless.tables).toBeGreaterThan(0.8)
    console.info(JSON.stringify({ seen, careless }))
  })
})

/** Every set of rows that could stand together: at least two, with no small sum, and no small row outside it. */
function* mergeable(table: readonly CountRow[], isSmall: (count: number) => boolean): Generator<number> {
  for (let set = 0; set < 2 ** table.length; set++) {
    const inside = table.filter((_, at) => (set >> at) % 2 === 1)
    const outside = table.filter((_, at) => (set >> at) % 2 === 0)
    if (outside.length === 0 || outside.some(({ counts }) => counts.some(isSmall))) continue
    const sums = (table[0]?.counts ?? []).map((_, column) =>
      inside.reduce((all, { counts }) => all + (counts[column] ?? 0), 0),
    )
    if (inside.length === 0 || (inside.length > 1 && !sums.some(isSmall))) yield inside.length
  }
}

const fewestHidden = (table: readonly CountRow[], isSmall: (count: number) => boolean): number =>
  Math.min(...mergeable(table, isSmall))
const anyBreakdown = (table: readonly CountRow[], isSmall: (count: number) => boolean): boolean =>
  !mergeable(table, isSmall).next().done
