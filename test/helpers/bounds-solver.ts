/**
 * What somebody can work out about hidden counts from sums that are shown: exact smallest and largest value of each
 * unknown, over all ways to fill whole numbers from 0 in. Knows nothing of how the table was made safe.
 */

/** The unknowns of these places add up to `sum`. */
export interface Equation {
  readonly unknowns: readonly number[]
  readonly sum: number
}

export interface Bounds {
  readonly low: number
  readonly high: number
}

type Box = { low: number; high: number }[]

/** The bounds of unknowns 0 to `count` - 1. Throws where the sums contradict each other. */
export function boundsOf(count: number, equations: readonly Equation[]): readonly Bounds[] {
  const largest = Math.max(...equations.map(({ sum }) => sum))
  const start: Box = Array.from({ length: count }, () => ({ low: 0, high: largest }))
  const box = narrowed(start, equations)
  if (box === null) throw new Error('no table fits what is shown')
  return box.map((_, unknown) => ({
    low: extreme(box, equations, unknown, 'low'),
    high: extreme(box, equations, unknown, 'high'),
  }))
}

/** The bounds that each sum alone leaves, until none gets narrower; `null` where one has nothing left. */
function narrowed(start: Box, equations: readonly Equation[]): Box | null {
  const box = start.map((one) => ({ ...one }))
  for (let changed = true; changed; ) {
    changed = false
    for (const { unknowns, sum } of equations) {
      const lows = unknowns.reduce((all, at) => all + (box[at]?.low ?? 0), 0)
      const highs = unknowns.reduce((all, at) => all + (box[at]?.high ?? 0), 0)
      for (const at of unknowns) {
        const one = box[at]
        if (one === undefined) throw new Error(`there is no unknown ${at}`)
        const low = Math.max(one.low, sum - (highs - one.high))
        const high = Math.min(one.high, sum - (lows - one.low))
        if (low > high) return null
        if (low !== one.low || high !== one.high) {
          box[at] = { low, high }
          changed = true
          break
        }
      }
      if (changed) break
    }
  }
  return box
}

/** The outermost value that some whole table has, tried from the outside in. */
function extreme(box: Box, equations: readonly Equation[], unknown: number, side: 'low' | 'high'): number {
  const { low, high } = box[unknown] ?? { low: 0, high: 0 }
  for (let step = 0; step <= high - low; step++) {
    const value = side === 'low' ? low + step : high - step
    if (isPossible(fixed(box, unknown, value), equations)) return value
  }
  throw new Error('no table fits what is shown')
}

function isPossible(start: Box, equations: readonly Equation[]): boolean {
  const box = narrowed(start, equations)
  if (box === null) return false
  const open = box.findIndex(({ low, high }) => low < high)
  if (open === -1) return true
  const { low, high } = box[open] ?? { low: 0, high: -1 }
  for (let value = low; value <= high; value++) {
    if (isPossible(fixed(box, open, value), equations)) return true
  }
  return false
}

const fixed = (box: Box, unknown: number, value: number): Box =>
  box.map((one, at) => (at === unknown ? { low: value, high: value } : one))
