import { z } from 'zod'
import { VENUE_TYPES } from '../domain/venues/venue'
import { type Contract, defineContract } from './contract'
import { day, id } from './fields'
import { operation, rate } from './operations.contract'

/** What everything on the Trends screen is narrowed by. */
export const trendFilter = z
  .object({
    from: day.nullable(),
    to: day.nullable(),
    venueTypes: z.array(z.enum(VENUE_TYPES)).readonly(),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    error: 'Enter the first day or a day after it',
  })

export const trendPoint = z.object({
  operationId: id,
  reference: z.string(),
  name: z.string(),
  day,
  rule: z.string(),
  scenario: z.string(),
  selection: z.string(),
  /** What the like-for-like guard compares. */
  facts: operation.pick({ passRule: true, scenario: true, selection: true }).extend({
    venueTypes: z.array(z.enum(VENUE_TYPES)).readonly(),
    cueChanges: z.object({ changed: z.int(), of: z.int() }),
  }),
  rate: rate.nullable(),
  /** Visits that are still to be recorded: the point is not final while there are any. */
  remaining: z.int(),
})
export type TrendPoint = z.output<typeof trendPoint>

/** Limits over the latest operations that may stand on one line. */
const series = z.object({
  /** `null` while there are too few of them. */
  limits: z
    .object({
      /** On trial while they come from fewer than twelve operations. */
      state: z.enum(['trial', 'locked']),
      centre: z.number(),
      /** Shares, one line for each operation. */
      points: z.array(z.object({ operationId: id, low: z.number(), high: z.number(), outside: z.boolean() })),
    })
    .nullable(),
  words: z.array(z.string()),
  method: z.string().nullable(),
})

export const trends = z.object({
  points: z.array(trendPoint),
  words: z.array(z.string()).readonly(),
  series,
  /** What stands in the title: "hotels, from 2024"; empty where nothing is filtered. */
  filterWords: z.string(),
  /** Says under which one rule all points are looked at; `null` where each has its own. */
  lookedAt: z.string().nullable(),
})
export type Trends = z.output<typeof trends>

export const trendsContracts = {
  read: defineContract('trends:read', {
    access: 'officer',
    audit: { event: 'combination', says: 'Looked at the trends' },
    /** The rule to look under; `null` for each operation's own. */
    input: z.object({ ruleId: id.nullable(), filter: trendFilter }),
    output: trends,
  }),
} satisfies Record<string, Contract>
