import { slipsBetween } from './edit-distance'
import { type FoldedWord, foldedWords, type Reading } from './folded-words'
import {
  formsOf,
  initialsOf,
  type KeptName,
  type KnownWords,
  type NameForm,
  type NameKind,
} from './name-forms'
import { NameIndex } from './name-index'

/**
 * Finds names that must not be in a text that goes out: in another case or spelling, run together or apart, with a
 * slip, with look-alike letters, or without their endings. What it cannot know: a nickname, a description ("the
 * hotel by the bridge"), one everyday word in small letters without its ending ("the lantern"), a slip in a word of four
 * letters or fewer.
 */

/** Where a name is. The words are those of the text, never of the list: they tell nobody a name they did not write. */
export interface NameFinding {
  readonly kind: NameKind
  readonly start: number
  readonly end: number
  readonly quote: string
}

interface Match extends NameFinding {
  readonly slips: number
}

/** Words that say that what follows is somebody's name or number. */
const LABELS = new Set(
  (
    'mr mrs ms miss mx dr pc wpc dc ds di dci ps sgt sergeant insp inspector supt superintendent constable pcso ' +
    'officer cadet volunteer manager receptionist reference ref number no'
  ).split(' '),
)

/** What any place to sleep is called, whatever its own name says. */
const PLACES_TO_SLEEP = ['hotel', 'inn', 'lodge', 'guesthouse', 'hostel']
const MOST_TYPE_WORDS = 3

/** Short forms that press statements have anyway. */
const ABBREVIATIONS = new Set(
  'cse csa cce nspcc ceop mash pcso dps nhs uk bbc btp pcc npcc dbs id cctv ocg iopc lado sarc'.split(' '),
)

const READINGS: readonly Reading[] = ['digits as letters', 'numbers as words']

/** The names found in the text, in their order. Where several fit one place, the one that fits best. */
export function findNames(
  text: string,
  names: readonly KeptName[],
  known: KnownWords,
): readonly NameFinding[] {
  const matches = READINGS.flatMap((reading) => matchesIn(text, reading, names, known))
  const best = [...matches, ...initialsIn(text, names, known)].toSorted(
    (a, b) => a.slips - b.slips || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const kept: Match[] = []
  for (const match of best) {
    if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match)
  }
  return kept
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind, start, end, quote }) => ({ kind, start, end, quote }))
}

function matchesIn(text: string, reading: Reading, names: readonly KeptName[], known: KnownWords): Match[] {
  const index = new NameIndex(formsOf(names, reading, known))
  const words = foldedWords(text, reading)
  const page = new Page(text, words, reading, known)
  const matches: Match[] = []
  for (let from = 0; from < words.length; from++) {
    let joined = ''
    let meaningful = true
    let digit = false
    for (let to = from; to < words.length && joined.length <= index.longest; to++) {
      const word = words[to]
      if (word === undefined) break
      joined += word.text
      meaningful &&= page.means(word.text)
      digit ||= word.digit
      const asked = { joined, meaningful, digit, words: to - from + 1 }
      const owner = word.possessive ? { ...asked, joined: joined.slice(0, -1) } : asked
      for (const { form, slips } of [...index.find(asked), ...(owner === asked ? [] : index.find(owner))]) {
        const match = page.match(form, from, to + 1, slips)
        if (match !== null) matches.push(match)
      }
    }
  }
  return matches
}

/** A text in one reading, and what stands around its words. */
class Page {
  readonly #text: string
  readonly #words: readonly FoldedWord[]
  readonly #everyday: ReadonlySet<string>
  readonly #own: ReadonlySet<string>
  /** The force's own phrases of several words, a help line among them: nothing inside one is a name. */
  readonly #allowed: readonly (readonly [start: number, end: number])[]

  constructor(text: string, words: readonly FoldedWord[], reading: Reading, { everyday, own }: KnownWords) {
    this.#text = text
    this.#words = words
    this.#everyday = everyday
    const phrases = own.map((phrase) => foldedWords(phrase, reading).map((word) => word.text))
    this.#own = new Set(phrases.flat())
    this.#allowed = phrases
      .filter(({ length }) => length > 1)
      .flatMap((phrase) =>
        words
          .map((_, at) => at)
          .filter((at) => phrase.every((one, i) => words[at + i]?.text === one))
          .map((at) => [at, at + phrase.length] as const),
      )
  }

