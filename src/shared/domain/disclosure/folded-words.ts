import { digitsAsLetters, plainLetters } from './look-alikes'

/** One word of a text as a scan for names reads it; `start` and `end` are places in the text as it was given. */
export interface FoldedWord {
  /** In small plain letters: without case, accents, apostrophes, look-alikes and characters nobody sees. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it begins with a capital. */
  readonly capital: boolean
  /** Whether it has two letters or more and all of them are capitals. */
  readonly shouted: boolean
  /** Whether a sentence or a paragraph begins with it: a capital then proves nothing. */
  readonly first: boolean
  /** Whether letters of another alphabet, digits for letters or characters nobody sees were in it. */
  readonly disguised: boolean
  /** Whether it ends in an apostrophe and an s, which need not be part of a name. */
  readonly possessive: boolean
  /** Whether a digit is in it as it stands in the text. */
  readonly digit: boolean
}

/** Two readings: a digit inside a word as the letter it looks like, or every number up to 99 as its words. */
export type Reading = 'digits as letters' | 'numbers as words'

const APOSTROPHES = "'’‘`´ʼ′"
/** Format characters and the two fillers of Hangul: they take no room. */
const UNSEEN = '\\p{Cf}\\u115f\\u3164'
const WORD = new RegExp(`[&+]|[\\p{L}\\p{N}](?:[\\p{M}${UNSEEN}${APOSTROPHES}]*[\\p{L}\\p{N}])*\\p{M}*`, 'gu')
const DISGUISED = new RegExp(`[${UNSEEN}\\p{Script=Cyrillic}\\p{Script=Greek}]|^\\p{L}+\\d`, 'u')
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, 'u')
const NEW_SENTENCE = /[.!?:“"•]|\n\s*\n/

/** The words of a text. An apostrophe is passed over ("Saddler's" is one word); "&" and "+" are the word "and". */
export function foldedWords(text: string, reading: Reading): readonly FoldedWord[] {
  let before = 0
  return [...text.matchAll(WORD)].flatMap((found) => {
    const [raw] = found
    const start = found.index
    const end = start + raw.length
    const first = before === 0 || NEW_SENTENCE.test(text.slice(before, start))
    before = end
    const facts = {
      start,
      end,
      first,
      capital: /^\p{Lu}/u.test(raw),
      shouted: /\p{L}.*\p{L}/u.test(raw) && raw === raw.toUpperCase(),
      disguised: DISGUISED.test(raw),
      possessive: POSSESSIVE.test(raw),
      digit: /\d/.test(raw),
    }
    return read(raw, reading).map((part): FoldedWord => ({ ...facts, text: part }))
  })
}

function read(raw: string, reading: Reading): readonly string[] {
  if (raw === '&' || raw === '+') return ['and']
  const letters = /^[a-zA-Z]+$/.test(raw) ? raw.toLowerCase() : [...raw].map(plainLetters).join('')
  if (reading === 'numbers as words') return (letters.match(/\d+|\D+/g) ?? []).flatMap(numberWords)
  // A number by itself stays a number.
  return [/\p{L}/u.test(letters) ? digitsAsLetters(letters) : letters]
}

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** "21" as "twenty" and "one"; what is no number from 0 to 99, or begins with a zero, as it is. */
function numberWords(part: string): readonly string[] {
  const number = Number(part)
  if (!/^\d{1,2}$/.test(part) || String(number) !== part) return [part]
  const one = ONES[number]
  if (one !== undefined) return [one]
  const ten = TENS[Math.floor(number / 10) - 2] ?? part
  return number % 10 === 0 ? [ten] : [ten, ONES[number % 10] ?? '']
}
