import {
  daysFrom,
  dealSlots,
  inOrderOfVisits,
  runsPastFinish,
  type Session,
} from '@shared/domain/operations/sessions'
import { describe, expect, it } from 'vitest'

const session = (id: string, day: string, teams: readonly string[]): Session => ({
  id,
  version: 1,
  day,
  start: '18:00',
  finish: '02:00',
  teams: teams.map((name) => ({ id: `${id}${name}`, version: 1, name, vehicle: null, members: [] })),
})
const SESSIONS = [session('first', '2026-12-11', ['A', 'B']), session('second', '2026-12-12', ['A'])]
const visit = (id: string, sessionId: string, team: string, slot: string, position: number) => ({
  id,
  sessionId,
  teamId: `${sessionId}${team}`,
  slot,
  position,
})

describe('the order of visits', () => {
  it('follows the sessions, then the slots through midnight, then the teams', () => {
    const visits = [
      visit('next night', 'second', 'A', '18:10', 1),
      visit('after midnight', 'first', 'A', '00:10', 2),
      visit('late', 'first', 'A', '23:50', 3),
      visit('same slot, B', 'first', 'B', '18:10', 4),
      visit('same slot, A', 'first', 'A', '18:10', 5),
    ]
    expect(inOrderOfVisits(SESSIONS, visits).map(({ id }) => id)).toEqual([
      'same slot, A',
      'same slot, B',
      'late',
      'after midnight',
      'next night',
    ])
  })

  it('keeps the order of visits that tie', () => {
    const visits = [visit('two', 'second', 'A', '18:10', 2), visit('one', 'second', 'A', '18:10', 1)]
    expect(inOrderOfVisits(SESSIONS, visits).map(({ id }) => id)).toEqual(['one', 'two'])
  })
})

describe('dealing venues to teams', () => {
  it('gives one team a slot for each venue', () => {
    expect(dealSlots('23:40', 20, 3, ['A'])).toEqual([
      { teamId: 'A', slot: '23:40' },
      { teamId: 'A', slot: '00:00' },
      { teamId: 'A', slot: '00:20' },
    ])
  })

  it('has venues that follow each other visited at the same time by several teams', () => {
    expect(dealSlots('18:00', 30, 3, ['A', 'B'])).toEqual([
      { teamId: 'A', slot: '18:00' },
      { teamId: 'B', slot: '18:00' },
      { teamId: 'A', slot: '18:30' },
    ])
  })
})

describe('days in a row', () => {
  it.each([
    ['2026-12-30', 3, ['2026-12-30', '2026-12-31', '2027-01-01']],
    ['2026-10-24', 2, ['2026-10-24', '2026-10-25']],
    ['2026-12-12', 1, ['2026-12-12']],
  ])('from %s, %i', (first, count, days) => {
    expect(daysFrom(first, count)).toEqual(days)
  })
})

describe('the planned finish', () => {
  it.each([
    ['at the finish', '23:30', '18:00', 30, 12, 1, false],
    ['a slot later', '23:30', '18:00', 30, 13, 1, true],
    ['as many for two teams', '23:30', '18:00', 30, 13, 2, false],
    ['before a finish past midnight', '02:00', '18:00', 60, 9, 1, false],
    ['past a finish past midnight', '02:00', '18:00', 60, 10, 1, true],
    ['so many that the clock comes round', '23:30', '18:00', 60, 26, 1, true],
    ['none', '23:30', '23:45', 20, 0, 1, false],
  ])('%s', (_, finish, first, minutes, count, teams, past) => {
    const night = { day: '2026-12-12', start: '18:00', finish }
    expect(runsPastFinish(night, first, minutes, count, teams)).toBe(past)
  })
})
