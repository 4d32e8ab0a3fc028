import { type CountRow, type SafeTable, type SuppressionRule, suppressSmallCounts } from './suppression'

/** A completed test as a partner's summary counts it. */
export interface PartnerVisit {
  /** `YYYY-MM` */
  readonly month: string
  readonly district: string
  readonly asExpected: boolean
}

/** How many venues each stage of training was reached at; stages are kept apart (domain.md 6.3). */
export interface TrainingTakeUp {
  readonly offered: number
  readonly accepted: number
  readonly delivered: number
  readonly declined: number
}

/** Counts are of completed tests: as expected, and not. */
export interface PartnerSummary {
  readonly asExpected: number
  readonly completed: number
  readonly months: SafeTable
  readonly districts: SafeTable
  readonly training: TrainingTakeUp
}

/**
 * What a safeguarding partnership or the national taskforce is given: counts by month and by district, small ones
 * merged. The two tables stand side by side and never cross: a month in a district is not shown, so they share
 * nothing but the totals, and neither narrows what the other hides.
 */
export function partnerSummary(
  visits: readonly PartnerVisit[],
  training: TrainingTakeUp,
  suppression?: SuppressionRule,
): PartnerSummary {
  return {
    asExpected: visits.filter(({ asExpected }) => asExpected).length,
    completed: visits.length,
    months: suppressSmallCounts(countedBy(visits, 'month'), suppression),
    districts: suppressSmallCounts(countedBy(visits, 'district'), suppression),
    training,
  }
}

/** One row for each month or district, in alphabetical order: that of time for months. */
function countedBy(visits: readonly PartnerVisit[], by: 'month' | 'district'): readonly CountRow[] {
  return [...Map.groupBy(visits, (visit) => visit[by])]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => {
      const asExpected = rows.filter((visit) => visit.asExpected).length
      return { name, counts: [asExpected, rows.length - asExpected] }
    })
}
