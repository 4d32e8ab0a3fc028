import { ageBandOn, goneReference, type RetentionFacts, reviewDueOn } from '@shared/domain/cadets/leaving'
import { describe, expect, it } from 'vitest'

const SEVEN = { cadetRetentionYears: 7, retentionFromEighteen: false }
const FROM_EIGHTEEN = { ...SEVEN, retentionFromEighteen: true }

const facts = (more: Partial<RetentionFacts> = {}): RetentionFacts => ({
  born: '2008-11',
  lastSessionOn: '2026-12-12',
  withdrawnOn: null,
  addedOn: '2026-01-05',
  nextReviewOn: null,
  ...more,
})

describe('the clock of a cadet’s data (domain.md 7)', () => {
  it('runs from the last session', () => {
    expect(reviewDueOn(facts(), SEVEN)).toBe('2033-12-12')
  })

  it('runs from the withdrawal where there was no session, and from the entry where there was neither', () => {
    const none = { lastSessionOn: null }
    expect(reviewDueOn(facts({ ...none, withdrawnOn: '2026-03-01' }), SEVEN)).toBe('2033-03-01')
    expect(reviewDueOn(facts(none), SEVEN)).toBe('2033-01-05')
  })

  it('ends on the last day of February for a session on a leap day', () => {
    expect(reviewDueOn(facts({ lastSessionOn: '2028-02-29' }), SEVEN)).toBe('2035-02-28')
  })

  it.each([
    // 18 in November 2026: the years run from 1 December 2026, and the session is just after or just before.
    ['2026-12-02', '2033-12-02'],
    ['2026-12-01', '2033-12-01'],
    ['2026-11-30', '2033-12-01'],
    ['2026-06-01', '2033-12-01'],
  ])('does not end before the years since the month of the 18th birthday: last session %s', (day, due) => {
    expect(reviewDueOn(facts({ lastSessionOn: day }), FROM_EIGHTEEN)).toBe(due)
  })

  it('passes the end of a year', () => {
    expect(reviewDueOn(facts({ born: '2010-12' }), FROM_EIGHTEEN)).toBe('2036-01-01')
  })

  it('takes the number of years from the force', () => {
    expect(reviewDueOn(facts(), { ...SEVEN, cadetRetentionYears: 1 })).toBe('2027-12-12')
    expect(reviewDueOn(facts(), { ...FROM_EIGHTEEN, cadetRetentionYears: 1 })).toBe('2027-12-12')
  })

  it('asks again on the day that a sergeant set', () => {
    expect(reviewDueOn(facts({ nextReviewOn: '2035-01-01' }), FROM_EIGHTEEN)).toBe('2035-01-01')
  })
})

describe('what stays of an age', () => {
  it.each([
    ['2013-12', '2026-12-31', 'under_13'],
    ['2013-12', '2027-01-01', '13_to_15'],
    ['2010-12', '2026-12-31', '13_to_15'],
    ['2010-12', '2027-01-01', '16_to_17'],
    ['2008-12', '2026-12-31', '16_to_17'],
    ['2008-12', '2027-01-01', 'adult'],
  ])('born %s is on %s %s', (born, day, band) => {
    expect(ageBandOn(born, day)).toBe(band)
  })

  it('calls whoever left by a number', () => {
    expect(goneReference(2)).toBe('Gone 2')
  })
})
