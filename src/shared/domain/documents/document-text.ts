import { Temporal } from 'temporal-polyfill'

/**
 * What Atkinson Hyperlegible Next can draw (its latin and latin-ext files together), as pairs of first and
 * last code point. Read with `fc-scan` from @fontsource/atkinson-hyperlegible-next 5.3.0; a test prints
 * every one of them and looks at the fonts in the PDF.
 */
const DRAWN: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0xb4],
  [0xb6, 0x107],
  [0x10a, 0x113],
  [0x116, 0x11b],
  [0x11e, 0x123],
  [0x126, 0x127],
  [0x12a, 0x12b],
  [0x12e, 0x133],
  [0x136, 0x137],
  [0x139, 0x13e],
  [0x141, 0x148],
  [0x150, 0x155],
  [0x158, 0x15b],
  [0x15e, 0x165],
  [0x16a, 0x16b],
  [0x16e, 0x17e],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x237, 0x237],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
]

/** Every character a document may show, in order. */
export function drawnCharacters(): string {
  return DRAWN.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  ).join('')
}

/**
 * The characters of a text that the documents' font cannot draw, each once. A document that holds one would
 * print it in another font, or as an empty box, so it is not made.
 */
export function undrawable(text: string): readonly string[] {
  // Each character once before it is looked up: a logo in a document is a text of some 100,000 characters.
  return [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0
    return !DRAWN.some(([first, last]) => code >= first && code <= last)
  })
}

/**
 * One line of plain text: composed letters, no control or invisible characters (line breaks, text direction
 * overrides, soft hyphens), single spaces. For every value that somebody typed and a document shows.
 */
export function oneLine(value: string): string {
  return value
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
}

/**
 * Puts values into the `{places}` of a sentence, in one pass: braces inside a value stay as they are. A place
 * without a value is a mistake in the wording, which the loader finds, and stays visible.
 */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}

/** A list as it stands in a sentence: "a, b or c". */
export function inWords(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A calendar day (`YYYY-MM-DD`) as it stands in a letter: 12 December 2026. */
export function longDate(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A calendar day (`YYYY-MM-DD`) with its weekday: Saturday 12 December 2026. */
export function weekdayDate(day: string): string {
  return `${WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1]} ${longDate(day)}`
}
