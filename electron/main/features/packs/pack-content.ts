import { FIRST_LANGUAGE } from '@shared/domain/documents/pack-document'
import {
  filesIn,
  type Language,
  type LocalText,
  type PackLibrary,
  type ShippedText,
  type TextStatus,
  type Tree,
  VENUE_FOLDERS,
  type VenueFolder,
  wordsOf,
} from '@shared/domain/documents/pack-library'
import { type PackWording, venueWording, WORDING_FILES } from '@shared/domain/documents/pack-wording'
import { trainingWording } from '@shared/domain/documents/training-wording'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { z } from 'zod'
import { wordingReader } from '../../print/wording-file'

/** The content files as text, by their path below `resources/packs`: `en/letter.yaml`. */
export type ContentFiles = Readonly<Record<string, string>>

const RESOURCES = '/resources/packs/'

/** What ships: one folder a language, read when the application is built. */
export const SHIPPED: ContentFiles = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('/resources/packs/**/*.yaml', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.slice(path.indexOf(RESOURCES) + RESOURCES.length), text]),
)

const { read, broken } = wordingReader('packs')

const tree: z.ZodType<Tree> = z.json()

/** A translation is words throughout: a comma in a text without quotes would cut it short and leave an empty key. */
const wordTree: z.ZodType<Tree> = z.lazy(() =>
  z.union([z.string(), z.array(wordTree), z.record(z.string(), wordTree)], {
    error: 'Only texts can stand here. Put quotes around a text that holds a comma or a colon',
  }),
)

const sourceList = z.record(
  z.string(),
  z.strictObject({ what: z.string().min(1), address: z.url().nullable() }),
)

/** The shape of the files whose words depend on the type of venue, by their folder. */
const VENUE_SHAPES = { venues: venueWording, training: trainingWording } as const

const credit = { by: z.string().min(1), on: z.iso.date() }
const languageFile = z.strictObject({
  tag: z.string().min(2),
  name: z.string().min(1),
  english: z.string().min(1),
  direction: z.enum(['ltr', 'rtl']),
  script: z.enum(['latin', 'arabic']),
  status: z.enum(['drafted', 'checked']),
  ...credit,
})
const checkedText = z.strictObject({ text: z.string().min(1), checked: z.strictObject(credit) })

/**
 * Reads the content of the packs. Refuses (`internal`, with the file and the place in it) what is not as the shapes
 * say, a statement whose source is not listed, a venue type that no file or more than one serves, and a translation
 * of something that the original has not got.
 */
export function loadPackLibrary(files: ContentFiles = SHIPPED): PackLibrary {
  const sources = read('sources.yaml', sourceList, files['sources.yaml'] ?? '')
  const codes = [
    ...new Set(Object.keys(files).flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []))),
  ]
  const original = treesOf(files, FIRST_LANGUAGE)
  for (const [file, content] of Object.entries(original)) {
    const unlisted = sourcesOf(content).find((key) => !Object.hasOwn(sources, key))
    if (unlisted !== undefined) {
      throw broken(`${FIRST_LANGUAGE}/${file}.yaml`, `the source ${unlisted} is not listed in sources.yaml`)
    }
  }
  const words = new Map(
    Object.entries(original).flatMap(([file, content]) =>
      wordsOf(file, content).map(({ path, text }) => [path, text] as const),
    ),
  )
  const library = {
    languages: codes.map((code): Language => languageOf(files, code)),
    files: original,
    texts: Object.fromEntries(codes.map((code) => [code, textsOf(files, code, words)])),
    sources,
  }
  for (const folder of VENUE_FOLDERS) {
    const served = Object.entries(original)
      .filter(([file]) => file.startsWith(`${folder}/`))
      .map(([file, content]) => read(`${file}.yaml`, VENUE_SHAPES[folder], JSON.stringify(content)).types)
    for (const type of VENUE_TYPES) {
      const count = served.filter((types) => types.includes(type)).length
      if (count !== 1) {
        throw broken(folder, `the venue type ${type} is in ${count} files and must be in one`)
      }
    }
  }
  for (const { code } of library.languages) wordingIn(library, code, [])
  return library
}

