import { ageOn, ageWords, monthsWords, yearsOn } from '@shared/domain/cadets/age'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { COUNTS } from '../../../counts'

describe('an age from month and year', () => {
  it.each([
    ['the month before the birthday', '2026-11-30', 14, 14],
    ['the first day of the month of the birthday', '2026-12-01', 14, 15],
    ['its last day', '2026-12-31', 14, 15],
    ['the month after', '2027-01-01', 15, 15],
  ])('is what it can be in %s', (_when, day, least, most) => {
    expect(yearsOn('2011-12', day)).toEqual({ least, most })
  })

  it('holds the true age for every day of birth in the month, and both ends are true for somebody', () => {
    const days = fc.date({ min: new Date('2005-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [born, day] = [a, b]
          .sort((x, y) => x.getTime() - y.getTime())
          .map((d) => d.toISOString().slice(0, 10))
        const range = ageOn((born ?? '').slice(0, 7), day ?? '')
        const first = Temporal.PlainDate.from(`${(born ?? '').slice(0, 7)}-01`)
        const ages = Array.from(
          { length: first.daysInMonth },
          (_, d) =>
            first.add({ days: d }).until(Temporal.PlainDate.from(day ?? ''), { largestUnit: 'month' }).months,
        )
        expect(Math.max(...ages)).toBe(range.most)
        for (const age of ages) expect(age).toBeGreaterThanOrEqual(Math.max(range.least, 0))
      }),
      { numRuns: COUNTS.property },
    )
  })

  it('is said in words', () => {
    expect(ageWords('2011-12', '2026-11-30')).toBe('14')
    expect(ageWords('2011-12', '2026-12-12')).toBe('14 or 15')
    expect(monthsWords(198)).toBe('16 years and 6 months')
    expect(monthsWords(193)).toBe('16 years and 1 month')
    expect(monthsWords(180)).toBe('15 years')
  })
})
