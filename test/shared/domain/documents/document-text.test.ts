import {
  drawnCharacters,
  fillIn,
  inWords,
  longDate,
  oneLine,
  undrawable,
} from '@shared/domain/documents/document-text'
import { describe, expect, it } from 'vitest'

describe('document text', () => {
  it('writes a day as a letter does', () => {
    expect(longDate('2026-12-12')).toBe('12 December 2026')
    expect(longDate('2028-02-29')).toBe('29 February 2028')
  })

  it('makes one plain line of what was typed', () => {
    expect(oneLine('  The\r\nFox\u2028and\u0000 \u202EHounds\u200B \uD800')).toBe('The Fox and Hounds \uFFFD')
    expect(oneLine('y\u0302')).toBe('ŷ')
  })

  it('fills each place once and leaves braces in values alone', () => {
    const values = { venue: '{day} {venue}', day: 'today' }
    expect(fillIn('{venue}, {day}, {other}', values)).toBe('{day} {venue}, today, {other}')
  })

  it('lists in words', () => {
    expect(inWords([], 'or')).toBe('')
    expect(inWords(['a'], 'or')).toBe('a')
    expect(inWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
  })

  it('knows what the font can draw', () => {
    expect(undrawable(drawnCharacters())).toEqual([])
    expect(undrawable('Gwesty’r Ŵyn, Łódź, £5 – “yes”')).toEqual([])
    expect(undrawable('Отель ☕☕ 🏨')).toEqual(['О', 'т', 'е', 'л', 'ь', '☕', '🏨'])
  })
})
