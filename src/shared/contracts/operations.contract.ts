import { z } from 'zod'
import { CONFRONTATIONS } from '../domain/eligibility/finding'
import { GATES } from '../domain/operations/gates'
import { ENCOUNTERS } from '../domain/operations/known-faces'
import {
  CHILD_ROLES,
  OPERATION_KINDS,
  OPERATION_STATUSES,
  SELECTIONS,
  STOP_POINTS,
} from '../domain/operations/operation'
import { SCENARIO_SETTINGS } from '../domain/operations/scenario-setting'
import { STATUS_STEPS } from '../domain/operations/status-steps'
import { STRATIFICATIONS } from '../domain/venues/draw'
import { VENUE_TYPES } from '../domain/venues/venue'
import { CUES, REFUSAL_REASONS, STEPS, VISIT_KINDS } from '../domain/visits/behaviours'
import { MARKS } from '../domain/visits/outcome'
import { CRITERIA } from '../domain/visits/pass-rule'
import { type Contract, defineContract } from './contract'
import { clock, day, id, instant, nothing, optional, required, version } from './fields'
import { session, sessionFields, teamName } from './sessions.contract'
import { laterReport, visit } from './visits.contract'

export const passRule = z.object({
  id,
  name: z.string(),
  version: z.int(),
  criterion: z.enum(CRITERIA),
  safeguardingReasons: z.array(z.enum(REFUSAL_REASONS)).readonly(),
  challengeSteps: z.array(z.enum(STEPS)).readonly(),
})

export const scenario = z.object({
  id,
  name: z.string(),
  version: z.int(),
  cues: z.array(z.enum(CUES)),
  childRole: z.enum(CHILD_ROLES),
  stopPoint: z.enum(STOP_POINTS),
  debriefWaitMinutes: z.int(),
  setting: z.enum(SCENARIO_SETTINGS),
  alcoholTest: z.boolean(),
})
export type Scenario = z.output<typeof scenario>

export const rate = z.object({
  k: z.int(),
  n: z.int(),
  rate: z.number(),
  low: z.number(),
  high: z.number(),
})

const tally = z.object({
  visits: z.int(),
  recorded: z.int(),
  marks: z.record(z.enum(MARKS), z.int()),
  rate: rate.nullable(),
  words: z.array(z.string()).readonly(),
  ladder: z
    .array(
      z.object({
        behaviour: z.enum([...STEPS, 'reported', 'codeWordUsed']),
        yes: z.int(),
        unknown: z.int(),
      }),
    )
    .readonly(),
})

/** What is typed of a plan as a whole. */
export const planFields = z.object({
  name: required(120, 'Enter a name, like Northmere hotels'),
  kind: z.enum(OPERATION_KINDS),
  areas: required(160, 'Enter the town or towns'),
  aim: optional(400),
  selection: z.enum(SELECTIONS),
  scenarioId: id,
  passRuleId: id,
})
export type PlanFields = z.output<typeof planFields>

/** What a person types to plan an operation: it starts with one session and one team. */
export const operationFields = planFields.extend(sessionFields.shape).extend({ teamName })
export type OperationFields = z.output<typeof operationFields>

export const operation = planFields.extend({
  id,
  version,
  reference: z.string(),
  status: z.enum(OPERATION_STATUSES),
  /** In their order; never empty. */
  sessions: z.array(session).readonly(),
  /** The days of its first and last session. */
  day,
  lastDay: day,
  scenario,
  passRule,
})
export type Operation = z.output<typeof operation>

export const operationRow = operation
  .pick({ id: true, reference: true, name: true, status: true, day: true, areas: true })
  .extend({ days: z.array(day).readonly(), visits: z.int(), recorded: z.int(), headline: z.string() })
export type OperationRow = z.output<typeof operationRow>

/** What was arranged before the night: references to what is kept elsewhere, filled in as they come. */
export const clearances = z.object({
  riskAssessment: optional(80),
  /** The last day on which it counts. */
  riskAssessmentUntil: day.nullable(),
  /** What it says of conflict or confrontation (domain.md 5.1, rule 8). */
  confrontation: z.enum(CONFRONTATIONS).nullable(),
  /** Why a young person is needed rather than an adult who plays one (rule 27). */
  youngPersonReason: optional(200),
  authorityBy: optional(80),
  authorityOn: day.nullable(),
  authorityDecision: optional(200),
  authorityReference: optional(80),
  approverName: optional(80),
  approverRank: optional(40),
  approvalReference: optional(80),
  controlRoomReference: optional(80),
  controlRoomOn: day.nullable(),
  controlRoomAt: clock.nullable(),
  abortWord: optional(40),
})

/** The numbered result form of a visit that was printed, and what became of it. */
const paperForm = z.object({
  id,
  version,
  number: z.string(),
  venueName: z.string(),
  printedAt: instant,
  returnedOn: day.nullable(),
  returnedTo: z.string().nullable(),
  missingReason: z.string().nullable(),
})
export type PaperForm = z.output<typeof paperForm>

const findings = z.array(z.object({ gate: z.enum(GATES), message: z.string() })).readonly()
const signed = z.object({ by: z.string(), at: instant })

