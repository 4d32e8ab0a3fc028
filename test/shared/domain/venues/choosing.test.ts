import { coverageWords, fallsUnder, type VenueRule } from '@shared/domain/venues/choosing'
import { describe, expect, it } from 'vitest'

describe('a venue falls under a rule', () => {
  it.each<[VenueRule, string | null, boolean]>([
    ['every', null, true],
    ['every', '2026-12-11', true],
    ['never', null, true],
    ['never', '2019-01-01', false],
    ['six_months', null, true],
    ['six_months', '2026-06-12', true],
    ['six_months', '2026-06-13', false],
    ['twelve_months', '2025-12-12', true],
    ['twelve_months', '2025-12-13', false],
  ])('%s, last visited on %s: %s', (rule, lastVisitOn, falls) => {
    expect(fallsUnder(rule, lastVisitOn, '2026-12-12')).toBe(falls)
  })

  it('counts months to the end of a shorter one', () => {
    expect(fallsUnder('six_months', '2026-02-28', '2026-08-31')).toBe(true)
    expect(fallsUnder('six_months', '2026-03-01', '2026-08-31')).toBe(false)
  })
})

describe('coverage', () => {
  const venue = (tests: number, more: object = {}) =>
    ({ tests, visits: tests, town: 'Northmere', type: 'hotel', ...more }) as const

  it('is said in words, as narrow as the venues are', () => {
    expect(coverageWords([venue(2), venue(0), venue(1)])).toBe('2 of 3 hotels in Northmere ever tested.')
    expect(coverageWords([venue(0), venue(0, { town: 'Eastwick Quay', type: 'hostel' })])).toBe(
      '0 of 2 venues in 2 towns ever tested.',
    )
    expect(coverageWords([venue(1)])).toBe('1 of 1 hotels in Northmere ever tested.')
    expect(coverageWords([])).toBe('No venues here.')
  })

  it('does not count a visit that tested nobody, and says it', () => {
    expect(coverageWords([venue(1, { visits: 2 }), venue(0, { visits: 1 }), venue(0)])).toBe(
      '1 of 3 hotels in Northmere ever tested. 1 more visited without a completed test.',
    )
  })
})