  /** The form as it stands with the words `from` up to, not with, `to`; `null` where it is no name there. */
  match(form: NameForm, from: number, to: number, slips: number): Match | null {
    if (/^\d+$/.test(form.joined) && !this.#isNumberAlone(from, to)) return null
    const end = this.#typeAfter(form, to)
    if (!this.#hasEvidence(form, from, to, end)) return null
    if (this.#allowed.some(([first, last]) => first <= from && end <= last)) return null
    return this.#found(form.kind, from, end, slips)
  }

  #found(kind: NameKind, from: number, to: number, slips: number): Match {
    const start = this.#words[from]?.start ?? 0
    const end = this.#words[to - 1]?.end ?? start
    return { kind, start, end, quote: this.#text.slice(start, end), slips }
  }

  /** Neither a year nor a part of a telephone number. */
  #isNumberAlone(from: number, to: number): boolean {
    const beside = [this.#words[from - 1], this.#words[to]]
    if (beside.some((word) => /^\d+$/.test(word?.text ?? ''))) return false
    return !/^(19|20)\d\d$/.test(this.#words[from]?.text ?? '')
  }

  #hasEvidence(form: NameForm, from: number, to: number, typed: number): boolean {
    const window = this.#words.slice(from, to)
    const spelledOut = window.length > 3 && window.every(({ text }) => text.length === 1)
    if (form.evidence === 'none' || typed > to || spelledOut) return true
    if (window.some(({ disguised }) => disguised)) return true
    if (form.evidence === 'capital') return this.#isWrittenAsName(form, from, to)
    const before = this.#words[from - 1]
    const labelled =
      before !== undefined && (LABELS.has(before.text) || (before.text.length === 1 && before.capital))
    return form.evidence === 'label' && labelled && (form.reference || (window[0]?.capital ?? false))
  }

  /** Capitals that neither a sentence, a shouted line nor a longer name ("Crown Court") accounts for. */
  #isWrittenAsName(form: NameForm, from: number, to: number): boolean {
    const window = this.#words.slice(from, to)
    const needed = window.length === form.words.length ? window : window.slice(0, 1)
    const capitals = needed.filter(({ text }) => /^\p{L}/u.test(text) && text !== 'and' && text !== 'of')
    if (!capitals.every(({ capital }) => capital)) return false
    if (!needed.some(({ capital, first }) => capital && !first)) return false
    const [before, after] = [this.#words[from - 1], this.#words[to]]
    const beside = [before, after].filter((word) => word !== undefined)
    if (window.every(({ shouted }) => shouted) && beside.some(({ shouted }) => shouted)) return false
    if (form.words.length > 1) return true
    const goesOn = after?.capital === true && !after.first
    const began = before?.capital === true && before.text !== 'the'
    return !goesOn && !began
  }

  /** Where the words that say what the place is end, if they follow at `to`; `to` where they do not. */
  #typeAfter(form: NameForm, to: number): number {
    if (form.reference || (form.kind !== 'venue' && form.kind !== 'operator')) return to
    let joined = ''
    let end = to
    for (let at = to; at < to + MOST_TYPE_WORDS; at++) {
      const word = this.#words[at]
      if (word === undefined || word.first) break
      joined += word.text
      const owner = word.possessive ? joined.slice(0, -1) : joined
      const slipped = at === to && !this.means(word.text)
      for (const type of [...form.types, ...PLACES_TO_SLEEP]) {
        if (joined === type || owner === type || (slipped && isSlipOf(joined, type))) end = at + 1
      }
    }
    return end
  }

  /** Whether a word says something by itself: an everyday one, the force's own, a number, a letter. */
  means(word: string): boolean {
    return this.#everyday.has(word) || this.#own.has(word) || /^\d+$/.test(word) || word.length < 2
  }
}

const isSlipOf = (word: string, type: string): boolean => type.length > 4 && slipsBetween(word, type, 1) === 1

function initialsIn(text: string, names: readonly KeptName[], { everyday }: KnownWords): Match[] {
  const initials = new Map<string, NameKind>()
  for (const name of names) {
    const letters = initialsOf(name)
    if (letters !== null) initials.set(letters, name.kind)
  }
  return foldedWords(text, 'numbers as words').flatMap(({ text: word, shouted, start, end }) => {
    const kind = initials.get(word)
    if (kind === undefined || !shouted || everyday.has(word) || ABBREVIATIONS.has(word)) return []
    return [{ kind, start, end, quote: text.slice(start, end), slips: 0 }]
  })
}
