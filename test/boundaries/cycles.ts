import type { ImportEdge } from './import-graph.ts'

/**
 * Circles of files that need each other's values to load. A circle closed by a type is harmless, because
 * nothing of it is left at run time.
 *
 * @returns each circle once, as the edges that lead round it
 */
export function findCycles(edges: readonly ImportEdge[]): ImportEdge[][] {
  const next = Map.groupBy(
    edges.filter((edge) => !edge.typeOnly),
    (edge) => edge.from,
  )
  const cycles: ImportEdge[][] = []
  const finished = new Set<string>()

  function walk(file: string, path: readonly ImportEdge[]): void {
    const start = path.findIndex((edge) => edge.from === file)
    if (start >= 0) {
      cycles.push(path.slice(start))
      return
    }
    if (finished.has(file)) return
    for (const edge of next.get(file) ?? []) walk(edge.to, [...path, edge])
    finished.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return cycles
}
