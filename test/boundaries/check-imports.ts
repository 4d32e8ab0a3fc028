import { findCycles } from './cycles.ts'
import { findImports, type ImportEdge, type Sources } from './import-graph.ts'
import { IMPORT_RULES, type ImportRule } from './import-rules.ts'

/** A place that breaks a boundary, with the sentence that says what to do instead. */
export interface Violation {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly message: string
}

/** Holds every import against every boundary. An empty list means that the house stands. */
export function checkImports(sources: Sources): Violation[] {
  const edges = findImports(sources)
  const broken = IMPORT_RULES.flatMap((rule) =>
    boundEdges(rule, edges)
      .filter(rule.forbids)
      .map((edge) => ({ rule: rule.name, file: edge.from, line: edge.line, message: rule.message })),
  )
  return [...broken, ...findCycles(edges).map(toViolation)]
}

function boundEdges(rule: ImportRule, edges: readonly ImportEdge[]): readonly ImportEdge[] {
  const bound = edges.filter(
    ({ from }) => rule.from.test(from) && !rule.except?.some(({ file }) => file.test(from)),
  )
  return rule.reaches ? reachable(bound, edges) : bound
}

function reachable(start: readonly ImportEdge[], edges: readonly ImportEdge[]): readonly ImportEdge[] {
  const loaded = new Set(start.filter((edge) => !edge.typeOnly))
  for (const { to } of loaded) {
    for (const edge of edges) if (edge.from === to && !edge.typeOnly) loaded.add(edge)
  }
  return [...loaded]
}

function toViolation(cycle: readonly ImportEdge[]): Violation {
  const [first] = cycle
  if (!first) throw new RangeError('A circle of no files')
  return {
    rule: 'no-circles',
    file: first.from,
    line: first.line,
    message:
      'Files that import each other in a circle cannot be understood or loaded apart: move what they share ' +
      `into a file of its own (${[...cycle.map((edge) => edge.from), first.from].join(' -> ')}).`,
  }
}
