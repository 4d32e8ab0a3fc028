/**
 * Whether a note about a young person may hold somebody's name. It warns, it never refuses: no rule can know
 * every name, and a town looks like one. Names stay in the unit's own file (domain.md 7, minimisation).
 */

/** Written with a capital for another reason than being somebody's name. */
const NOT_NAMES = new Set(
  (
    'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July ' +
    'August September October November December Christmas Easter Ramadan Eid Diwali Hanukkah Passover Lent ' +
    'English Welsh British Halal Kosher Muslim Jewish Christian Hindu Sikh EpiPen Tuesdays Wednesdays ' +
    'Mondays Thursdays Fridays Saturdays Sundays'
  ).split(' '),
)

/** Common first names that are not also everyday words: caught at the start of a sentence and in small letters. */
const FIRST_NAMES = new Set(
  (
    'aisha alex alice amelia amy anna ben callum charlie chloe daniel david ella emily emma ethan fatima george ' +
    'hannah harry isla jack jacob jake james jessica john joseph josh joshua kate katie liam lily lucy luke ' +
    'maryam matthew megan michael mohammed muhammad noah oliver olivia oscar paul peter rebecca ryan sam samuel ' +
    'sarah simon sophia sophie susan thomas tom william zara zoe'
  ).split(' '),
)

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Mum|Dad|Auntie|Aunt|Uncle|Nan)\.? +\p{Lu}[\p{L}’'-]+/u
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u

/** The first part of a text that looks like somebody's name; `null` where nothing does. */
export function nameLike(text: string): string | null {
  const titled = TITLE.exec(text)
  if (titled !== null) return titled[0]
  for (const sentence of text.split(/[.!?;:\n]+/)) {
    const words = sentence.split(/[\s,/()"“”]+/).filter((word) => word !== '')
    const found = words.findIndex((word, at) => isNameAt(words, word, at))
    if (found === -1) continue
    const next = words[found + 1]
    const word = words[found] ?? ''
    return next !== undefined && isCapitalised(next) ? `${word} ${next}` : word
  }
  return null
}

/** A sentence begins with a capital anyway: its first word is a name only with another capital behind it. */
function isNameAt(words: readonly string[], word: string, at: number): boolean {
  if (FIRST_NAMES.has(plain(word))) return true
  if (!isCapitalised(word)) return false
  const next = words[at + 1]
  return at > 0 || (next !== undefined && isCapitalised(next))
}

const plain = (word: string): string => word.toLowerCase().replace(/[’']s?$/, '')
const isCapitalised = (word: string): boolean =>
  CAPITALISED.test(word) && !NOT_NAMES.has(word.replace(/[’']s$/, ''))
