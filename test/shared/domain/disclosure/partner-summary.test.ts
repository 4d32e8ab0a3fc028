import { type PartnerVisit, partnerSummary } from '@shared/domain/disclosure/partner-summary'
import type { SafeTable } from '@shared/domain/disclosure/suppression'
import { describe, expect, it } from 'vitest'

const training = { offered: 40, accepted: 31, delivered: 22, declined: 4 }
const visits = (month: string, district: string, asExpected: number, not: number): PartnerVisit[] => [
  ...Array.from({ length: asExpected }, () => ({ month, district, asExpected: true })),
  ...Array.from({ length: not }, () => ({ month, district, asExpected: false })),
]

const all = [
  ...visits('2026-03', 'North', 6, 4),
  ...visits('2026-01', 'North', 3, 5),
  ...visits('2026-01', 'Coast', 2, 3),
  ...visits('2026-02', 'Coast', 1, 7),
  ...visits('2026-03', 'Moor', 0, 3),
]

describe('a summary for partners', () => {
  it('counts by month and by district, with small counts merged', () => {
    expect(partnerSummary(all, training)).toEqual({
      asExpected: 12,
      completed: 34,
      months: {
        totals: [12, 22],
        rows: [{ name: '2026-03', counts: [6, 7] }],
        other: { names: ['2026-01', '2026-02'], counts: [6, 15] },
        withheld: false,
      },
      districts: { totals: [12, 22], rows: [], other: null, withheld: true },
      training,
    })
  })

  it('is empty where nothing was completed', () => {
    expect(partnerSummary([], training)).toMatchObject({ asExpected: 0, completed: 0, months: { rows: [] } })
  })

  it('hides as much with both tables as with one: the other extreme of each hidden count fits both', () => {
    const more = [...all, ...visits('2026-02', 'Moor', 6, 5), ...visits('2026-01', 'Vale', 6, 6)]
    const { months, districts } = partnerSummary(more, training)
    const hidden = districts.other?.names ?? []
    expect(hidden.length).toBeGreaterThan(1)
    expect(months.withheld).toBe(false)
    for (const district of hidden) {
      // All that the merged row holds could lie in this one district: each visit keeps its month.
      const another = more.map((visit) => (hidden.includes(visit.district) ? { ...visit, district } : visit))
      for (const [table, by] of [
        [months, 'month'],
        [districts, 'district'],
      ] as const) {
        expect(shownSums(table, another, by)).toEqual(shownSums(table, more, by))
      }
    }
  })
})

/** What a table shows, counted again over some visits. */
const shownSums = (table: SafeTable, from: readonly PartnerVisit[], by: 'month' | 'district') =>
  [...table.rows.map(({ name }) => [name]), ...(table.other ? [table.other.names] : [])].map((names) => {
    const inside = from.filter((visit) => names.includes(visit[by]))
    return [inside.filter(({ asExpected }) => asExpected).length, inside.length]
  })
