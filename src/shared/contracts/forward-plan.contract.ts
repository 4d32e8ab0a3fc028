import { z } from 'zod'
import { INTENTION_KINDS, INTENTION_SETTINGS, INTENTION_STATES } from '../domain/operations/forward-plan'
import { OPERATION_STATUSES } from '../domain/operations/operation'
import { type Contract, defineContract } from './contract'
import { day, id, nothing, optional, required, version } from './fields'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Choose the month' })

/** What a person types about something intended. */
export const intentionFields = z.object({
  month,
  area: required(80, 'Enter the town or area'),
  setting: z.enum(INTENTION_SETTINGS),
  venues: z
    .int({ error: 'Enter how many venues, like 6' })
    .min(1, 'Enter 1 or more venues')
    .max(500, 'Enter 500 venues or fewer'),
  kind: z.enum(INTENTION_KINDS),
  note: optional(200),
  /** The operation that it became; `null` while there is none. */
  operationId: id.nullable(),
})
export type IntentionFields = z.output<typeof intentionFields>

const intention = intentionFields.extend({
  id,
  version,
  doneOn: day.nullable(),
  operation: z.object({ id, reference: z.string(), status: z.enum(OPERATION_STATUSES), day }).nullable(),
  state: z.enum(INTENTION_STATES),
  /** Whether the operation lies in a later month than was intended. */
  later: z.boolean(),
})
export type IntentionRow = z.output<typeof intention>

export const forwardPlanView = z.object({
  months: z.array(z.object({ month, rows: z.array(intention).readonly() })).readonly(),
  words: z.array(z.string()).readonly(),
  /** How many there are in all; the plan leaves out what was done in months gone by. */
  total: z.int(),
})
export type ForwardPlanView = z.output<typeof forwardPlanView>

export const forwardPlanContracts = {
  read: defineContract('operations:read-forward-plan', {
    access: 'officer',
    audit: { none: 'months, towns and numbers of venues, nothing about a person or one venue' },
    input: nothing,
    output: forwardPlanView,
  }),
  add: defineContract('operations:add-intention', {
    access: 'officer',
    audit: { event: 'collection', says: 'Added to the forward plan' },
    input: intentionFields,
    output: nothing,
  }),
  change: defineContract('operations:change-intention', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed the forward plan' },
    input: intentionFields.extend({ id, version }),
    output: nothing,
  }),
  remove: defineContract('operations:remove-intention', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Took something out of the forward plan' },
    input: z.object({ id, version }),
    output: nothing,
  }),
  setDone: defineContract('operations:set-intention-done', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed whether something in the forward plan is done' },
    input: z.object({ id, version, done: z.boolean() }),
    output: nothing,
  }),
} satisfies Record<string, Contract>
