import { globSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** One import, export-from or dynamic import of a file, with what it names resolved as far as it can be. */
export interface ImportEdge {
  readonly from: string
  readonly line: number
  /** A path from the root of the repository, or the name of a package (`kysely`, `node:fs`). */
  readonly to: string
  /** Names whose values are imported; `*` for a namespace, a re-export of everything or a dynamic import. */
  readonly values: readonly string[]
  /** True where only types are named, so that nothing is left of it at run time. */
  readonly typeOnly: boolean
}

/** Source text by path from the root of the repository, with forward slashes. */
export type Sources = ReadonlyMap<string, string>

const root = resolve(import.meta.dirname, '../..')
const aliases = { '@shared/': 'src/shared/', '@resources/': 'resources/' }

/** Reads every TypeScript file of the product, its tests and its scripts. */
export function readSources(): Sources {
  const paths = globSync('{electron,src,test,scripts}/**/*.{ts,tsx}', { cwd: root })
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(resolve(root, path), 'utf8')]))
}

/**
 * Every import in the given files, read with the parser that also builds the product (Oxc, through Vite).
 * TypeScript 7 has no JavaScript API, which rules out the import checkers that are built on it.
 */
export function findImports(sources: Sources): ImportEdge[] {
  return [...sources].flatMap(([path, text]) => importsOf(path, text, sources))
}

function importsOf(from: string, text: string, sources: Sources): ImportEdge[] {
  const { module, program, errors } = parseSync(from, text)
  const [problem] = errors
  if (problem) throw new SyntaxError(`${from}: ${problem.message}`)
  const edges: ImportEdge[] = []
  const add = (start: number, specifier: string, values: string[], typeOnly: boolean) =>
    edges.push({
      from,
      line: text.slice(0, start).split('\n').length,
      to: resolveSpecifier(specifier, from, sources),
      values,
      typeOnly,
    })

  for (const { start, moduleRequest, entries } of module.staticImports) {
    const values = entries.filter((entry) => !entry.isType).map((entry) => entry.importName.name ?? '*')
    add(start, moduleRequest.value, values, entries.length > 0 && values.length === 0)
  }
  for (const { start, entries } of module.staticExports) {
    for (const { moduleRequest, importName, isType } of entries) {
      if (moduleRequest) add(start, moduleRequest.value, isType ? [] : [importName.name ?? '*'], isType)
    }
  }
  new Visitor({
    ImportExpression({ start, source }) {
      if (source.type === 'Literal') add(start, String(source.value), ['*'], false)
    },
    TSImportType({ start, source }) {
      add(start, source.value, [], true)
    },
  }).visit(program)
  return edges
}

function resolveSpecifier(specifier: string, from: string, sources: Sources): string {
  const [bare = ''] = specifier.split('?')
  const alias = Object.entries(aliases).find(([prefix]) => bare.startsWith(prefix))
  if (!alias && !bare.startsWith('.')) return packageName(bare)
  const path = posix.normalize(alias ? bare.replace(...alias) : `${posix.dirname(from)}/${bare}`)
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
  return endings.map((ending) => path + ending).find((candidate) => sources.has(candidate)) ?? path
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
