import { z } from 'zod'
import { SECTIONS } from '../domain/trends/sections'
import { type Contract, defineContract } from './contract'
import { id } from './fields'
import { rate } from './operations.contract'
import { trendFilter } from './trends.contract'

const cell = z.object({
  value: z.string(),
  label: z.string(),
  k: z.int(),
  n: z.int(),
  /** `null` for a small cell, which is shown as a count. */
  rate: rate.nullable(),
})

const section = z.object({
  section: z.enum(SECTIONS),
  title: z.string(),
  cells: z.array(cell),
  words: z.array(z.string()),
  /** How it was worked out, for whoever wants to know. */
  method: z.string().nullable(),
})
export type BreakdownSection = z.output<typeof section>

const share = z.number().nullable()

export const breakdowns = z.object({
  completed: z.int(),
  /** Says that the lines mix visits counted under several rules; `null` where one rule stands over all. */
  mixed: z.string().nullable(),
  rungs: z.array(
    z.object({ label: z.string(), any: z.int(), inSequence: z.int(), cumulative: share, step: share }),
  ),
  sections: z.array(section),
  retests: z.object({
    improved: z.int(),
    worsened: z.int(),
    same: z.int(),
    words: z.array(z.string()),
    method: z.string().nullable(),
  }),
  coverage: z.object({ tested: z.int(), known: z.int() }),
  training: z.array(z.object({ label: z.string(), venues: z.int() })),
})
export type Breakdowns = z.output<typeof breakdowns>

export const breakdownsContracts = {
  read: defineContract('trends:read-breakdowns', {
    access: 'officer',
    audit: { event: 'combination', says: 'Looked at the results broken down' },
    input: z.object({ ruleId: id.nullable(), filter: trendFilter }),
    output: breakdowns,
  }),
} satisfies Record<string, Contract>
