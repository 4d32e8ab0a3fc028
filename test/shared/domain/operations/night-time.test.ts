import { clockChangeWords, clockOf, instantOnNight, slotsFrom } from '@shared/domain/operations/night-time'
import { describe, expect, it } from 'vitest'

// [night, planned start, clock time, instant]. Clock changes of 2026: 29 March and 25 October, 01:00 UTC.
const NIGHTS: readonly [string, string, string, string][] = [
  ['2026-12-12', '18:00', '19:40', '2026-12-12T19:40:00Z'],
  ['2026-07-11', '18:00', '19:40', '2026-07-11T18:40:00Z'],
  ['2026-12-12', '18:00', '17:30', '2026-12-12T17:30:00Z'],
  ['2026-12-12', '20:00', '00:20', '2026-12-13T00:20:00Z'],
  ['2026-12-31', '20:00', '00:20', '2027-01-01T00:20:00Z'],
  ['2026-03-28', '20:00', '00:30', '2026-03-29T00:30:00Z'],
  ['2026-03-28', '20:00', '02:30', '2026-03-29T01:30:00Z'],
  ['2026-10-24', '20:00', '00:30', '2026-10-24T23:30:00Z'],
  ['2026-10-24', '20:00', '01:30', '2026-10-25T00:30:00Z'],
  ['2026-10-24', '20:00', '02:30', '2026-10-25T02:30:00Z'],
]

describe('clock times of a night', () => {
  it.each(NIGHTS)('%s from %s, at %s', (day, start, clock, instant) => {
    expect(instantOnNight({ day, start }, clock)).toBe(instant)
    expect(clockOf(instant)).toBe(clock)
  })

  it('a time that the clocks leave out is read off a watch that was not put forward', () => {
    const instant = instantOnNight({ day: '2026-03-28', start: '20:00' }, '01:30')
    expect(instant).toBe('2026-03-29T01:30:00Z')
    expect(clockOf(instant)).toBe('02:30')
  })

  it.each([
    ['2026-03-28', '02:00', /go forward.*01:30 is kept as 02:30/],
    ['2026-10-24', '02:00', /go back.*the first is meant/],
  ])('the night of %s to %s says what becomes of its times', (day, finish, words) => {
    expect(clockChangeWords({ day, start: '20:00' }, finish)).toMatch(words)
  })

  it.each([
    ['2026-03-28', '20:00', '23:30'],
    ['2026-03-29', '20:00', '02:00'],
    ['2026-10-25', '20:00', '02:00'],
    ['2026-12-12', '20:00', '02:00'],
  ])('the night of %s from %s to %s has nothing to say', (day, start, finish) => {
    expect(clockChangeWords({ day, start }, finish)).toBeNull()
  })

  it('slots pass midnight', () => {
    expect(slotsFrom('23:30', 20, 3)).toEqual(['23:30', '23:50', '00:10'])
  })
})
