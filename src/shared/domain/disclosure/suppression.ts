import { AppError } from '../../errors'

/**
 * A table of counts as it may be shown outside. Small counts of a breakdown can point to a venue, a shift or a young
 * person; so can "none" and "all" of a small group (peers.md 5, small numbers, after the ONS; domain.md 6.4). Rows
 * with a small count are merged into one row of other places, and one more row joins them where the merged row would
 * still be small or stand for a single place: no total and no other row can then be used to work a hidden count out.
 *
 * Why that holds: everything that is shown is a row with its own counts, the sum over the merged rows, and totals,
 * which are the sums of those. A count in a merged row can therefore be anything from 0 to the merged count, which is
 * the threshold or more, because at least one other merged row can take up the rest.
 * It holds for one table. Two releases that overlap (a town, and the district it lies in) can be held against each
 * other: publish one breakdown of an operation, not several that nest.
 */

/** One row as counted: a town, a kind of venue, a month. `counts` has one number for each column. */
export interface CountRow {
  readonly name: string
  readonly counts: readonly number[]
}

/** What counts as small. */
export interface SuppressionRule {
  /** Counts below it are small: 2 to 20. */
  readonly threshold: number
  /** Whether a zero is small: it says "none" of that row, and "all" of the next column. */
  readonly zerosAreSmall: boolean
}

/** 5, and zeros too (peers.md 5: 1 and 2 are usually unsafe, 3 and 4 for sensitive topics; beware zeros). */
export const DEFAULT_SUPPRESSION: SuppressionRule = { threshold: 5, zerosAreSmall: true }

/** The rows that stand together in one. `names` are in the order of the table. */
export interface MergedRow {
  readonly names: readonly string[]
  readonly counts: readonly number[]
}

/** The table as it may be shown. */
export interface SafeTable {
  /** The headline: forces publish it ("2 of 18"), so it stays. */
  readonly totals: readonly number[]
  /** The rows that stand alone, in the order of the table. Empty where no breakdown can be shown. */
  readonly rows: readonly CountRow[]
  /** `null` where no row was small, or no breakdown can be shown. */
  readonly other: MergedRow | null
  /** True where some breakdown was asked for and none is safe: the totals alone are shown. */
  readonly withheld: boolean
}

/**
 * The table with small rows merged, and with the fewest further rows merged so that nothing hidden can be worked out.
 * Deterministic: of the rows that would do, the one with the smallest total joins, then the first in the table.
 * Refuses with `validation` a threshold that is not a whole number from 2 to 20, and with `internal` a table that is
 * not whole counts of the same columns in every row.
 */
export function suppressSmallCounts(
  table: readonly CountRow[],
  rule: SuppressionRule = DEFAULT_SUPPRESSION,
): SafeTable {
  check(table, rule)
  const isSmall = (count: number): boolean => count < rule.threshold && (count > 0 || rule.zerosAreSmall)
  const hasSmall = ({ counts }: Pick<CountRow, 'counts'>): boolean => counts.some(isSmall)
  const totals = sum(table)
  const small = table.filter(hasSmall)
  if (table.length < 2) return { totals, rows: [], other: null, withheld: table.length > 0 }
  if (small.length === 0) return { totals, rows: table, other: null, withheld: false }

  const isSafe = (rows: readonly CountRow[]): boolean => rows.length > 1 && !hasSmall({ counts: sum(rows) })
  const merged = withFewest(small, bySize(table.filter((row) => !hasSmall(row))), isSafe)
  if (merged === null || merged.length === table.length) {
    return { totals, rows: [], other: null, withheld: true }
  }
  const kept = table.filter((row) => !merged.includes(row))
  const other = table.filter((row) => merged.includes(row))
  return {
    totals,
    rows: kept,
    other: { names: other.map(({ name }) => name), counts: sum(other) },
    withheld: false,
  }
}

/**
 * The small rows with as few further ones as make them safe together; `null` where not even all do. One is enough
 * where zeros are small: a row that is shown has the threshold or more in every column. Where zeros are not, one for
 * each column is: a column that is still small needs one row that is not zero in it.
 */
function withFewest(
  small: readonly CountRow[],
  further: readonly CountRow[],
  isSafe: (rows: readonly CountRow[]) => boolean,
): readonly CountRow[] | null {
  const columns = small[0]?.counts.length ?? 0
  for (let joined = 0; joined <= Math.min(further.length, Math.max(columns, 1)); joined++) {
    for (const choice of choices(further, joined)) {
      const rows = [...small, ...choice]
      if (isSafe(rows)) return rows
    }
  }
  return null
}

/** Every choice of so many rows, those that come first in the list first. */
function* choices(rows: readonly CountRow[], size: number): Generator<readonly CountRow[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = 0; i <= rows.length - size; i++) {
    const first = rows[i]
    if (first === undefined) return
    for (const rest of choices(rows.slice(i + 1), size - 1)) yield [first, ...rest]
  }
}

const total = ({ counts }: CountRow): number => counts.reduce((all, count) => all + count, 0)

/** Smallest first, in the order of the table where totals are equal (the sort is stable). */
const bySize = (rows: readonly CountRow[]): readonly CountRow[] =>
  rows.toSorted((a, b) => total(a) - total(b))

/** The counts of all rows together, column by column. */
const sum = (rows: readonly CountRow[]): readonly number[] =>
  (rows[0]?.counts ?? []).map((_, column) => rows.reduce((all, { counts }) => all + (counts[column] ?? 0), 0))

function check(table: readonly CountRow[], { threshold }: SuppressionRule): void {
  if (!Number.isInteger(threshold) || threshold < 2 || threshold > 20) {
    throw new AppError(
      'validation',
      'Enter a whole number from 2 to 20 for the smallest count that is shown.',
    )
  }
  const columns = table[0]?.counts.length ?? 0
  for (const { counts } of table) {
    if (counts.length !== columns || !counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
      throw new AppError('internal', 'A table to be shown outside holds something that is not a count.')
    }
  }
}