/**
 * Everything that packs are worded with in a language, with the team's own words where there are some. Refuses
 * (`internal`, with the file and the place in it) words that are not as the shapes say.
 */
export function wordingIn(library: PackLibrary, code: string, local: readonly LocalText[]): PackWording {
  const language = library.languages.find((one) => one.code === code)
  if (!language) throw broken(code, 'there is no such language')
  const files = filesIn(library, code, local)
  const shaped = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> => {
    const result = schema.safeParse(files[file])
    if (!result.success) throw broken(`${code}/${file}.yaml`, z.prettifyError(result.error))
    return result.data
  }
  const shapedFiles = Object.fromEntries(
    Object.entries(WORDING_FILES).map(([file, schema]) => [file, shaped(file, schema)]),
  ) as Omit<PackWording, 'language' | 'venues' | 'training' | 'sources'>
  const filesOf = (folder: VenueFolder) => Object.keys(files).filter((file) => file.startsWith(`${folder}/`))
  return {
    language,
    ...shapedFiles,
    venues: filesOf('venues').map((file) => shaped(file, VENUE_SHAPES.venues)),
    training: filesOf('training').map((file) => shaped(file, VENUE_SHAPES.training)),
    sources: library.sources,
  }
}

/** The content files of a language, without their endings; what the language is, is no content. */
function treesOf(files: ContentFiles, code: string): Record<string, Tree> {
  const schema = code === FIRST_LANGUAGE ? tree : wordTree
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(`${code}/`) && path !== `${code}/language.yaml`)
      .map(([path, text]) => [path.slice(code.length + 1, -'.yaml'.length), read(path, schema, text)]),
  )
}

function languageOf(files: ContentFiles, code: string): Language {
  const { tag, name, english, direction, script } = readLanguage(files, code)
  return { code, tag, name, english, direction, script }
}

const readLanguage = (files: ContentFiles, code: string) =>
  read(`${code}/language.yaml`, languageFile, files[`${code}/language.yaml`] ?? '')

/** Each string of the original as this language has it. */
function textsOf(
  files: ContentFiles,
  code: string,
  original: ReadonlyMap<string, string>,
): ReadonlyMap<string, ShippedText> {
  const { status, by, on } = readLanguage(files, code)
  const own = new Map<string, ShippedText>()
  for (const [file, content] of Object.entries(treesOf(files, code))) {
    for (const [path, text] of shippedWords(file, content, { kind: status, by, on })) own.set(path, text)
  }
  const stray = [...own.keys()].find((path) => !original.has(path))
  if (stray !== undefined)
    throw broken(`${code}/${stray.split('#')[0]}.yaml`, `${stray} is not in the original`)
  return new Map(
    [...original].map(([path, text]) => [path, own.get(path) ?? { text, status: { kind: 'missing' } }]),
  )
}

/** The strings of a file; one that was checked by itself says by whom. */
function shippedWords(file: string, content: Tree, status: TextStatus): [string, ShippedText][] {
  const checked = new Map<string, TextStatus>()
  const plain = (node: Tree, path: string): Tree => {
    const marked = checkedText.safeParse(node)
    if (marked.success) {
      checked.set(path, { kind: 'checked', ...marked.data.checked })
      return marked.data.text
    }
    if (node === null || typeof node !== 'object') return node
    const inner = Object.entries(node).map(
      ([key, value]) =>
        [key, plain(value as Tree, path.endsWith('#') ? `${path}${key}` : `${path}.${key}`)] as const,
    )
    return Array.isArray(node) ? inner.map(([, value]) => value) : Object.fromEntries(inner)
  }
  return wordsOf(file, plain(content, `${file}#`)).map(({ path, text }) => [
    path,
    { text, status: checked.get(path) ?? status },
  ])
}

function sourcesOf(content: Tree): readonly string[] {
  if (content === null || typeof content !== 'object') return []
  return Object.entries(content).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as string[]) : sourcesOf(inner as Tree),
  )
}
