import { fileName } from '@shared/domain/documents/file-name'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts.ts'

describe('fileName', () => {
  it.each([
    ['The Fernbank Hotel', 'The Fernbank Hotel'],
    ['Gwesty’r Ŵyn & Bâr', 'Gwesty’r Ŵyn & Bâr'],
    ['Fox/Hounds\\Inn: “Bar” <1> | a?*', 'Fox-Hounds-Inn- “Bar” -1- - a--'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows', 'C--Windows'],
    ['Hotel. . .', 'Hotel'],
    ['  .hidden ', 'hidden'],
    ['evil\u202Egnp.exe', 'evilgnp.exe'],
    ['one\u0000two\r\nthree\u2028four', 'one-two--three-four'],
    ['Café ☕ 🏨', 'Café ☕ 🏨'],
    ['\uD83C broken', 'broken'],
    ['', 'Unnamed'],
    ['...', 'Unnamed'],
    ['CON', 'Venue CON'],
    ['nul.txt', 'Venue nul.txt'],
    ['Lpt9 . bar', 'Venue Lpt9 . bar'],
    ['com¹', 'Venue com¹'],
    ['Console', 'Console'],
  ])('turns %j into %j', (words, expected) => {
    expect(fileName(words)).toBe(expected)
  })

  it('keeps the extension of a long name and cuts between characters', () => {
    const name = fileName('🏨'.repeat(300), '.pdf')
    expect(name).toMatch(/^(🏨)+\.pdf$/u)
    expect(name.length).toBeLessThanOrEqual(80)
  })

  it('tells names apart as Windows does', () => {
    const taken = ['alder house.pdf', 'Alder House (2).pdf']
    expect(fileName('Alder House', '.pdf', taken)).toBe('Alder House (3).pdf')
  })

  it('is legal on Windows, unique in its batch and has no path parts, whatever was typed', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 320 }),
      fc.string({ unit: fc.constantFrom('C', 'O', 'N', '.', ' ', '/', '\\', ':', '\u202E', 'a', 'A', '🏨') }),
      fc.constantFrom('aux', 'COM1', 'prn.pdf', ' . ', 'a.'),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (batch) => {
        const names: string[] = []
        for (const entry of batch) names.push(fileName(entry, '.pdf', names))
        for (const name of names) {
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u)
          expect(name).toMatch(/^[^\s.].*\.pdf$/u)
          expect(name.length).toBeLessThanOrEqual(80)
          expect(name.isWellFormed()).toBe(true)
          expect(fileName(name)).toBe(name)
          expect(name.split('.')[0]?.trim()).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
        }
        expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length)
      }),
      { numRuns: COUNTS.property },
    )
  })
})
