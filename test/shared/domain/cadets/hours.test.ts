import { byMonth, hoursWords, lengthOf, type RideTimes, rideLength } from '@shared/domain/cadets/hours'
import { instantOnNight } from '@shared/domain/operations/night-time'
import { describe, expect, it } from 'vitest'

const ride = (day: string, collected: string | null, returned: string | null): RideTimes => {
  const night = { day, start: '19:00' }
  return {
    ...night,
    finish: '01:30',
    collectedAt: collected && instantOnNight(night, collected),
    returnedAt: returned && instantOnNight(night, returned),
  }
}

describe('how long a young person was out', () => {
  it.each([
    ['an ordinary night', '2026-12-12', '18:30', '22:45', 255],
    ['through midnight', '2026-12-12', '18:30', '00:15', 345],
    // The last Sundays of March and October: 23 and 25 hours long.
    ['the night the clocks go forward', '2027-03-27', '23:00', '03:00', 180],
    ['the night the clocks go back', '2026-10-24', '23:00', '03:00', 300],
  ])('counts by instants: %s', (_what, day, collected, returned, minutes) => {
    expect(rideLength(ride(day, collected, returned))).toEqual({ minutes, planned: false })
  })

  it.each([
    ['neither time', null, null],
    ['no return', '18:30', null],
    ['no collection', null, '22:30'],
  ])('takes the planned times where there is %s, and says so', (_what, collected, returned) => {
    expect(rideLength(ride('2026-12-12', collected, returned))).toEqual({ minutes: 390, planned: true })
  })

  it.each([
    ['2026-12-12', 480],
    ['2027-03-27', 420],
    ['2026-10-24', 540],
  ])('takes the planned times through a change of the clocks on %s', (day, minutes) => {
    expect(rideLength({ ...ride(day, null, null), finish: '03:00' })).toEqual({ minutes, planned: true })
  })

  it('adds up, and is as planned where a part of it is', () => {
    const known = ride('2026-12-12', '18:00', '22:00')
    expect(lengthOf([known, known])).toEqual({ minutes: 480, planned: false })
    expect(lengthOf([known, ride('2026-12-13', null, null)])).toEqual({ minutes: 630, planned: true })
    expect(lengthOf([])).toEqual({ minutes: 0, planned: false })
  })

  it('puts a night into the month in which it begins', () => {
    const months = byMonth([
      ride('2026-10-31', '19:00', '01:00'),
      ride('2026-11-01', null, null),
      ride('2026-10-02', null, null),
    ])
    expect(months.map(({ month, rides }) => [month, rides.length])).toEqual([
      ['2026-11', 1],
      ['2026-10', 2],
    ])
  })

  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [180, '3 h'],
    [270, '4 h 30 min'],
  ])('says %d minutes as %s', (minutes, words) => {
    expect(hoursWords(minutes)).toBe(words)
  })
})
