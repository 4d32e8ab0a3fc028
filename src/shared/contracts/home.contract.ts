import { z } from 'zod'
import { PLAN_GAPS } from '../domain/home/needs'
import { type Contract, defineContract } from './contract'
import { day, id, instant, nothing } from './fields'

const operation = { operationId: id, name: z.string() }
const counted = { count: z.int() }

export const need = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('failed-unlocks'), ...counted, lastAt: instant }),
  z.object({ kind: z.literal('no-profile') }),
  z.object({ kind: z.literal('no-venues') }),
  z.object({ kind: z.literal('next-operation'), ...operation, day, gaps: z.array(z.enum(PLAN_GAPS)) }),
  z.object({ kind: z.literal('plan-passed'), ...operation, day }),
  z.object({ kind: z.literal('welfare-debriefs'), ...operation, ...counted }),
  z.object({ kind: z.literal('not-recorded'), ...operation, day, ...counted, of: z.int() }),
  z.object({
    kind: z.literal('overdue-actions'),
    ...counted,
    mine: z.int(),
    oldest: z.string(),
    dueOn: day,
  }),
  z.object({ kind: z.literal('repeats'), ...counted }),
  z.object({ kind: z.literal('training'), ...counted }),
  z.object({ kind: z.literal('retests'), ...counted, venueIds: z.array(id) }),
  z.object({ kind: z.literal('not-planned'), ...counted, month: z.string(), area: z.string() }),
  z.object({ kind: z.literal('packs'), ...operation, ...counted }),
  z.object({ kind: z.literal('packs-unsent'), ...counted }),
  z.object({ kind: z.literal('reminders'), ...counted }),
  z.object({ kind: z.literal('numbers'), names: z.array(z.string()), months: z.int() }),
])
export type NeedView = z.output<typeof need>

export const home = z.object({
  needs: z.array(need),
  /** The last operation that has results; `null` before the first. */
  last: z.object({ operationId: id, name: z.string(), day, headline: z.string() }).nullable(),
})
export type HomeView = z.output<typeof home>

export const homeContracts = {
  read: defineContract('home:read', {
    access: 'officer',
    audit: { none: 'names of operations and counts; opening one is logged' },
    input: nothing,
    output: home,
  }),
} satisfies Record<string, Contract>
