import { describe, expect, it } from 'vitest'
import { fold, foldedIncludes } from '../../../src/lib/fold.ts'
import {
  formatBytes,
  formatCount,
  formatDay,
  formatDayShort,
  formatInstant,
  formatRecent,
} from '../../../src/lib/format.ts'

describe('days and instants', () => {
  it('writes days in full and short, and September with three letters', () => {
    expect(formatDay('2026-12-12')).toBe('12 December 2026')
    expect(formatDayShort('2026-09-03')).toBe('3 Sep 2026')
  })

  it('shows instants in London time, summer and winter, and on the London day', () => {
    expect(formatInstant('2026-10-24T23:30:00Z')).toBe('25 Oct 2026, 00:30')
    expect(formatInstant('2026-10-25T01:30:00Z')).toBe('25 Oct 2026, 01:30')
  })

  it('leaves the day out on the same London day only', () => {
    expect(formatRecent('2026-07-01T23:14:00Z', '2026-07-02T10:00:00Z')).toBe('00:14')
    expect(formatRecent('2026-07-01T22:14:00Z', '2026-07-02T10:00:00Z')).toBe('1 Jul 2026, 23:14')
  })
})

describe('sizes and counts', () => {
  it.each([
    [412, '412 bytes'],
    [38_400, '38 KB'],
    [999_600, '1.0 MB'],
    [1_240_000, '1.2 MB'],
  ])('writes %i bytes as %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  it('writes one without an s and thousands with a comma', () => {
    expect(formatCount(1, 'venue')).toBe('1 venue')
    expect(formatCount(1204, 'entry', 'entries')).toBe('1,204 entries')
  })
})

describe('forgiving search', () => {
  it('ignores case, accents, apostrophes and the order of words', () => {
    expect(fold("Café  Cutler's")).toBe('cafe cutlers')
    expect(foldedIncludes('Cutler’s Rest, Northmere', 'northmere CUTLERS')).toBe(true)
    expect(foldedIncludes('Cutler’s Rest', 'cutlers inn')).toBe(false)
    expect(foldedIncludes('anything', ' ')).toBe(true)
  })
})
