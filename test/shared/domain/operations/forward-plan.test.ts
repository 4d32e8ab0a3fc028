import {
  forwardPlan,
  forwardPlanWords,
  type Intended,
  type IntentionState,
  intentionState,
  isLaterThanIntended,
  planMonths,
} from '@shared/domain/operations/forward-plan'
import type { OperationStatus } from '@shared/domain/operations/operation'
import { describe, expect, it } from 'vitest'

const TODAY = '2026-12-12'
const intended = (month: string, status: OperationStatus | null = null, more: Partial<Intended> = {}) => ({
  month,
  area: 'Northmere',
  operation: status === null ? null : { status, day: `${month}-20` },
  doneOn: null,
  ...more,
})

describe('what became of an intention', () => {
  it.each<[string, OperationStatus | null, string, IntentionState]>([
    ['2026-12', null, TODAY, 'open'],
    ['2027-11', null, TODAY, 'open'],
    ['2026-11', null, TODAY, 'not_planned'],
    ['2026-12', null, '2026-12-31', 'open'],
    ['2026-12', null, '2027-01-01', 'not_planned'],
    ['2026-11', 'draft', TODAY, 'planned'],
    ['2026-12', 'draft', TODAY, 'planned'],
    ['2026-12', 'approved', TODAY, 'planned'],
    ['2026-12', 'live', TODAY, 'planned'],
    ['2026-12', 'debriefing', TODAY, 'done'],
    ['2026-11', 'closed', TODAY, 'done'],
    ['2027-03', 'closed', TODAY, 'done'],
    ['2026-12', 'cancelled', TODAY, 'open'],
    ['2026-11', 'cancelled', TODAY, 'not_planned'],
  ])('for %s, its operation %s, on %s: %s', (month, status, today, state) => {
    expect(intentionState(intended(month, status), today)).toBe(state)
  })

  it('is done where somebody marked it, month gone by or not', () => {
    expect(intentionState(intended('2026-10', null, { doneOn: '2026-10-30' }), TODAY)).toBe('done')
  })

  it('is later than intended only by the month of an operation that goes ahead', () => {
    const on = (day: string, status: OperationStatus = 'draft') =>
      isLaterThanIntended(intended('2026-11', null, { operation: { status, day } }))
    expect(on('2026-11-30')).toBe(false)
    expect(on('2026-10-31')).toBe(false)
    expect(on('2026-12-01')).toBe(true)
    expect(on('2026-12-01', 'cancelled')).toBe(false)
    expect(isLaterThanIntended(intended('2026-11'))).toBe(false)
  })
})

describe('the plan', () => {
  it('has twelve months from this one, over the end of a year', () => {
    expect(planMonths(TODAY)).toHaveLength(12)
    expect(planMonths(TODAY).slice(0, 2)).toEqual(['2026-12', '2027-01'])
    expect(planMonths('2026-01-31').at(-1)).toBe('2026-12')
  })

  it('shows first what is still open of months gone by, then each month, then what lies beyond', () => {
    const plan = forwardPlan(
      [
        intended('2028-02'),
        { ...intended('2026-12'), area: 'Upper Fen' },
        intended('2026-12', 'draft'),
        intended('2026-09'),
        intended('2026-10', 'closed'),
        intended('2026-11', 'live'),
      ],
      TODAY,
    )
    expect(plan.map(({ month, rows }) => `${month} ${rows.length}`)).toEqual([
      '2026-09 1',
      '2026-11 1',
      '2026-12 2',
      ...planMonths(TODAY)
        .slice(1)
        .map((month) => `${month} 0`),
      '2028-02 1',
    ])
    expect(plan[2]?.rows.map(({ area }) => area)).toEqual(['Northmere', 'Upper Fen'])
  })

  it('is summed up from this month on, and says what passed', () => {
    expect(forwardPlanWords([], TODAY)).toEqual(['Nothing is intended from this month on.'])
    expect(
      forwardPlanWords(
        [
          intended('2026-11'),
          intended('2026-12', 'draft'),
          intended('2027-01'),
          intended('2026-12', 'closed'),
        ],
        TODAY,
      ),
    ).toEqual([
      '3 intended from this month on: 1 planned, 1 done, 1 still to plan.',
      '1 has passed with nothing planned.',
    ])
    expect(forwardPlanWords([intended('2027-01')], TODAY)).toEqual([
      '1 intended from this month on: 1 still to plan.',
    ])
    expect(forwardPlanWords([intended('2026-11'), intended('2026-10')], TODAY)[1]).toBe(
      '2 have passed with nothing planned.',
    )
  })
})
