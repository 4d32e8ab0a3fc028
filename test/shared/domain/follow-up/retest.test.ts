import { daysSince, monthsAfter } from '@shared/domain/follow-up/due'
import {
  completedTests,
  type KeptDecision,
  type PastVisit,
  retestDueOn,
  undecidedRepeat,
} from '@shared/domain/follow-up/retest'
import { describe, expect, it } from 'vitest'

const visit = (visitId: string, on: string, mark: PastVisit['mark']): PastVisit => ({ visitId, on, mark })
const decided = (visitId: string, decision: KeptDecision['decision'], on: string): KeptDecision => ({
  visitId,
  decision,
  on,
})

describe('months after a day', () => {
  it.each([
    ['2026-05-12', 6, '2026-11-12'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected)
  })

  it('and days since count over a leap day and both clock changes', () => {
    expect(daysSince('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysSince('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysSince('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysSince('2026-12-12', '2026-12-12')).toBe(0)
    expect(daysSince('2026-12-13', '2026-12-12')).toBe(-1)
  })
})

describe('a re-test', () => {
  it('is due the interval after the last completed test, whatever came of visits that were none', () => {
    const visits = [
      visit('a', '2026-01-10', 'as_expected'),
      visit('b', '2026-05-12', 'partly'),
      visit('c', '2026-09-01', 'not_testable'),
      visit('d', '2026-10-01', 'aborted'),
    ]
    expect(retestDueOn(visits, [], 6)).toBe('2026-11-12')
  })

  it('is never due for a venue without a completed test', () => {
    expect(retestDueOn([], [], 6)).toBeNull()
    expect(retestDueOn([visit('a', '2026-01-10', 'not_testable')], [], 6)).toBeNull()
  })

  it('is due at once where a sergeant decided so, until the venue is tested again', () => {
    const first = visit('a', '2026-05-12', 'not_yet')
    const decisions = [decided('a', 'retest', '2026-05-20')]
    expect(retestDueOn([first], decisions, 6)).toBe('2026-05-20')
    expect(retestDueOn([first, visit('b', '2026-06-01', 'not_yet')], decisions, 6)).toBe('2026-12-01')
  })

  it('that was decided on after the interval had passed stays due from the interval', () => {
    const decisions = [decided('a', 'retest', '2027-01-20')]
    expect(retestDueOn([visit('a', '2026-05-12', 'not_yet')], decisions, 6)).toBe('2026-11-12')
  })

  it('that was not decided on keeps the interval', () => {
    const decisions = [decided('a', 'licensing_meeting', '2026-05-20')]
    expect(retestDueOn([visit('a', '2026-05-12', 'not_yet')], decisions, 6)).toBe('2026-11-12')
  })
})

describe('a second not yet in a row', () => {
  const first = visit('a', '2026-01-10', 'not_yet')
  const second = visit('b', '2026-07-10', 'not_yet')

  it('asks for a decision, visits that were not tests in between or not', () => {
    const between = visit('x', '2026-03-01', 'not_testable')
    expect(undecidedRepeat([first, between, second], [])).toEqual({ last: second, before: first })
  })

  it.each([
    ['one alone', [first]],
    ['partly since', [first, second, visit('c', '2026-10-01', 'partly')]],
    ['as expected before', [visit('c', '2026-01-10', 'as_expected'), second]],
  ])('is not there: %s', (_, visits) => {
    expect(undecidedRepeat(visits, [])).toBeNull()
  })

  it('is answered by a decision, which a third not yet asks for anew', () => {
    const decisions = [decided('b', 'nothing_more', '2026-07-20')]
    expect(undecidedRepeat([first, second], decisions)).toBeNull()
    const third = visit('c', '2027-01-10', 'not_yet')
    expect(undecidedRepeat([first, second, third], decisions)).toEqual({ last: third, before: second })
  })

  it('goes by the day, not by the order in which visits were entered', () => {
    expect(completedTests([second, first])).toEqual([second, first])
    expect(completedTests([first, second])).toEqual([second, first])
  })
})
