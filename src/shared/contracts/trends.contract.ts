import { z } from 'zod'
import { type Contract, defineContract } from './contract'
import { day, id, nothing } from './fields'
import { rate } from './operations.contract'

export const trendPoint = z.object({
  operationId: id,
  reference: z.string(),
  name: z.string(),
  day,
  rule: z.string(),
  scenario: z.string(),
  selection: z.string(),
  rate: rate.nullable(),
  /** Visits that are still to be recorded: the point is not final while there are any. */
  remaining: z.int(),
})
export type TrendPoint = z.output<typeof trendPoint>

export const trends = z.object({ points: z.array(trendPoint), words: z.array(z.string()).readonly() })
export type Trends = z.output<typeof trends>

export const trendsContracts = {
  read: defineContract('trends:read', {
    access: 'officer',
    audit: { event: 'combination', says: 'Looked at the trends' },
    input: nothing,
    output: trends,
  }),
} satisfies Record<string, Contract>
