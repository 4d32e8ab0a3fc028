import { z } from 'zod'
import { REPEAT_DECISIONS } from '../domain/follow-up/retest'
import { TRAINING_STAGES } from '../domain/follow-up/training'
import { MARKS } from '../domain/visits/outcome'
import { type Contract, defineContract } from './contract'
import { adult, day, id, nothing, required, version } from './fields'

const openAction = z.object({
  id,
  version,
  what: z.string(),
  venueId: id.nullable(),
  venueName: z.string().nullable(),
  operationId: id.nullable(),
  operationName: z.string().nullable(),
  ownerId: id,
  owner: z.string(),
  dueOn: day,
  daysOverdue: z.int(),
})
export type OpenActionRow = z.output<typeof openAction>

const venueRow = z.object({ venueId: id, venueName: z.string(), town: z.string() })

const trainingRow = venueRow.extend({ stage: z.enum(['offered', 'accepted', 'booked']), on: day })
export type TrainingRow = z.output<typeof trainingRow>

const retestRow = venueRow.extend({ dueOn: day, lastTestOn: day, mark: z.enum(MARKS) })
export type RetestRow = z.output<typeof retestRow>

const repeatRow = venueRow.extend({ visitId: id, lastOn: day, beforeOn: day })
export type RepeatRow = z.output<typeof repeatRow>

export const followUpBoard = z.object({
  actions: z.array(openAction).readonly(),
  training: z.array(trainingRow).readonly(),
  retests: z.array(retestRow).readonly(),
  repeats: z.array(repeatRow).readonly(),
  heldVenues: z.int(),
})
export type FollowUpBoardView = z.output<typeof followUpBoard>

/** What a person types about training. No names: how many took part, and who gave it by role and number. */
export const trainingFields = z.object({
  venueId: z.uuid({ error: 'Choose the venue' }),
  stage: z.enum(TRAINING_STAGES),
  on: day,
  attendees: z
    .int({ error: 'Enter the number of people, like 12' })
    .min(1, 'Enter 1 or more people')
    .max(500, 'Enter 500 people or fewer')
    .nullable(),
  byRole: required(60, 'Enter who it was, by role, like Licensing officer'),
  /** The number of the adult who gave it, so that a venue is not visited by somebody its staff know. */
  trainer: adult.nullable(),
})
export type TrainingFields = z.output<typeof trainingFields>

/** An action is about a venue, an operation or both: one about neither would be nobody's. */
export const actionFields = z
  .object({
    what: required(200, 'Enter what is to be done'),
    venueId: id.nullable(),
    operationId: id.nullable(),
    ownerId: z.uuid({ error: 'Choose who does it' }),
    dueOn: day,
  })
  .refine(({ venueId, operationId }) => venueId !== null || operationId !== null, {
    path: ['venueId'],
    error: 'Choose a venue, an operation or both',
  })
export type ActionFields = z.output<typeof actionFields>

const decidesByMeeting = (decision: string) => decision === 'senior_visit' || decision === 'licensing_meeting'

/** A visit or a meeting is somebody's to arrange: it is kept as an action with the decision. */
export const repeatDecisionFields = z
  .object({
    venueId: id,
    visitId: id,
    decision: z.enum(REPEAT_DECISIONS),
    ownerId: id.nullable(),
    dueOn: day.nullable(),
  })
  .refine(({ decision, ownerId }) => !decidesByMeeting(decision) || ownerId !== null, {
    path: ['ownerId'],
    error: 'Choose who arranges it',
  })
  .refine(({ decision, dueOn }) => !decidesByMeeting(decision) || dueOn !== null, {
    path: ['dueOn'],
    error: 'Enter the day by which it is done',
  })
export type RepeatDecisionFields = z.output<typeof repeatDecisionFields>

const named = z.object({ id, label: z.string() })

export const followUpContracts = {
  read: defineContract('follow-up:read', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at the follow-up' },
    input: nothing,
    output: followUpBoard,
  }),
  count: defineContract('follow-up:count', {
    access: 'officer',
    audit: { none: 'how many things wait, nothing about any of them' },
    input: nothing,
    output: z.object({ waiting: z.int() }),
  }),
  listChoices: defineContract('follow-up:list-choices', {
    access: 'officer',
    audit: { none: 'names of venues and operations, and collar numbers, to choose from' },
    input: nothing,
    output: z.object({ venues: z.array(named), operations: z.array(named), owners: z.array(named) }),
  }),
  recordTraining: defineContract('follow-up:record-training', {
    access: 'officer',
    audit: { event: 'collection', says: 'Recorded training' },
    input: trainingFields,
    output: nothing,
  }),
  addAction: defineContract('follow-up:add-action', {
    access: 'officer',
    audit: { event: 'collection', says: 'Added an action' },
    input: actionFields,
    output: nothing,
  }),
  setActionStatus: defineContract('follow-up:set-action-status', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed whether an action is done' },
    input: z.object({ id, version, status: z.enum(['open', 'done']) }),
    output: z.object({ version }),
  }),
  decideRepeat: defineContract('follow-up:decide-repeat', {
    access: 'sergeant',
    audit: { event: 'collection', says: 'Decided what follows a second not yet' },
    input: repeatDecisionFields,
    output: nothing,
  }),
} satisfies Record<string, Contract>
