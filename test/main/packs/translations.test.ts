import { undrawable } from '@shared/domain/documents/document-text'
import { type PackText, readinessIn, textsIn } from '@shared/domain/documents/pack-library'
import { VENUE_TYPES } from '@shared/domain/venues/venue'
import { describe, expect, it } from 'vitest'
import { wordingIn } from '../../../electron/main/features/packs/pack-content.ts'
import { library } from '../../helpers/pack-wording.ts'

/* The languages that ship beside English: drafts of the staff poster and the desk checklist. */

const TRANSLATED = /^(shared#|channels#|venues\/[\w-]+#(poster|checklist)\.)/
const PARTS = ['shared#', 'channels#', '#poster.', '#checklist.']

/** Names of organisations that have none in another language. */
const SAME_AS_ENGLISH = ['channels#crimestoppers.name', 'channels#childline.name']

/** What is read from across a room, in characters. */
const HEADLINE = /#(poster\.headline|checklist\.heading)$/
const LONGEST_HEADLINE = 32

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** A string has to fit where the English one does; a verb of three letters cannot be held to a third more. */
const longest = (english: string): number => Math.max(1.3 * letters(english), letters(english) + 10)

const english = new Map(textsIn(library, 'en', []).map(({ path, text }) => [path, text]))
const wanted = [...english.keys()].filter((path) => TRANSLATED.test(path))
const englishAt = (path: string): string => english.get(path) ?? ''

const translated = (code: string): readonly PackText[] =>
  textsIn(library, code, []).filter(({ path }) => TRANSLATED.test(path))
const joined = (code: string): string =>
  translated(code)
    .map(({ text }) => text)
    .join(' ')

it('ships in Welsh, Polish, Romanian and Urdu beside English', () => {
  expect(library.languages.map(({ code, tag, direction }) => [code, tag, direction]).toSorted()).toEqual([
    ['cy', 'cy-GB', 'ltr'],
    ['en', 'en-GB', 'ltr'],
    ['pl', 'pl', 'ltr'],
    ['ro', 'ro', 'ltr'],
    ['ur', 'ur', 'rtl'],
  ])
})

it.each(PARTS)('has strings to translate in %s', (part) => {
  expect(wanted.filter((path) => path.includes(part)).length).toBeGreaterThanOrEqual(5)
})

describe.each(['cy', 'pl', 'ro', 'ur'])('the words in %s', (code) => {
  const texts = translated(code)

  it('are all there, drafted by the team, and none is checked', () => {
    expect(texts.map(({ path }) => path)).toEqual(wanted)
    const strange = texts.filter(
      ({ status }) => status.kind !== 'drafted' || status.by !== 'The Makesafe Desk team',
    )
    expect(strange).toEqual([])
  })

  it('are of nothing else', () => {
    const more = textsIn(library, code, []).filter(
      ({ path, status }) => !TRANSLATED.test(path) && status.kind !== 'missing',
    )
    expect(more).toEqual([])
  })

  it.each(VENUE_TYPES)('can be looked at but not exported for %s', (type) => {
    expect(readinessIn(library, code, 'staff-poster', type, [])).toBe('proof')
    expect(readinessIn(library, code, 'staff-poster-a3', type, [])).toBe('proof')
    expect(readinessIn(library, code, 'desk-checklist', type, [])).toBe('proof')
    expect(readinessIn(library, code, 'handbook', type, [])).toBe('missing')
  })

  it('are not English, but for the names of organisations', () => {
    const same = texts.filter(({ path, text }) => text === englishAt(path)).map(({ path }) => path)
    expect(same).toEqual(SAME_AS_ENGLISH)
  })

  it('are about as long as the English', () => {
    const long = texts
      .filter(({ path, text }) => letters(text) > longest(englishAt(path)))
      .map(({ path, text }) => [path, text, letters(text), longest(englishAt(path))])
    expect(long).toEqual([])
    const headlines = texts.filter(({ path }) => HEADLINE.test(path))
    expect(headlines.length).toBeGreaterThanOrEqual(10)
    expect(headlines.filter(({ text }) => text.length > LONGEST_HEADLINE)).toEqual([])
  })

  it('are one line of composed letters', () => {
    const strange = texts.filter(({ text }) => text !== text.normalize('NFC') || /[\p{C}]| {2}/u.test(text))
    expect(strange).toEqual([])
  })

  it('have the numbers of the English', () => {
    const digits = (text: string): readonly string[] => text.match(/\p{N}+/gu) ?? []
    const other = texts.filter(({ path, text }) => digits(text).join() !== digits(englishAt(path)).join())
    expect(other).toEqual([])
  })

  it('say the same thing the same way wherever English does', () => {
    const ways = new Map<string, Set<string>>()
    for (const { path, text } of texts) {
      ways.set(englishAt(path), (ways.get(englishAt(path)) ?? new Set()).add(text))
    }
    expect([...ways].filter(([, found]) => found.size > 1).map(([text, found]) => [text, ...found])).toEqual(
      [],
    )
  })

  it('can be drawn by the fonts of the documents', () => {
    const { script } = wordingIn(library, code, []).language
    expect(undrawable(joined(code), script)).toEqual([])
  })
})

describe('the letters', () => {
  it('of Romanian have commas below, no cedillas', () => {
    expect(joined('ro')).toMatch(/ș/)
    expect(joined('ro')).toMatch(/ț/)
    expect(joined('ro')).not.toMatch(/[şţŞŢ]/)
  })

  it('of Urdu are its own, not those of Arabic', () => {
    expect(joined('ur')).toMatch(/ی/)
    expect(joined('ur')).toMatch(/ک/)
    expect(joined('ur')).not.toMatch(/[\u064a\u0649\u0643\u0629\u0660-\u0669\u06f0-\u06f9]/)
  })

  it('of Urdu are Latin only in names', () => {
    expect(new Set(joined('ur').match(/\p{Script=Latin}+/gu))).toEqual(
      new Set(['Crimestoppers', 'NSPCC', 'Childline', 'CEOP']),
    )
  })
})

describe('child sexual exploitation', () => {
  it.each([
    ['cy', 'camfanteisio’n rhywiol ar blentyn'],
    ['pl', 'wykorzystywanie seksualne dziecka'],
    ['ro', 'exploatarea sexuală a unui copil'],
    ['ur', 'بچے کا جنسی استحصال'],
  ])('is called in %s what those who work with it call it', (code, name) => {
    const leads = translated(code).filter(({ path }) => path.endsWith('#poster.lead.text'))
    expect(leads).toHaveLength(5)
    expect(leads.filter(({ text }) => !text.includes(name))).toEqual([])
  })
})
