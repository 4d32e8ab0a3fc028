import { describe, expect, it } from 'vitest'
import { parseClock, parseDay } from '../../../src/lib/typed-time.ts'

describe('parseDay', () => {
  it.each([
    ['12/12/2026', '2026-12-12'],
    ['1.2.26', '2026-02-01'],
    ['3 9 2026', '2026-09-03'],
    ['12 Dec 2026', '2026-12-12'],
    ['Saturday 12th December 2026', '2026-12-12'],
    ['12-sept-26', '2026-09-12'],
    ['2026-12-12', '2026-12-12'],
    ['29/2/2028', '2028-02-29'],
  ])('reads %s', (typed, day) => {
    expect(parseDay(typed)).toBe(day)
  })

  it.each(['', '31/11/2026', '29/2/2026', '12/13/2026', '12 Foo 2026', '12/2026', 'tomorrow', '0/1/2026'])(
    'refuses %j',
    (typed) => {
      expect(parseDay(typed)).toBeNull()
    },
  )
})

describe('parseClock', () => {
  it.each([
    ['1940', '19:40'],
    ['19:40', '19:40'],
    ['19.40', '19:40'],
    ['7.40pm', '19:40'],
    ['7 pm', '19:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['0005', '00:05'],
    ['905', '09:05'],
  ])('reads %s', (typed, clock) => {
    expect(parseClock(typed)).toBe(clock)
  })

  it.each(['', '7', '24:00', '19:60', '13pm', '0am', 'noon', '19400'])('refuses %j', (typed) => {
    expect(parseClock(typed)).toBeNull()
  })
})
