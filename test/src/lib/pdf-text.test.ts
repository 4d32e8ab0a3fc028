import { describe, expect, it } from 'vitest'
import { linesOf, smallestOf } from '../../../src/lib/pdf-text.ts'

const run = (str: string, size: number, hasEOL = false) => ({
  str,
  transform: [size, 0, 0, size, 72, 700],
  hasEOL,
})

describe('linesOf', () => {
  it('joins the runs of a line, and leaves out lines without words', () => {
    const runs = [
      run('Something ', 30),
      run('not', 30, true),
      run(' ', 9, true),
      run('right  at check-in?', 30),
    ]
    expect(linesOf(runs)).toEqual(['Something not', 'right at check-in?'])
  })
})

describe('smallestOf', () => {
  it('is the height of the smallest letters in points, with the words that are so small', () => {
    const runs = [run('Headline', 40), run('Licensing team, Wessmoor Police', 8.54), run('Body', 12)]
    expect(smallestOf(runs)).toEqual({ points: 8.5, words: 'Licensing team, Wessmoor Police' })
  })

  it('does not count blanks, however small', () => {
    expect(smallestOf([run(' ', 1), run('Body', 12)])).toEqual({ points: 12, words: 'Body' })
    expect(smallestOf([run('  ', 1)])).toBeNull()
  })

  it('does not count a joiner of Urdu or the number of a note, but does a number to call', () => {
    expect(smallestOf([run('\u200c', 8), run('…', 9), run('فون', 12)])).toEqual({ points: 12, words: 'فون' })
    expect(smallestOf([run('5, 14', 7), run('999', 60)])).toEqual({ points: 60, words: '999' })
  })

  it('names whole words of a long line', () => {
    const { words } = smallestOf([run('Operation Makesafe. Licensing team, Northmere Division', 11)]) ?? {}
    expect(words).toBe('Operation Makesafe. Licensing team,…')
  })

  it('measures text that is turned, like a watermark', () => {
    const turned = { str: 'Proof', transform: [0, 20, -20, 0, 100, 100], hasEOL: false }
    expect(smallestOf([turned])).toEqual({ points: 20, words: 'Proof' })
  })
})
