import { countWaiting, type FollowUpFacts, followUpBoard } from '@shared/domain/follow-up/board'
import { STARTING_FOLLOW_UP } from '@shared/domain/follow-up/due'
import { describe, expect, it } from 'vitest'

const TODAY = '2026-12-12'
const venue = (id: string, onContactHold = false) => ({
  id,
  name: `Inn ${id}`,
  town: 'Northmere',
  onContactHold,
})
const notYet = (visitId: string, venueId: string, on: string) => ({
  visitId,
  venueId,
  on,
  mark: 'not_yet' as const,
  trainingOffered: 'yes' as const,
  trainingAccepted: 'yes' as const,
})
const action = (id: string, venueId: string | null, dueOn: string, ownerId = 'u1') => ({
  id,
  version: 1,
  what: `Action ${id}`,
  venueId,
  operationId: null,
  operationName: null,
  ownerId,
  owner: 'PS 1234',
  dueOn,
})

const facts = (more: Partial<FollowUpFacts> = {}): FollowUpFacts => ({
  venues: [venue('a'), venue('b')],
  visits: [notYet('v1', 'a', '2025-11-01'), notYet('v2', 'a', '2026-06-12')],
  training: [],
  decisions: [],
  actions: [action('2', 'b', '2026-12-12'), action('1', null, '2026-12-11')],
  plannedVenueIds: new Set(),
  settings: STARTING_FOLLOW_UP,
  today: TODAY,
  ...more,
})

describe('the board', () => {
  it('lists actions, training, re-tests and repeats, the most urgent first', () => {
    const board = followUpBoard(facts())
    expect(board.actions.map(({ id, daysOverdue }) => [id, daysOverdue])).toEqual([
      ['1', 1],
      ['2', 0],
    ])
    expect(board.training).toMatchObject([{ venueId: 'a', stage: 'accepted', on: '2026-06-12' }])
    expect(board.retests).toMatchObject([{ venueId: 'a', dueOn: TODAY, lastTestOn: '2026-06-12' }])
    expect(board.repeats).toMatchObject([{ venueId: 'a', visitId: 'v2', beforeOn: '2025-11-01' }])
    expect(board.heldVenues).toBe(0)
  })

  it('lists a re-test on the day it is due, not on the day before', () => {
    expect(followUpBoard(facts({ today: '2026-12-11' })).retests).toEqual([])
    expect(followUpBoard(facts({ today: '2026-12-12' })).retests).toHaveLength(1)
  })

  it('leaves a venue on contact hold out of every list, its actions too, and says that it did', () => {
    const board = followUpBoard(
      facts({
        venues: [venue('a', true), venue('b')],
        actions: [action('1', 'a', '2026-12-01')],
      }),
    )
    expect(board).toEqual({ actions: [], training: [], retests: [], repeats: [], heldVenues: 1 })
  })

  it('lists no re-test of a venue whose next visit is planned', () => {
    expect(followUpBoard(facts({ plannedVenueIds: new Set(['a']) })).retests).toEqual([])
  })
})

it('what waits for a user is their own due actions and what the team arranges; decisions wait for sergeants', () => {
  const board = followUpBoard(
    facts({
      actions: [action('1', null, TODAY), action('2', null, TODAY, 'u2'), action('3', null, '2026-12-13')],
    }),
  )
  expect(countWaiting(board, { id: 'u1', isSergeant: false })).toBe(3)
  expect(countWaiting(board, { id: 'u1', isSergeant: true })).toBe(4)
  expect(countWaiting(board, { id: 'u3', isSergeant: false })).toBe(2)
})
