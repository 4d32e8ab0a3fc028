/*
 * The same numbers by other roads than the product takes: whole-number arithmetic without rounding, and bisection of
 * the defining equation. Slow and plain on purpose.
 */

const ROWS: bigint[][] = [[1n]]

/** "n choose k" from Pascal's triangle: additions only. */
export function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n
  for (let at = ROWS.length; at <= n; at++) {
    const above = ROWS[at - 1] ?? []
    ROWS.push(Array.from({ length: at + 1 }, (_, i) => (above[i - 1] ?? 0n) + (above[i] ?? 0n)))
  }
  return ROWS[n]?.[k] ?? 0n
}

const SCALE = 1n << 200n

/** A fraction of whole numbers as a double, without passing through large doubles. */
export const ratio = (over: bigint, under: bigint): number => Number((over * SCALE) / under) / Number(SCALE)

/** A double as the whole number of 2^-70 nearest to it: exact for what lies above 2^-17. */
export const DENOMINATOR = 1n << 70n
export const numerator = (share: number): bigint => BigInt(Math.round(share * 2 ** 53)) << 17n

/** The chance of `from` to `to` in n tries at a/of, as the numerator over of^n. */
export function binomialBetween(from: number, to: number, n: number, a: bigint, of: bigint): bigint {
  let sum = 0n
  // Horner's rule in a and (of - a): one multiplication by each for a term.
  let power = a ** BigInt(from)
  const other: bigint[] = [1n]
  for (let i = 1; i <= n - from; i++) other.push((other[i - 1] ?? 0n) * (of - a))
  for (let k = from; k <= to; k++) {
    sum += choose(n, k) * power * (other[n - k] ?? 0n)
    power *= a
  }
  return sum
}

/** Is this table as unlikely as the observed one, or more so? With R's tolerance of 1e-7, in whole numbers. */
const asUnlikely = (weight: bigint, observed: bigint) => weight * 10_000_000n <= observed * 10_000_001n

interface Count {
  readonly k: number
  readonly n: number
}

/** The exact p of an r x 2 table, by visiting every table with the same totals. */
export function everyTable(groups: readonly Count[]): readonly [bigint, bigint] {
  const total = groups.reduce((sum, { k }) => sum + k, 0)
  const observed = groups.reduce((product, { k, n }) => product * choose(n, k), 1n)
  let [extreme, all] = [0n, 0n]
  const visit = (i: number, left: number, weight: bigint): void => {
    const n = groups[i]?.n
    if (n === undefined) {
      if (left > 0) return
      all += weight
      if (asUnlikely(weight, observed)) extreme += weight
      return
    }
    for (let x = 0; x <= Math.min(n, left); x++) visit(i + 1, left - x, weight * choose(n, x))
  }
  visit(0, total, 1n)
  return [extreme, all]
}

/** The root of a function that falls through 0 between `above` (where it is more) and `below`. */
export function bisect(above: number, below: number, f: (at: number) => number): number {
  let [a, b] = [above, below]
  for (let i = 0; i < 200; i++) {
    const middle = (a + b) / 2
    if (f(middle) > 0) a = middle
    else b = middle
  }
  return (a + b) / 2
}
