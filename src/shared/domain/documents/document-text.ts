import { Temporal } from 'temporal-polyfill'
import { FONT_COVERAGE } from './font-coverage'
import type { Language } from './pack-library'

type Script = Language['script']

/** Every character a document in a script may show, in order. */
export function drawnCharacters(script: Script = 'latin'): string {
  return FONT_COVERAGE[script]
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('')
}

/**
 * The characters of a text that the fonts of a script's documents cannot draw, each once. A document that holds one
 * would print it in another font, or as an empty box, so it is not made.
 */
export function undrawable(text: string, script: Script = 'latin'): readonly string[] {
  // Each character once before it is looked up: a logo in a document is a text of some 100,000 characters.
  return [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0
    return !FONT_COVERAGE[script].some(([first, last]) => code >= first && code <= last)
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

/** A month (`YYYY-MM`) as it stands in a sentence: March 2026. */
export function monthAndYear(month: string): string {
  const { year, month: number } = Temporal.PlainYearMonth.from(month)
  return `${MONTHS[number - 1]} ${year}`
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A calendar day (`YYYY-MM-DD`) with its weekday: Saturday 12 December 2026. */
export function weekdayDate(day: string): string {
  return `${WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1]} ${longDate(day)}`
}
