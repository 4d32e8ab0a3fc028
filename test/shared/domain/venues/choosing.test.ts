import {
  areaWords,
  coverageWords,
  fallsUnder,
  isIn,
  isMonthCount,
  type VenueRule,
} from '@shared/domain/venues/choosing'
import type { VenuePast } from '@shared/domain/venues/venue-past'
import type { Mark } from '@shared/domain/visits/outcome'
import { describe, expect, it } from 'vitest'

const TODAY = '2026-12-12'
const tested = (on: string, mark: Mark = 'as_expected', trainedOn: string | null = null): VenuePast => ({
  lastTest: { on, mark },
  trainedOn,
})
const untouched: VenuePast = { lastTest: null, trainedOn: null }
const trainedOnly: VenuePast = { lastTest: null, trainedOn: '2026-11-01' }

describe('a venue falls under a rule', () => {
  it.each<[VenueRule, string, VenuePast, boolean]>([
    ['every', 'never tested', untouched, true],
    ['every', 'tested yesterday', tested('2026-12-11'), true],
    ['never', 'never tested', untouched, true],
    ['never', 'trained but never tested', trainedOnly, true],
    ['never', 'tested years ago', tested('2019-01-01'), false],
    ['not_for_months', 'never tested', untouched, true],
    ['not_for_months', 'tested 6 months ago to the day', tested('2026-06-12'), true],
    ['not_for_months', 'tested a day later than that', tested('2026-06-13'), false],
    ['not_for_months', 'tested on a day still to come', tested('2027-01-01'), false],
    ['not_yet', 'never tested', untouched, false],
    ['not_yet', 'last time not yet', tested('2026-06-12', 'not_yet'), true],
    ['not_yet', 'last time partly', tested('2026-06-12', 'partly'), false],
    ['not_yet', 'last time as expected', tested('2026-06-12', 'as_expected'), false],
    ['not_yet', 'last time not yet, and trained since', tested('2026-06-12', 'not_yet', '2026-07-01'), true],
    ['trained_since', 'never tested nor trained', untouched, false],
    ['trained_since', 'trained but never tested: since nothing', trainedOnly, false],
    ['trained_since', 'tested, never trained', tested('2026-06-12'), false],
    ['trained_since', 'trained before the test', tested('2026-06-12', 'not_yet', '2026-06-11'), false],
    ['trained_since', 'trained on the day of the test', tested('2026-06-12', 'not_yet', '2026-06-12'), false],
    ['trained_since', 'trained the day after', tested('2026-06-12', 'not_yet', '2026-06-13'), true],
    ['trained_since', 'trained, whatever the mark', tested('2026-06-12', 'as_expected', '2026-06-13'), true],
  ])('%s: %s', (rule, _what, past, falls) => {
    expect(fallsUnder(rule, past, TODAY, 6)).toBe(falls)
  })

  it.each([
    ['2026-02-28', '2026-08-31', 6, true],
    ['2026-03-01', '2026-08-31', 6, false],
    ['2025-12-12', TODAY, 12, true],
    ['2025-12-13', TODAY, 12, false],
    ['2026-11-12', TODAY, 1, true],
    ['2026-11-13', TODAY, 1, false],
    ['2026-08-31', '2027-02-28', 6, true],
    ['2026-08-31', '2027-02-27', 6, false],
  ])('tested on %s, on %s not for %i months: %s', (on, today, months, falls) => {
    expect(fallsUnder('not_for_months', tested(on), today, months)).toBe(falls)
  })

  it.each([
    [1, true],
    [6, true],
    [120, true],
    [0, false],
    [121, false],
    [1.5, false],
    ['', false],
    ['6', false],
  ])('%j is a number of months: %s', (months, is) => {
    expect(isMonthCount(months)).toBe(is)
  })
})

describe('a part of the area', () => {
  const hotel = { town: 'Northmere', type: 'hotel' as const }

  it('is a town with every type, or with one', () => {
    expect(isIn(hotel, { town: 'Northmere', type: null })).toBe(true)
    expect(isIn(hotel, { town: 'Northmere', type: 'hotel' })).toBe(true)
    expect(isIn(hotel, { town: 'Northmere', type: 'hostel' })).toBe(false)
    expect(isIn(hotel, { town: 'Eastwick Quay', type: null })).toBe(false)
    expect(areaWords({ town: 'Northmere', type: 'hotel' })).toBe('hotels in Northmere')
    expect(areaWords({ town: 'Northmere', type: null })).toBe('venues in Northmere')
  })
})

describe('coverage', () => {
  const venue = (tests: number, more: object = {}) =>
    ({ lastTest: tests > 0 ? {} : null, visits: tests, town: 'Northmere', type: 'hotel', ...more }) as const

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
