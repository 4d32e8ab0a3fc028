import { type Count, SAME_CHANCE } from './fisher'
import { logChoose } from './special-functions'

/** How many steps from one partial table to the next are taken before the test gives up: well under a second. */
const MOST_STEPS = 300_000
/** Cells (group size times total) of the tables of bounds that are worth making. */
const MOST_CELLS = 5_000_000
/** Partial tables whose log chances agree to this are one: far inside the tolerance of `SAME_CHANCE`. */
const KEYS_PER_UNIT = 1e9

/** Many partial tables that share a sum and a chance: the log of the chance of each, and how many they are. */
interface Partial {
  readonly log: number
  readonly ways: number
}
type Partials = Map<number, Map<number, Partial>>

interface Bounds {
  readonly most: Float64Array
  readonly least: Float64Array
}

/**
 * The log chance (up to a constant) of the likeliest and of the least likely way in which the groups from each
 * place on can hold a sum. Going back from the last group; index [place][sum].
 */
function boundsFrom(rows: readonly Float64Array[], total: number): readonly Bounds[] {
  const end = {
    most: new Float64Array(total + 1).fill(-Infinity),
    least: new Float64Array(total + 1).fill(Infinity),
  }
  end.most[0] = 0
  end.least[0] = 0
  const bounds: Bounds[] = [end]
  for (const row of rows.toReversed()) {
    const after = bounds[0] ?? end
    const most = new Float64Array(total + 1).fill(-Infinity)
    const least = new Float64Array(total + 1).fill(Infinity)
    for (let sum = 0; sum <= total; sum++)
      for (let x = 0; x < row.length && x <= sum; x++) {
        const here = row[x] ?? 0
        most[sum] = Math.max(most[sum] ?? 0, here + (after.most[sum - x] ?? 0))
        least[sum] = Math.min(least[sum] ?? 0, here + (after.least[sum - x] ?? 0))
      }
    bounds.unshift({ most, least })
  }
  return bounds
}

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

/**
 * Fisher's exact test for several groups (Freeman-Halton), two-sided: the chance, if nothing set the groups apart, of
 * a table that is as unlikely as the observed one or more so (0 to 1). `null` with fewer than two groups with data,
 * where all or none responded as expected, or where the table is too large to be counted out exactly (some thousands
 * of visits, or many large groups of different sizes): it is never simulated or guessed. G. H. Freeman and J. H.
 * Halton, Biometrika 38 (1951), 141-149. Tables are followed group by group, alike ones as one; whatever follows is
 * counted at once as soon as it can only be, or cannot be, as unlikely: C. R. Mehta and N. R. Patel, "A network
 * algorithm for performing Fisher's exact test in r x c contingency tables", Journal of the American Statistical
 * Association 78 (1983), 427-434. Reference values: domain.md 8.4.
 */
export function fisherFreemanHalton(groups: readonly Count[]): number | null {
  const withData = groups.filter(({ n }) => n > 0).toSorted((a, b) => b.n - a.n)
  const visits = withData.reduce((sum, { n }) => sum + n, 0)
  const expected = withData.reduce((sum, { k }) => sum + k, 0)
  // Counting those who did or those who did not gives the same test: the smaller number is quicker.
  const total = Math.min(expected, visits - expected)
  if (withData.length < 2 || total === 0 || visits * total > MOST_CELLS) return null
  const counts = withData.map(({ k, n }) => (total === expected ? k : n - k))
  const rows = withData.map(({ n }) => Float64Array.from({ length: n + 1 }, (_, x) => logChoose(n, x)))
  const limit = rows.reduce((sum, row, i) => sum + (row[counts[i] ?? 0] ?? 0), 0) + Math.log(SAME_CHANCE)
  const bounds = boundsFrom(rows, total)
  const allTables = logChoose(visits, total)

  let p = 0
  let steps = 0
  let rest = visits
  let partials: Partials = new Map([[total, new Map([[0, { log: 0, ways: 1 }]])]])
  for (const [i, row] of rows.entries()) {
    rest -= row.length - 1
    const { most, least } = bounds[i + 1] ?? { most: new Float64Array(), least: new Float64Array() }
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
