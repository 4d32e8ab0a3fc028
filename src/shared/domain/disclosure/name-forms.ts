import { type FoldedWord, foldedWords, type Reading } from './folded-words'

/** Whose name it is. What a finding says of it is the kind alone. */
export const NAME_KINDS = [
  'venue',
  'operator',
  'young_person',
  'adult',
  'user',
  'team',
  'contact',
  'staff',
] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A name that must not be in a text. */
export interface KeptName {
  readonly kind: NameKind
  readonly name: string
}

/** The words that mean something else than a name. */
export interface KnownWords {
  /** Everyday words of the language, in small letters. */
  readonly everyday: ReadonlySet<string>
  /** The force's own: its towns, itself, councils, help lines. */
  readonly own: readonly string[]
}

/**
 * What must stand with the words before they are taken for the name. A name of everyday words ("Lantern") is a name
 * only where it is written as one; one of a town ("Northmere") only with what the place is ("Northmere Hotel").
 */
export type Evidence = 'none' | 'capital' | 'type' | 'label'

/** One way in which a name can stand in a text. */
export interface NameForm {
  readonly kind: NameKind
  /** The words that are looked for, without what can be left off. */
  readonly words: readonly string[]
  /** The same without spaces. */
  readonly joined: string
  readonly evidence: Evidence
  /** What this place is, where that was left off the words: "hotel", "guesthouse". */
  readonly types: readonly string[]
  /** A reference or a number: no slips, and never without a digit. */
  readonly reference: boolean
}

/** What a place is, as the end of its name; the longest first. */
const ENDINGS = [
  ['bed', 'and', 'breakfast'],
  ['b', 'and', 'b'],
  ['guest', 'house'],
  ['private', 'hire'],
  ['public', 'house'],
  ...(
    'hotel hotels inn inns lodge guesthouse house rooms hostel tavern bar arms suites apartments bandb bnb ' +
    'cars taxis cabs takeaway restaurant group company co limited ltd plc llp uk leisure'
  )
    .split(' ')
    .map((word) => [word]),
]

const TITLES = new Set(
  (
    'mr mrs ms miss mx dr pc wpc dc ds di dci ps sgt sergeant insp inspector supt superintendent constable pcso ' +
    'officer detective chief acting'
  ).split(' '),
)

/** Every form of the names, in one reading of the text. Names without a letter or a digit have none. */
export function formsOf(
  names: readonly KeptName[],
  reading: Reading,
  known: KnownWords,
): readonly NameForm[] {
  const own = new Set(known.own.flatMap((phrase) => textsOf(phrase, reading)))
  const forms = names.flatMap(({ kind, name }) => {
    const words = textsOf(name, reading)
    switch (kind) {
      case 'venue':
      case 'operator':
        return placeForms(kind, words, known.everyday, own)
      case 'young_person':
      case 'adult':
        return referenceForms(kind, words)
      case 'team':
        return [form(kind, words, evidenceOf(words, known.everyday, own))]
      default:
        return personForms(kind, words, known.everyday)
    }
  })
  return forms.filter(({ joined }) => joined !== '')
}

const textsOf = (text: string, reading: Reading): readonly string[] =>
  foldedWords(text, reading).map((word: FoldedWord) => word.text)

function form(
  kind: NameKind,
  words: readonly string[],
  evidence: Evidence,
  more: Partial<NameForm> = {},
): NameForm {
  return { kind, words, joined: words.join(''), evidence, types: [], reference: false, ...more }
}

function evidenceOf(
  words: readonly string[],
  everyday: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Evidence {
  if (words.every((word) => own.has(word))) return 'type'
  const short = words.join('').length < 3
  return short || words.every((word) => own.has(word) || isEveryday(word, everyday)) ? 'capital' : 'none'
}

/** A letter or a number by itself is as everyday as a word. */
const isEveryday = (word: string, everyday: ReadonlySet<string>): boolean =>
  word.length < 2 || /^\d+$/.test(word) || everyday.has(word)

function placeForms(
  kind: NameKind,
  all: readonly string[],
  everyday: ReadonlySet<string>,
  own: ReadonlySet<string>,
): readonly NameForm[] {
  const words = all[0] === 'the' && all.length > 1 ? all.slice(1) : all
  const { core, types } = withoutEndings(words)
  if (core.length === 0) return [form(kind, words, 'capital')]
  const evidence = evidenceOf(core, everyday, own)
  const forms = [form(kind, core, evidence, { types })]
  // "Northmere Hotel", "TheLanternHotel": with its ending the words are a name, however they are written.
  if (types.length > 0) forms.push(form(kind, words, 'none'), form(kind, ['the', ...words], 'none'))
  // "the paper moon": several everyday words after an article are a name where nothing was left off.
  const whole = evidence === 'capital' && types.length === 0 && core.length > 1
  if (evidence === 'none' || whole) forms.push(form(kind, ['the', ...core], 'none'))
  const elsewhere = core.filter((word) => !own.has(word))
  if (evidence === 'none' && elsewhere.length < core.length)
    forms.push(form(kind, elsewhere, 'none', { types }))
  return forms
}

function withoutEndings(words: readonly string[]): { core: readonly string[]; types: readonly string[] } {
  const types: string[] = []
  let core = words
  if (core[0] === 'hotel' && core.length > 1) {
    core = core.slice(1)
    types.push('hotel')
  }
  for (;;) {
    const ending = ENDINGS.find(
      (one) =>
        one.length <= core.length && one.every((word, i) => core[core.length - one.length + i] === word),
    )
    if (ending === undefined) return { core, types }
    core = core.slice(0, -ending.length)
    types.push(ending.join(''))
  }
}

/** "C-014", "PC 4127": the whole, and a number of three digits or more without what stands before it. */
function referenceForms(kind: NameKind, words: readonly string[]): readonly NameForm[] {
  const joined = words.join('')
  const whole = form(kind, words, joined.length < 3 ? 'label' : 'none', { reference: true })
  const number = words.at(-1) ?? ''
  const alone = kind === 'adult' && words.length > 1 && /^\d{3,}$/.test(number)
  return alone ? [whole, form(kind, [number], 'none', { reference: true })] : [whole]
}

/** A whole name, and its last part alone: with a title where that is an everyday word ("Mr Young"). */
function personForms(
  kind: NameKind,
  all: readonly string[],
  everyday: ReadonlySet<string>,
): readonly NameForm[] {
  const words = all.filter((word) => !TITLES.has(word))
  const last = words.at(-1)
  if (last === undefined) return []
  const common = words.every((word) => isEveryday(word, everyday))
  const lastForm = form(kind, [last], isEveryday(last, everyday) ? 'label' : 'none')
  if (words.length === 1) return [lastForm]
  // A label that a user chose can be a phrase, "Licensing desk"; a person's name hardly is.
  return [form(kind, words, common && kind === 'user' ? 'capital' : 'none'), lastForm]
}

/** The letters that stand for a name of three words or more, "OGH"; `null` where they would mean little. */
export function initialsOf({ kind, name }: KeptName): string | null {
  if (kind !== 'venue' && kind !== 'operator') return null
  const words = textsOf(name, 'numbers as words').filter((word) => word !== 'the' && word !== 'and')
  return words.length < 3 ? null : words.map((word) => word[0]).join('')
}
