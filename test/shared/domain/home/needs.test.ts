import { type HomeFacts, lastResult, needsToday, type OperationOutline } from '@shared/domain/home/needs'
import { describe, expect, it } from 'vitest'

const TODAY = '2026-12-12'
const operation = (more: Partial<OperationOutline> = {}): OperationOutline => ({
  id: 'op',
  name: 'Northmere hotels',
  day: TODAY,
  days: [more.day ?? TODAY],
  status: 'live',
  visits: 18,
  recorded: 18,
  headline: '2 of 18 responded as expected.',
  packsToMake: 0,
  welfareDebriefs: 0,
  missing: [],
  ...more,
})
const facts = (more: Partial<HomeFacts> = {}): HomeFacts => ({
  today: TODAY,
  user: { id: 'u1', isSergeant: true },
  failedUnlocks: [],
  operations: [],
  board: { actions: [], training: [], retests: [], repeats: [], heldVenues: 0 },
  notPlanned: [],
  venues: 3,
  replies: { unsent: 0, chaseDue: 0 },
  numbers: [{ name: 'Emergency', verifiedOn: TODAY }],
  verifyMonths: 12,
  ...more,
})
const kinds = (more: Partial<HomeFacts>) => needsToday(facts(more)).map(({ kind }) => kind)

describe('what needs somebody today', () => {
  it('is nothing where nothing is missing', () => {
    expect(needsToday(facts())).toEqual([])
  })

  it('names the next operation with its gaps, tonight before the others', () => {
    const operations = [
      operation({ id: 'late', day: '2027-01-09', status: 'draft', missing: ['visits', 'approval'] }),
      operation({ id: 'tonight', recorded: 0 }),
    ]
    expect(needsToday(facts({ operations }))).toMatchObject([{ operationId: 'tonight', gaps: [] }])
    expect(needsToday(facts({ operations: operations.slice(0, 1) }))).toMatchObject([
      { operationId: 'late', gaps: ['visits', 'approval', 'not_live'] },
    ])
  })

  it('names the next night of a week that is under way, and asks for results once the week is over', () => {
    const week = operation({ day: '2026-12-10', days: ['2026-12-10', '2026-12-14'], recorded: 9 })
    expect(needsToday(facts({ operations: [week] }))).toMatchObject([
      { kind: 'next-operation', day: '2026-12-14' },
    ])
    const over = needsToday(facts({ operations: [week], today: '2026-12-15' }))
    expect(over).toMatchObject([{ kind: 'not-recorded', count: 9, of: 18 }])
  })

  it('asks for the visits of a night that has passed, from the day after, and for a plan that never went live', () => {
    const tonight = operation({ recorded: 11 })
    const passed = operation({ recorded: 11, day: '2026-12-11' })
    expect(kinds({ operations: [tonight] })).toEqual(['next-operation'])
    expect(needsToday(facts({ operations: [passed] }))).toMatchObject([
      { kind: 'not-recorded', count: 7, of: 18 },
    ])
    expect(kinds({ operations: [{ ...passed, status: 'draft' }] })).toEqual(['plan-passed'])
    expect(kinds({ operations: [{ ...passed, status: 'cancelled' }] })).toEqual([])
  })

  it('asks for the welfare debriefs of young people before it asks for visits', () => {
    const passed = operation({ recorded: 11, day: '2026-12-11', welfareDebriefs: 2 })
    expect(needsToday(facts({ operations: [passed] }))).toMatchObject([
      { kind: 'welfare-debriefs', operationId: 'op', count: 2 },
      { kind: 'not-recorded' },
    ])
    expect(kinds({ operations: [{ ...passed, status: 'closed' }] })).toEqual([])
  })

  it('counts overdue actions from the day after they were due, and asks only sergeants to decide', () => {
    const action = {
      id: 'a',
      version: 1,
      what: 'Ring the manager',
      venueId: null,
      venueName: null,
      operationId: 'op',
      operationName: null,
      ownerId: 'u1',
      owner: 'PS 1234',
      dueOn: TODAY,
      daysOverdue: 0,
    }
    const repeat = { venueId: 'v', venueName: 'V', town: 'T', visitId: 'x', lastOn: TODAY, beforeOn: TODAY }
    const board = { ...facts().board, actions: [action], repeats: [repeat] }
    expect(kinds({ board })).toEqual(['repeats'])
    expect(kinds({ board, user: { id: 'u1', isSergeant: false } })).toEqual([])
    const late = { ...board, repeats: [], actions: [{ ...action, daysOverdue: 1 }] }
    expect(needsToday(facts({ board: late }))).toMatchObject([{ kind: 'overdue-actions', count: 1, mine: 1 }])
  })

  it('names the oldest that passed in the forward plan, and the venues to re-test, 200 at a time', () => {
    const notPlanned = [
      { month: '2026-09', area: 'Northmere' },
      { month: '2026-11', area: 'Upper Fen' },
    ]
    expect(needsToday(facts({ notPlanned }))).toEqual([
      { kind: 'not-planned', count: 2, month: '2026-09', area: 'Northmere' },
    ])
    const retests = Array.from({ length: 201 }, (_, n) => ({
      venueId: `v${n}`,
      venueName: 'V',
      town: 'T',
      dueOn: TODAY,
      lastTestOn: TODAY,
      mark: 'partly' as const,
    }))
    const [need] = needsToday(facts({ board: { ...facts().board, retests } }))
    expect(need).toMatchObject({ kind: 'retests', count: 201 })
    expect(need?.kind === 'retests' && need.venueIds.length).toBe(200)
  })

  it('counts packs that were made and not sent, and reminders, after the packs that are to be made', () => {
    const operations = [operation({ day: '2026-12-11', packsToMake: 4 })]
    const needs = needsToday(facts({ operations, replies: { unsent: 7, chaseDue: 2 } }))
    expect(needs).toMatchObject([
      { kind: 'packs', count: 4 },
      { kind: 'packs-unsent', count: 7 },
      { kind: 'reminders', count: 2 },
    ])
    expect(kinds({ replies: { unsent: 0, chaseDue: 1 } })).toEqual(['reminders'])
  })

  it('names failed tries to unlock first, then what is missing to begin with', () => {
    expect(kinds({ failedUnlocks: ['2026-12-11T22:14:00Z'], numbers: null, venues: 0 })).toEqual([
      'failed-unlocks',
      'no-profile',
      'no-venues',
    ])
  })
})

it('names the numbers that are to be checked, under the setting of the team', () => {
  const numbers = [
    { name: '101', verifiedOn: '2025-12-12' },
    { name: 'Childline', verifiedOn: null },
    { name: '999', verifiedOn: '2025-12-13' },
  ]
  expect(needsToday(facts({ numbers }))).toEqual([
    { kind: 'numbers', names: ['101', 'Childline'], months: 12 },
  ])
  expect(needsToday(facts({ numbers, verifyMonths: 13 }))).toEqual([
    { kind: 'numbers', names: ['Childline'], months: 13 },
  ])
})

it('the last operation with results is the latest that has any', () => {
  const operations = [
    operation({ id: 'old', day: '2026-05-01' }),
    operation({ id: 'last', day: '2026-11-07' }),
    operation({ id: 'empty', day: '2026-12-01', recorded: 0 }),
    operation({ id: 'cancelled', day: '2026-12-02', status: 'cancelled' }),
  ]
  expect(lastResult(operations, TODAY)?.id).toBe('last')
  expect(lastResult([], TODAY)).toBeNull()
})
