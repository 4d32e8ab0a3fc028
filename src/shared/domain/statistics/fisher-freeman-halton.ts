import { type Count, SAME_CHANCE } from './fisher'
import { logChoose } from './special-functions'
import { boundsFrom, noGroups } from './table-bounds'
import { pWithinSteps } from './table-steps'
import { isUnlikely } from './unlikely'

/** How many steps from one partial table to the next are taken before a table is enclosed instead: some tenths of a second. */
const MOST_STEPS = 60_000
/** Cells (group size times total) of the tables of bounds that are worth making. */
const MOST_CELLS = 2_000_000
/** How far the middle of two bounds may be from p. */
const MARGIN = 0.002
/** The steps to which log chances are rounded in turn, times the number of groups, and the work that all may take. */
const STEPS = [0.4, 0.04, 0.01]
const MOST_WORK = 100_000_000
/** With more groups than this the work grows out of hand. */
const MOST_GROUPS = 20
/** Partial tables whose log chances agree to this are one: far inside the tolerance of `SAME_CHANCE`. */
const KEYS_PER_UNIT = 1e9

/** Many partial tables that share a sum and a chance: the log of the chance of each, and how many they are. */
interface Partial {
  readonly log: number
  readonly ways: number
}
type Partials = Map<number, Map<number, Partial>>

function add(partials: Partials, left: number, log: number, ways: number): void {
  let bySum = partials.get(left)
  if (bySum === undefined) {
    bySum = new Map()
    partials.set(left, bySum)
  }
  const key = Math.round(log * KEYS_PER_UNIT)
  const same = bySum.get(key)
  bySum.set(key, same === undefined ? { log, ways } : { log: same.log, ways: same.ways + ways })
}

/** A p that is right to `within` at most: 0 where the tables were counted out. */
export interface ExactP {
  readonly p: number
  readonly within: number
}

/** The observed table, ready to be counted: larger groups first, so that little is left open early on. */
interface Table {
  /** The log chance (up to a constant) of each count of each group. */
  readonly rows: readonly Float64Array[]
  readonly visits: number
  readonly total: number
  /** Tables with this log chance or less are as unlikely as the observed one. */
  readonly limit: number
}

/** `null` where there is nothing to test, or too much. */
function tableOf(groups: readonly Count[]): Table | null {
  const withData = groups.filter(({ n }) => n > 0).toSorted((a, b) => b.n - a.n)
  const visits = withData.reduce((sum, { n }) => sum + n, 0)
  const expected = withData.reduce((sum, { k }) => sum + k, 0)
  // Counting those who did or those who did not gives the same test: the smaller number is quicker.
  const total = Math.min(expected, visits - expected)
  if (withData.length < 2 || withData.length > MOST_GROUPS) return null
  if (total === 0 || visits * total > MOST_CELLS) return null
  const rows = withData.map(({ n }) => Float64Array.from({ length: n + 1 }, (_, x) => logChoose(n, x)))
  const observed = withData.reduce((sum, { k, n }) => sum + logChoose(n, k), 0)
  return { rows, visits, total, limit: observed + Math.log(SAME_CHANCE) }
}

/** p to the last digit, or `null` when that takes too many steps. */
function countedOut({ rows, visits, total, limit }: Table): number | null {
  const bounds = boundsFrom(rows, total)
  const allTables = logChoose(visits, total)
  let p = 0
  let steps = 0
  let rest = visits
  let partials: Partials = new Map([[total, new Map([[0, { log: 0, ways: 1 }]])]])
  for (const [i, row] of rows.entries()) {
    rest -= row.length - 1
    const { most, least } = bounds[i + 1] ?? noGroups(total)
    const next: Partials = new Map()
    for (const [left, alike] of partials) {
      for (let x = Math.max(0, left - rest); x < row.length && x <= left; x++) {
        const here = row[x] ?? 0
        const after = left - x
        const onward = logChoose(rest, after) - allTables
        steps += alike.size
        if (steps > MOST_STEPS) return null
        for (const { log: before, ways } of alike.values()) {
          const log = before + here
          if (log + (most[after] ?? 0) <= limit) p += ways * Math.exp(log + onward)
          else if (log + (least[after] ?? 0) <= limit) add(next, after, log, ways)
        }
      }
    }
    partials = next
  }
  return Math.min(1, p)
}

/** p between two proven bounds that are close and on the same side of "unlikely", or `null`. */
function enclosed({ rows, total, limit }: Table): ExactP | null {
  let left = MOST_WORK
  for (const step of STEPS) {
    const range = pWithinSteps(rows, total, limit, step / rows.length, left)
    if (range === null) return null
    const { low, high } = range
    if (high - low <= 2 * MARGIN && isUnlikely(low) === isUnlikely(high))
      return { p: Math.min(1, (low + high) / 2), within: MARGIN }
    left -= range.work
  }
  return null
}

/**
 * Fisher's exact test for several groups (Freeman-Halton), two-sided: the chance, if nothing set the groups apart, of
 * a table that is as unlikely as the observed one or more so (0 to 1). `null` with fewer than two groups with data,
 * where all or none responded as expected, or where the table is too large (more than 20 groups, 2 million visits times
 * the rarer answer, or more work than a person waits for): it is never simulated. G. H. Freeman and J. H. Halton, Biometrika
 * 38 (1951), 141-149. Tables are followed group by group, alike ones as one, and what follows is counted at once as
 * soon as it can only be, or cannot be, as unlikely: C. R. Mehta and N. R. Patel, "A network algorithm for performing
 * Fisher's exact test in r x c contingency tables", Journal of the American Statistical Association 78 (1983),
 * 427-434. Small tables are counted out; larger ones are enclosed between two proven bounds at most 0.004 apart, both
 * on the same side of 0.05, and their middle is given. Reference values: domain.md 8.4.
 */
export function fisherFreemanHalton(groups: readonly Count[]): ExactP | null {
  const table = tableOf(groups)
  if (table === null) return null
  const p = countedOut(table)
  return p === null ? enclosed(table) : { p, within: 0 }
}
