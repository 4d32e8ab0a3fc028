/**
 * Letters as the eye reads them: without case and accents, and those of other alphabets and digits as the Latin ones
 * they look like. After the confusables of Unicode Technical Standard 39, for small and capital Latin letters alone.
 */

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
  },
  ...{ о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ү: 'y' },
  // Greek
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
  },
  // Latin letters that have no accent to take away
  ...{
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    ɑ: 'a',
    ɡ: 'g',
    ʟ: 'l',
    ŧ: 't',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ð: 'd',
  },
}

/** Greek and Cyrillic capitals look like another letter than their small ones: Η is an H, В a B. */
const CAPITAL_LOOK_ALIKES: Readonly<Record<string, string>> = {
  Η: 'h',
  Ν: 'n',
  Υ: 'y',
  Χ: 'x',
  Ρ: 'p',
  Ζ: 'z',
}

const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
}

/** "c0l4" as "cola": for words, and for references that somebody typed with letters for digits. */
export const digitsAsLetters = (letters: string): string =>
  letters.replace(/\d/g, (digit) => DIGIT_LETTERS[digit] ?? digit)

/** A character in small plain Latin letters: one, two ("ß") or none. */
export function plainLetters(character: string): string {
  // Most characters are these: it spares the tables.
  if (/^[a-zA-Z0-9]$/.test(character)) return character.toLowerCase()
  const capital = CAPITAL_LOOK_ALIKES[character]
  if (capital !== undefined) return capital
  const folded = [...character.normalize('NFKD').toLowerCase()].map((one) => LOOK_ALIKES[one] ?? one).join('')
  return folded.replace(/[^\p{L}\p{N}]/gu, '')
}
