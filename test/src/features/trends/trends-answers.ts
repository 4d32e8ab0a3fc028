import type { Breakdowns } from '@shared/contracts/breakdowns.contract'
import type { TrendPoint, Trends } from '@shared/contracts/trends.contract'
import { groupMethod, groupWords } from '@shared/domain/statistics/group-words'
import { retestMethod, retestWords } from '@shared/domain/statistics/retest-words'
import { severalGroups } from '@shared/domain/statistics/several-groups'
import { wilson } from '@shared/domain/statistics/wilson'
import { TREND_FACTS } from './trend-facts.ts'

/** The line of a chart that has too few operations for limits. */
export const NO_LIMITS: Trends['series'] = {
  limits: null,
  words: ['1 operation to compare so far. Limits are drawn from 6 on.'],
  method: null,
}

/** One finished operation: 2 of 18. */
export const POINT: TrendPoint = {
  operationId: '018f0000-0000-7000-8000-000000000001',
  reference: 'OP-2026-014',
  name: 'Northmere hotels',
  day: '2026-12-12',
  rule: 'Strict v1',
  scenario: 'Walk-in v1',
  selection: 'Chosen by the team',
  facts: TREND_FACTS,
  rate: wilson(2, 18),
  remaining: 0,
}

/** The trends as main answers with one operation. */
export const TRENDS: Trends = {
  lookedAt: null,
  filterWords: '',
  words: ['All the intervals overlap, so this chart alone does not show a change.'],
  series: NO_LIMITS,
  points: [POINT],
}

const TYPES = [
  { name: 'Hotel', k: 2, n: 15 },
  { name: 'Hostel', k: 2, n: 3 },
]
const RETESTS = {
  improved: 3,
  worsened: 1,
  bothAsExpected: 1,
  bothNotYet: 4,
  likeness: 'comparable',
} as const

/** The same visits broken down, as main answers. */
export const BREAKDOWNS: Breakdowns = {
  completed: 18,
  mixed: null,
  rungs: [
    { label: 'Showed concern', any: 9, inSequence: 9, cumulative: 0.5, step: 0.5 },
    { label: 'Asked a question', any: 12, inSequence: 0, cumulative: 0, step: 0 },
    { label: 'Reported to the police', any: 2, inSequence: 0, cumulative: 0, step: null },
  ],
  sections: [
    {
      section: 'venue_type',
      title: 'By type of venue',
      cells: TYPES.map(({ name, k, n }) => ({
        value: name,
        label: name,
        k,
        n,
        rate: n < 5 ? null : wilson(k, n),
      })),
      words: [...groupWords(TYPES)],
      method: groupMethod(severalGroups(TYPES)),
    },
  ],
  retests: {
    improved: 3,
    worsened: 1,
    same: 5,
    words: [...retestWords(RETESTS)],
    method: retestMethod(RETESTS),
  },
  coverage: { tested: 14, known: 38 },
  training: [
    { label: 'Offered', venues: 6 },
    { label: 'Delivered', venues: 2 },
  ],
}

/** Nothing recorded yet. */
export const NO_BREAKDOWNS: Breakdowns = {
  completed: 0,
  mixed: null,
  rungs: [],
  sections: [],
  retests: {
    improved: 0,
    worsened: 0,
    same: 0,
    words: ['No venue has been tested twice yet.'],
    method: null,
  },
  coverage: { tested: 0, known: 0 },
  training: [],
}
