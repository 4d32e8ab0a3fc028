import { z } from 'zod'
import { finding } from './cadets.contract'
import { type Contract, defineContract } from './contract'
import { adult, clock, day, id, instant, nothing, required, version } from './fields'

/** What a cell of the board says; the order is from what goes to what stops. */
export const CELL_MARKS = ['assigned', 'overridden', 'allowed', 'warned', 'blocked'] as const
export type CellMark = (typeof CELL_MARKS)[number]

/** What an approver set aside for one cadet on one team. */
const override = z.object({
  rule: z.int(),
  subject: z.string(),
  approverName: z.string(),
  approverRank: z.string(),
  approvalReference: z.string(),
  reason: z.string(),
  /** Who recorded it, and when. */
  by: z.string(),
  at: instant,
})
export type Override = z.output<typeof override>

const assignment = z.object({
  id,
  version,
  /** The number of the welfare officer; `null` where nobody was chosen. */
  welfareOfficer: z.string().nullable(),
  /** The visits that the cadet sits out. */
  sitsOut: z.array(id).readonly(),
  /** Whether something stands against it now that did not when it was last looked at. */
  changed: z.boolean(),
  by: z.string(),
})

const cell = z.object({
  teamId: id,
  cadetId: id,
  mark: z.enum(CELL_MARKS),
  /** What the rules say now, what stops first; of an empty cell as if the cadet rode with the team. */
  findings: z.array(finding).readonly(),
  overrides: z.array(override).readonly(),
  assignment: assignment.nullable(),
})
export type BoardCell = z.output<typeof cell>

const boardTeam = z.object({
  id,
  name: z.string(),
  /** How many young people the scenario asks for. */
  needs: z.int(),
  welfareOfficers: z.array(z.string()).readonly(),
  /** The tests of the team, in their order. */
  visits: z
    .array(z.object({ id, position: z.int(), slot: clock, venue: z.string(), town: z.string() }))
    .readonly(),
})
export type BoardTeam = z.output<typeof boardTeam>

const boardSession = z.object({
  id,
  day,
  start: clock,
  finish: clock,
  teams: z.array(boardTeam).readonly(),
  /** The cadets' ages on that day, in the order of the cadets: "15", or "15 or 16". */
  ages: z.array(z.string()).readonly(),
  /** Team by team, and in each cadet by cadet. */
  cells: z.array(cell).readonly(),
  /** "5 of 6 teams have a young person." */
  headline: z.string(),
  /** Whoever rode and was stood down, with the rules that stopped it. */
  stoodDown: z.array(z.object({ cadetId: id, teamId: id, rules: z.array(z.int()), at: instant })).readonly(),
})
export type BoardSession = z.output<typeof boardSession>

export const board = z.object({
  operationId: id,
  /** Whether assignments can still be made: not once the operation is closed or cancelled. */
  open: z.boolean(),
  cadets: z.array(z.object({ id, reference: z.string() })).readonly(),
  sessions: z.array(boardSession).readonly(),
})
export type Board = z.output<typeof board>

/** What the planner found: who could ride where, and why a place stays empty. Nothing of it is written. */
export const nightPlan = z.object({
  rides: z
    .array(z.object({ teamId: id, cadetId: id, welfareOfficer: z.string(), warnings: z.int() }))
    .readonly(),
  /** A team with an empty place, with the reason in a sentence. */
  empty: z.array(z.object({ teamId: id, reason: z.string() })).readonly(),
})
export type NightPlan = z.output<typeof nightPlan>

const ofOperation = z.object({ operationId: id })
const ride = z.object({
  teamId: id,
  cadetId: id,
  /** `null` takes the team's only welfare officer. */
  welfareOfficer: adult.nullable(),
})

export const assignmentsContracts = {
  readBoard: defineContract('assignments:read-board', {
    access: 'officer',
    audit: { event: 'combination', says: 'Looked at who can go out with whom' },
    input: ofOperation,
    output: board,
  }),
  /** All of them or none: what a plan proposes goes in with one command. */
  assign: defineContract('assignments:assign', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Assigned young people to teams' },
    input: ofOperation.extend({ rides: z.array(ride).min(1).max(100).readonly() }),
    output: nothing,
  }),
  change: defineContract('assignments:change', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed an assignment' },
    input: ofOperation.extend({
      id,
      version,
      welfareOfficer: adult.nullable(),
      sitsOut: z.array(id).max(100).readonly(),
    }),
    output: nothing,
  }),
  remove: defineContract('assignments:remove', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Took a young person off a team' },
    input: ofOperation.extend({ id, version }),
    output: nothing,
  }),
  /** Looks at every assignment again and keeps what is said of it now as seen. */
  checkAgain: defineContract('assignments:check-again', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Checked the assignments again' },
    input: ofOperation,
    output: nothing,
  }),
  override: defineContract('assignments:override', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Recorded what an approver set aside' },
    input: ofOperation.extend({
      teamId: id,
      cadetId: id,
      rule: z.int(),
      subject: z.string().max(4000),
      approverName: required(80, 'Enter the approver’s name'),
      approverRank: required(40, 'Enter the approver’s rank'),
      approvalReference: required(80, 'Enter the reference of the approval'),
      reason: required(400, 'Enter the approver’s reason'),
    }),
    output: nothing,
  }),
  /** Fills the teams of a session around who is assigned already, or one team where `teamId` is given. */
  plan: defineContract('assignments:plan', {
    access: 'officer',
    audit: { event: 'combination', says: 'Asked who could go out with whom' },
    input: ofOperation.extend({ sessionId: id, teamId: id.nullable() }),
    output: nightPlan,
  }),
} satisfies Record<string, Contract>
