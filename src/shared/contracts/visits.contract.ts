import { z } from 'zod'
import {
  ALCOHOL_RESULTS,
  ANSWERS,
  BOOKINGS,
  CUES,
  DESK_TRAINED,
  REFUSAL_REASONS,
  REPORT_CHANNELS,
  REPORT_TIMINGS,
  REPORTS,
  TAXI_ROLES,
  VISIT_KINDS,
  VISIT_STATUSES,
} from '../domain/visits/behaviours'
import { LATER_CODE_WORDS } from '../domain/visits/later-report'
import { MARKS, OUTCOMES } from '../domain/visits/outcome'
import { type Contract, defineContract } from './contract'
import { clock, day, id, nothing, optional, required, version } from './fields'

const answer = z.enum(ANSWERS).nullable()

/** What a person records about one visit. Everything may be left open and filled in later. */
export const visitRecord = z.object({
  /** `planned` while the record is not complete; the service decides when a test counts as completed. */
  status: z.enum(VISIT_STATUSES),
  metBy: optional(60),
  arrivedAt: clock.nullable(),
  leftAt: clock.nullable(),
  cues: z.array(z.enum(CUES)),
  steps: z.object({
    concern: answer,
    askedPurpose: answer,
    askedRelationship: answer,
    askedId: answer,
    spokeToChild: answer,
    toldManager: answer,
    refused: answer,
  }),
  refusalReason: z.enum(REFUSAL_REASONS).nullable(),
  booking: z.enum(BOOKINGS).nullable(),
  report: z.enum(REPORTS).nullable(),
  reportTiming: z.enum(REPORT_TIMINGS).nullable(),
  reportChannel: z.enum(REPORT_CHANNELS).nullable(),
  minutesToReport: z.int().min(0).max(1440).nullable(),
  codeWordUsed: answer,
  codeWordRecognised: answer,
  /** Private hire and taxis: who was tested. */
  taxiRole: z.enum(TAXI_ROLES).nullable(),
  /** Whether officers who stopped the taxi gave the driver another chance to report, and whether that was taken. */
  secondChance: answer,
  reportedAtStop: answer,
  /** Where the scenario tests alcohol too. */
  alcoholResult: z.enum(ALCOHOL_RESULTS).nullable(),
  /** What an engagement visit is for. */
  adviceGiven: answer,
  /** Why it could not be tested or was stopped; for a live concern, to whom it was handed and the number. */
  /** Why it could not be tested or was stopped. */
  statusReason: optional(200),
  /** A live concern is handed over, not kept: to whom (role or collar number), when, and the incident number. */
  concernTo: optional(90),
  concernAt: clock.nullable(),
  concernIncident: optional(40),
  /** Another venue, or anybody, may have told staff of the exercise. The visit counts, and it is said so. */
  mayHaveBeenWarned: z.boolean(),
  debriefAt: clock.nullable(),
  debriefWith: optional(60),
  discomfortAtDebrief: answer,
  deskTrained: z.enum(DESK_TRAINED).nullable(),
  trainingOffered: answer,
  trainingAccepted: answer,
  postersLeft: answer,
  notes: optional(2000),
})
export type VisitRecord = z.output<typeof visitRecord>

export const visit = visitRecord.extend({
  id,
  version,
  venueId: id,
  venueName: z.string(),
  venueAddress: z.string(),
  sessionId: id,
  /** The day of its session. */
  day,
  teamId: id,
  teamName: z.string(),
  position: z.int(),
  slot: clock,
  kind: z.enum(VISIT_KINDS),
  debriefAbsence: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  mark: z.enum(MARKS).nullable(),
})
export type Visit = z.output<typeof visit>

/** What a person enters about a venue that rang back after the night. */
export const laterReportFields = z.object({
  visitId: id,
  reportedOn: day,
  channel: z.enum(REPORT_CHANNELS, { error: 'Choose how the venue reported' }),
  incident: optional(40),
  codeWordUsed: z.enum(LATER_CODE_WORDS, { error: 'Say whether the code word was used' }),
})
export type LaterReportFields = z.output<typeof laterReportFields>

export const laterReport = laterReportFields.extend({ id, version })
export type LaterReport = z.output<typeof laterReport>

export const visitsContracts = {
  record: defineContract('visits:record', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Recorded a visit' },
    input: visitRecord.extend({ id, version }),
    output: visit,
  }),
  explainNoDebrief: defineContract('visits:explain-no-debrief', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Said why there was no debrief' },
    input: z.object({ id, version, debriefAbsence: required(200, 'Say why there was no debrief') }),
    output: nothing,
  }),
  addLaterReport: defineContract('visits:add-later-report', {
    access: 'officer',
    audit: { event: 'collection', says: 'Recorded that a venue reported later' },
    input: laterReportFields,
    output: nothing,
  }),
  removeLaterReport: defineContract('visits:remove-later-report', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Removed a later report' },
    input: z.object({ id, version }),
    output: nothing,
  }),
} satisfies Record<string, Contract>
