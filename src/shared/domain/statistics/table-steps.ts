import { logChoose } from './special-functions'
import { boundsFrom, noGroups, withGroup } from './table-bounds'

/** Chances of partial tables that hold the same sum, by their rounded log chance in whole steps from `from` on. */
interface Window {
  readonly from: number
  readonly chances: Float64Array
}

/** Between what p surely lies, and how many additions (about) that took. */
export interface PRange {
  readonly low: number
  readonly high: number
  readonly work: number
}

/** Adds the part of `source` that a group moves into `target`. */
function pour(source: Window, target: Window, shift: number, chance: number): void {
  const first = Math.max(0, target.from - shift - source.from)
  const last = Math.min(source.chances.length, target.from + target.chances.length - shift - source.from)
  const offset = source.from + shift - target.from
  const { chances: from } = source
  const { chances: into } = target
  for (let i = first; i < last; i++) into[i + offset] = (into[i + offset] ?? 0) + (from[i] ?? 0) * chance
}

/**
 * The p of Fisher-Freeman-Halton between two bounds that surely hold it: log chances are rounded to steps of `step`,
 * tables are followed group by group with all alike as one, and only those whose rounded log chance lies within the
 * greatest possible sum of roundings from the observed one stay open. `rows` are the log chances of each count of
 * each group, `limit` that of the observed table. `null` when it would take more than `most` additions of chances.
 */
export function pWithinSteps(
  rows: readonly Float64Array[],
  total: number,
  limit: number,
  step: number,
  most: number,
): PRange | null {
  const rounded = rows.map((row) => row.map((log) => Math.round(log / step)))
  const error = rows.reduce(
    (sum, row, i) =>
      sum + row.reduce((m, log, x) => Math.max(m, Math.abs(log / step - (rounded[i]?.[x] ?? 0))), 0),
    0,
  )
  const surelyIn = Math.floor(limit / step - error)
  const surelyNotOut = Math.floor(limit / step + error)
  const onward = boundsFrom(rounded, total)

  let low = 0
  let work = 0
  let rest = rows.reduce((sum, row) => sum + row.length - 1, 0)
  let sofar = noGroups(total)
  let windows = new Map<number, Window>([[total, { from: 0, chances: Float64Array.of(1) }]])
  for (const [i, row] of rounded.entries()) {
    const size = row.length - 1
    const exact = rows[i] ?? row
    const next = onward[i + 1] ?? noGroups(total)
    sofar = withGroup(row, sofar)
    rest -= size
    const opened = new Map<number, Window>()
    const open = (after: number): Window => {
      const known = opened.get(after)
      if (known !== undefined) return known
      const from = surelyIn - (next.most[after] ?? 0) + 1
      const to = Math.min(surelyNotOut - (next.least[after] ?? 0), sofar.most[total - after] ?? 0)
      const window = { from, chances: new Float64Array(Math.max(0, to - from + 1)) }
      opened.set(after, window)
      work += window.chances.length
      return window
    }
    for (const [left, source] of windows) {
      const all = logChoose(rest + size, left)
      work += source.chances.length
      const upTo = new Float64Array(source.chances.length + 1)
      for (const [j, chance] of source.chances.entries()) upTo[j + 1] = (upTo[j] ?? 0) + chance
      for (let x = Math.max(0, left - rest); x <= Math.min(size, left); x++) {
        const chance = Math.exp((exact[x] ?? 0) + logChoose(rest, left - x) - all)
        const shift = row[x] ?? 0
        const target = open(left - x)
        const inside = Math.min(source.chances.length, Math.max(0, target.from - shift - source.from))
        low += (upTo[inside] ?? 0) * chance
        work += source.chances.length - inside
        if (work > most) return null
        pour(source, target, shift, chance)
      }
    }
    windows = new Map([...opened].filter(([, { chances }]) => chances.length > 0))
  }
  const open = windows.get(0)?.chances.reduce((sum, chance) => sum + chance, 0) ?? 0
  return { low, high: low + open, work }
}