/** How far an operation is: what was arranged, what the next steps still need, and what was passed over. */
const progress = z.object({
  clearances,
  /** What is missing before each step. */
  missing: z.object({
    approve: findings,
    goLive: findings,
    startDebriefing: findings,
    close: findings,
  }),
  /** Whether the night is over, so that it may be typed in late. */
  over: z.boolean(),
  breaches: z.array(signed.extend({ gate: z.enum(GATES) })).readonly(),
  steps: z.array(signed.extend({ step: z.enum(STATUS_STEPS), reason: z.string().nullable() })).readonly(),
  paperForms: z.array(paperForm).readonly(),
})
export type OperationProgress = z.output<typeof progress>

const knownFace = z.object({
  visitId: id,
  venueId: id,
  adult: z.string(),
  kind: z.enum(ENCOUNTERS),
  on: day,
})

export const operationView = z.object({
  operation,
  visits: z.array(visit),
  tally,
  progress,
  /** Role-players whom staff of a planned venue may know. */
  knownFaces: z.array(knownFace).readonly(),
  /** What an approver set aside for young people who ride; never for whom. */
  setAside: z
    .array(
      z.object({
        rule: z.int(),
        team: z.string(),
        day,
        approverRank: z.string(),
        approverName: z.string(),
        approvalReference: z.string(),
        reason: z.string(),
      }),
    )
    .readonly(),
  /** Young people who were stood down, by team and rules; never who. */
  stoodDown: z.array(z.object({ team: z.string(), day, rules: z.array(z.int()).readonly() })).readonly(),
  /** Venues that rang back after the night: said beside the numbers, never in them. */
  laterReports: z.array(laterReport),
  /** The rule that the outcomes and numbers are looked at under; `null` for the operation's own. */
  lookedAtUnder: passRule.nullable(),
})
export type OperationView = z.output<typeof operationView>

/** A draw of venues, and whether its seed and frame still give what was drawn. */
const venueDraw = z.object({
  seed: z.int(),
  by: z.enum(STRATIFICATIONS),
  on: day,
  frame: z.int(),
  drawn: z.int(),
  /** How many of the drawn venues are not in the plan any more. */
  takenOut: z.int(),
  repeats: z.boolean(),
})
export type VenueDraw = z.output<typeof venueDraw>

export const operationsContracts = {
  list: defineContract('operations:list', {
    access: 'officer',
    audit: { none: 'names, days and totals; opening one is logged' },
    /** The rule to look at all of them under; `null` for each under its own. */
    input: z.object({ ruleId: id.nullable() }),
    output: z.array(operationRow),
  }),
  read: defineContract('operations:read', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Opened an operation' },
    input: z.object({ id, ruleId: id.optional() }),
    output: operationView,
  }),
  listChoices: defineContract('operations:list-choices', {
    access: 'officer',
    audit: { none: 'the scenario and rule library, nothing about a person or a venue' },
    input: nothing,
    output: z.object({ scenarios: z.array(scenario), passRules: z.array(passRule) }),
  }),
  create: defineContract('operations:create', {
    access: 'officer',
    audit: { event: 'collection', says: 'Planned an operation' },
    /** `intentionId` is what the forward plan had and this operation is now. */
    input: operationFields.extend({ intentionId: id.optional() }),
    output: operation,
  }),
  update: defineContract('operations:update', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed a plan' },
    input: planFields.extend({ id, version }),
    output: operation,
  }),
  addVisits: defineContract('operations:add-visits', {
    access: 'officer',
    audit: { event: 'collection', says: 'Added visits' },
    input: z.object({
      operationId: id,
      /** The teams that go, of one session; left out: the first team of the first session. */
      teamIds: z.array(id).min(1, 'Choose at least one team').max(12).optional(),
      /** Left out: test visits. */
      kind: z.enum(VISIT_KINDS).optional(),
      venueIds: z.array(id).min(1, 'Choose at least one venue').max(200),
      firstSlot: clock,
      minutesBetween: z
        .int({ error: 'Enter the minutes as a number, like 20' })
        .min(1, 'Enter 1 or more minutes')
        .max(240, 'Enter 240 minutes or fewer'),
      /** Venues of one chain or postcode are visited one after the other; left out: in the order chosen. */
      neighboursTogether: z.boolean().optional(),
      /** Where the venues were drawn at random, in the order drawn: what it takes to repeat the draw. */
      draw: z
        .object({
          seed: z.int().min(0).max(4_294_967_295),
          by: z.enum(STRATIFICATIONS),
          frame: z.array(id).min(1).max(5000),
        })
        .optional(),
      /** Where the venues are every one that could be chosen of a town, or of one type in a town: which. */
      every: z
        .array(z.object({ town: required(80, 'Name the town'), type: z.enum(VENUE_TYPES).nullable() }))
        .min(1)
        .max(50)
        .optional(),
    }),
    output: nothing,
  }),
  removeVisit: defineContract('operations:remove-visit', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Removed a visit' },
    input: z.object({ operationId: id, visitId: id, version }),
    output: nothing,
  }),
  readDraws: defineContract('operations:read-draws', {
    access: 'officer',
    audit: { none: 'seeds and totals of draws; the operation itself is logged when it is opened' },
    input: z.object({ id }),
    output: z.array(venueDraw),
  }),
} satisfies Record<string, Contract>
