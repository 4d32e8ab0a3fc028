import { z } from 'zod'
import { STATEMENTS } from '../domain/cadets/welfare'
import { finding } from './cadets.contract'
import { type Contract, defineContract } from './contract'
import { adult, clock, day, id, nothing, version } from './fields'

/** What a person records of a cadet's night. London clock times of the session's night. */
export const welfareFields = z.object({
  collectedAt: clock.nullable(),
  collectedBy: adult.nullable(),
  returnedAt: clock.nullable(),
  returnedBy: adult.nullable(),
  /** When the cadet used the right to stop; why is never kept. */
  stoppedAt: clock.nullable(),
  welfareDebriefAt: clock.nullable(),
  welfareDebriefBy: adult.nullable(),
  statement: z.enum(STATEMENTS, { error: 'Choose how the statement was given' }).nullable(),
})
export type WelfareFields = z.output<typeof welfareFields>

/** What a person records of one look in on a cadet. */
export const checkFields = z.object({ at: clock, adult, isWell: z.boolean() })
export type CheckFields = z.output<typeof checkFields>

const ride = welfareFields.extend({
  /** Of the assignment. */
  id,
  version,
  cadetId: id,
  reference: z.string(),
  /** The number of the welfare officer; `null` where nobody was chosen. */
  welfareOfficer: z.string().nullable(),
  /** Whether the cadet was stood down after being collected. */
  stoodDown: z.boolean(),
  /** In their order. */
  checks: z.array(checkFields.extend({ id, version })).readonly(),
  /** What rules 23 to 25 say now. */
  findings: z.array(finding).readonly(),
})
export type WelfareRide = z.output<typeof ride>

const welfareSession = z.object({
  id,
  day,
  start: clock,
  finish: clock,
  teams: z
    .array(
      z.object({
        id,
        name: z.string(),
        /** The numbers of those who are on it, the welfare officers first. */
        adults: z.array(z.string()).readonly(),
        rides: z.array(ride).readonly(),
      }),
    )
    .readonly(),
})
export type WelfareSession = z.output<typeof welfareSession>

export const welfareView = z.object({
  operationId: id,
  /** Whether something can still be recorded: not once the operation is closed or cancelled. */
  open: z.boolean(),
  sessions: z.array(welfareSession).readonly(),
})
export type WelfareView = z.output<typeof welfareView>

const ofOperation = z.object({ operationId: id })
const ofAssignment = ofOperation.extend({ assignmentId: id })

export const welfareContracts = {
  read: defineContract('welfare:read', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at the welfare of the young people' },
    input: ofOperation,
    output: welfareView,
  }),
  record: defineContract('welfare:record', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Recorded the welfare of a young person' },
    input: ofAssignment.extend({ version, ...welfareFields.shape }),
    output: nothing,
  }),
  addCheck: defineContract('welfare:add-check', {
    access: 'officer',
    audit: { event: 'collection', says: 'Recorded that somebody looked in on a young person' },
    input: ofAssignment.extend(checkFields.shape),
    output: nothing,
  }),
  removeCheck: defineContract('welfare:remove-check', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Took back a welfare check' },
    input: ofAssignment.extend({ id, version }),
    output: nothing,
  }),
} satisfies Record<string, Contract>
