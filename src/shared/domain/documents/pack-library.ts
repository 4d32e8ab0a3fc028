import type { VenueType } from '../venues/venue'
import { isWithin, partsOfDocument } from './document-parts'
import { DOCUMENT_FACTS, FIRST_LANGUAGE, type PackDocument } from './pack-document'

/**
 * The texts of the packs in all their languages. English is the original: another language is the same files with
 * other words, so the shape, the sources and the pictures are English's and only strings are translated. Each string
 * is addressed by its file and place: `venues/takeaway#poster.signs.0.text`.
 */

/** What stands in a content file: lists and mappings with texts at their ends. */
export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree }

/** Who wrote or checked a string, and on which day (`YYYY-MM-DD`). */
export interface Credit {
  readonly by: string
  readonly on: string
}

/** How far a string can be trusted: not there yet, written by somebody, or checked by somebody who reads it. */
export type TextStatus =
  | { readonly kind: 'missing' }
  | { readonly kind: 'drafted'; readonly by: string; readonly on: string }
  | { readonly kind: 'checked'; readonly by: string; readonly on: string }

export interface Language {
  /** The folder in `resources/packs`, like `cy`. */
  readonly code: string
  /** Its tag in a document, like `cy-GB`. */
  readonly tag: string
  /** In its own words, and in English. */
  readonly name: string
  readonly english: string
  readonly direction: 'ltr' | 'rtl'
  readonly script: 'latin' | 'arabic'
}

/** One string of a language as it ships. */
export interface ShippedText {
  readonly text: string
  readonly status: TextStatus
}

/** What a person entered about a string of a language: own words, a check, or both. */
export interface LocalText {
  readonly language: string
  readonly path: string
  /** The team's own words; `null` keeps those that ship. */
  readonly text: string | null
  readonly entered: Credit
  /** Who checked which words; words that have changed since count as unchecked. */
  readonly checked: (Credit & { readonly text: string }) | null
}

/** Where a statement comes from; `address` is `null` for our own judgement. */
export interface PackSource {
  readonly what: string
  readonly address: string | null
}

export interface PackLibrary {
  readonly languages: readonly Language[]
  /** The English files by name, without their ending: `letter`, `venues/takeaway`. */
  readonly files: Readonly<Record<string, Tree>>
  /** Each language's strings by path. */
  readonly texts: Readonly<Record<string, ReadonlyMap<string, ShippedText>>>
  /** By the keys that statements name. */
  readonly sources: Readonly<Record<string, PackSource>>
}

/** A string as it is used: the team's own words before those that ship. */
export interface PackText extends ShippedText {
  readonly path: string
  /** The words that ship, to go back to. */
  readonly original: string
  readonly isLocal: boolean
}

/** Keys whose strings are no words: which sources, which picture, which types of venue. */
const NO_WORDS = new Set(['sources', 'picture', 'emblem', 'types'])

/** Every string of a file that is words, with its path. */
export function wordsOf(
  file: string,
  tree: Tree,
): readonly { readonly path: string; readonly text: string }[] {
  const walk = (node: Tree, path: string): { path: string; text: string }[] => {
    if (typeof node === 'string') return [{ path, text: node }]
    if (node === null || typeof node !== 'object') return []
    return Object.entries(node).flatMap(([key, inner]) =>
      NO_WORDS.has(key) ? [] : walk(inner as Tree, path.endsWith('#') ? `${path}${key}` : `${path}.${key}`),
    )
  }
  return walk(tree, `${file}#`)
}

/** The same file with other words: those that `textAt` has for a path. */
export function withWords(file: string, tree: Tree, textAt: (path: string) => string | undefined): Tree {
  const walk = (node: Tree, path: string): Tree => {
    if (typeof node === 'string') return textAt(path) ?? node
    if (node === null || typeof node !== 'object') return node
    const inner = (key: string, value: Tree): Tree =>
      NO_WORDS.has(key) ? value : walk(value, path.endsWith('#') ? `${path}${key}` : `${path}.${key}`)
    if (Array.isArray(node)) return node.map((value, index) => inner(String(index), value as Tree))
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inner(key, value as Tree)]))
  }
  return walk(tree, `${file}#`)
}

/** Every string of a language as it is used, in the order of the files. */
export function textsIn(
  library: PackLibrary,
  language: string,
  local: readonly LocalText[],
): readonly PackText[] {
  const own = new Map(local.filter((one) => one.language === language).map((one) => [one.path, one]))
  return [...(library.texts[language] ?? new Map<string, ShippedText>())].map(([path, shipped]) => {
    const entry = own.get(path)
    const text = entry?.text ?? shipped.text
    const isLocal = entry !== undefined && entry.text !== null
    const checked = entry?.checked?.text === text ? entry.checked : null
    const status: TextStatus = checked
      ? { kind: 'checked', by: checked.by, on: checked.on }
      : isLocal
        ? { kind: 'drafted', ...entry.entered }
        : shipped.status
    return { path, text, status, original: shipped.text, isLocal }
  })
}

/** The files of a language with the words that are used. What is not translated yet stands there in English. */
export function filesIn(
  library: PackLibrary,
  language: string,
  local: readonly LocalText[],
): Readonly<Record<string, Tree>> {
  const texts = new Map(
    textsIn(library, language, local)
      .filter(({ status }) => status.kind !== 'missing')
      .map(({ path, text }) => [path, text]),
  )
  return Object.fromEntries(
    Object.entries(library.files).map(([file, tree]) => [
      file,
      withWords(file, tree, (path) => texts.get(path)),
    ]),
  )
}

/** The folders whose files each serve some types of venue. */
export const VENUE_FOLDERS = ['venues', 'training'] as const
export type VenueFolder = (typeof VENUE_FOLDERS)[number]

/** The file of a folder that serves a type of venue. The loader has made sure that one does. */
export function venueFile(
  { files }: Pick<PackLibrary, 'files'>,
  type: VenueType,
  folder: VenueFolder = 'venues',
): string {
  const found = Object.entries(files).find(
    ([file, tree]) => file.startsWith(`${folder}/`) && typesOf(tree).includes(type),
  )
  if (!found) throw new Error(`no pack wording for the venue type ${type}`)
  return found[0]
}

const typesOf = (tree: Tree): readonly string[] =>
  tree !== null && typeof tree === 'object' && 'types' in tree ? (tree.types as readonly string[]) : []

/** Whether a document can leave in a language, or be looked at, or not be made at all. */
export type Readiness = 'ready' | 'proof' | 'missing'

/**
 * How far a document is in a language for a type of venue. Every string of its own must be checked before it leaves;
 * a document with one that nobody has checked can be looked at as a proof (DESIGN 7).
 */
export function readinessIn(
  library: PackLibrary,
  language: string,
  document: PackDocument,
  type: VenueType,
  local: readonly LocalText[],
): Readiness {
  if (language !== FIRST_LANGUAGE && !DOCUMENT_FACTS[document].translated) return 'missing'
  const [venue, training] = [venueFile(library, type), venueFile(library, type, 'training')]
  const parts = partsOfDocument(document, language, { venue, training })
  const used = textsIn(library, language, local).filter(({ path }) => isWithin(path, parts))
  if (used.some(({ status }) => status.kind === 'missing')) return 'missing'
  return used.every(({ status }) => status.kind === 'checked') ? 'ready' : 'proof'
}
