import { slipsBetween } from './edit-distance'
import { digitsAsLetters } from './look-alikes'
import type { NameForm } from './name-forms'

/** A form that may stand here, and how many slips away it is. */
export interface Candidate {
  readonly form: NameForm
  readonly slips: number
}

/** Words of a text that stand together, as an index is asked for them. */
export interface Asked {
  readonly joined: string
  readonly words: number
  /** Whether each of them means something by itself: such words are no slip of a name. */
  readonly meaningful: boolean
  /** Whether the text has a digit there. */
  readonly digit: boolean
}

const MOST_SLIPS = 2

/** The forms of names by what they are joined to, so that a text is looked through once for all of them. */
export class NameIndex {
  /** No form has more letters than this, slips included. */
  readonly longest: number
  readonly #exact: ReadonlyMap<string, readonly NameForm[]>
  readonly #references: ReadonlyMap<string, readonly NameForm[]>
  readonly #byLength: ReadonlyMap<number, readonly Sketched[]>

  constructor(forms: readonly NameForm[]) {
    const names = forms.filter(({ reference }) => !reference)
    this.#exact = Map.groupBy(names, ({ joined }) => joined)
    this.#byLength = Map.groupBy(
      names.map((form) => ({ form, letters: lettersIn(form.joined), single: single(form.joined) })),
      ({ form }) => form.joined.length,
    )
    this.#references = Map.groupBy(
      forms.filter(({ reference }) => reference),
      ({ joined }) => digitsAsLetters(joined),
    )
    this.longest = Math.max(0, ...forms.map(({ joined }) => joined.length)) + MOST_SLIPS
  }

  /** The forms that the words are, or are a slip or two away from. */
  find(asked: Asked): readonly Candidate[] {
    const exact = this.#exact.get(asked.joined) ?? []
    // Letters alone are a word: "cola" is no C-014.
    const written = asked.digit ? digitsAsLetters(asked.joined) : asked.joined
    const references = (this.#references.get(written) ?? []).filter(
      ({ joined }) => asked.digit || !/\d/.test(joined),
    )
    const same = [...exact, ...references].map((form) => ({ form, slips: 0 }))
    return asked.meaningful ? same : [...same, ...this.#near(asked)]
  }

  #near({ joined, words }: Asked): Candidate[] {
    const letters = lettersIn(joined)
    const withoutDoubles = single(joined)
    const found: Candidate[] = []
    for (let length = joined.length - MOST_SLIPS; length <= joined.length + MOST_SLIPS; length++) {
      for (const sketch of this.#byLength.get(length) ?? []) {
        // A slip changes at most two of the letters that are there; this spares most comparisons.
        if (bitsOf(letters ^ sketch.letters) > 2 * MOST_SLIPS) continue
        const { form } = sketch
        if (withoutDoubles === sketch.single) found.push({ form, slips: 1 })
        const regrouped = words !== form.words.length && length < 8
        const allowed = regrouped ? 0 : slipsAllowed(length)
        const slips = slipsBetween(joined, form.joined, allowed)
        if (slips > 0 && slips <= allowed) found.push({ form, slips })
      }
    }
    return found
  }
}

/** A form with what rules most texts out before its letters are compared one by one. */
interface Sketched {
  readonly form: NameForm
  readonly letters: number
  readonly single: string
}

/** How many slips a name of so many letters may have and still be known. */
const slipsAllowed = (letters: number): number => (letters < 5 ? 0 : letters < 10 ? 1 : MOST_SLIPS)

/** Doubled letters as one. */
const single = (joined: string): string => joined.replace(/(.)\1+/gu, '$1')

/** A bit for each letter from a to z that is there. */
function lettersIn(joined: string): number {
  let bits = 0
  for (let i = 0; i < joined.length; i++) {
    const letter = joined.charCodeAt(i) - 97
    if (letter >= 0 && letter < 26) bits |= 1 << letter
  }
  return bits
}

function bitsOf(number: number): number {
  let bits = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++
  return bits
}
