import { z } from 'zod'
import { TEAM_ROLES } from '../domain/operations/teams'
import { type Contract, defineContract } from './contract'
import { adult, clock, day, id, nothing, optional, required, version } from './fields'

const teamMember = z.object({ role: z.enum(TEAM_ROLES), adult })

export const teamName = required(40, 'Enter a name for the team, like Team A')

/** What is typed of a team. */
export const teamFields = z.object({
  name: teamName,
  vehicle: optional(60),
  members: z.array(teamMember).max(24).readonly(),
})
export type TeamFields = z.output<typeof teamFields>

/** What is typed of a session. A finish before the start is on the morning after. */
export const sessionFields = z.object({ day, start: clock, finish: clock })
export type SessionFields = z.output<typeof sessionFields>

export const session = sessionFields.extend({
  id,
  version,
  teams: z.array(teamFields.extend({ id, version })).readonly(),
})

const ofOperation = z.object({ operationId: id })

export const sessionsContracts = {
  add: defineContract('sessions:add', {
    access: 'officer',
    audit: { event: 'collection', says: 'Added sessions' },
    /** One session a day for `days` days; each starts with the teams of `teamsOf`, or with one Team A. */
    input: ofOperation.extend(sessionFields.shape).extend({
      days: z
        .int({ error: 'Enter the number of days, like 5' })
        .min(1, 'Enter 1 or more days')
        .max(31, 'Enter 31 days or fewer'),
      teamsOf: id.nullable(),
    }),
    output: nothing,
  }),
  change: defineContract('sessions:change', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed a session' },
    input: ofOperation.extend(sessionFields.shape).extend({ id, version }),
    output: nothing,
  }),
  remove: defineContract('sessions:remove', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Removed a session' },
    input: ofOperation.extend({ id, version }),
    output: nothing,
  }),
  addTeam: defineContract('sessions:add-team', {
    access: 'officer',
    audit: { event: 'collection', says: 'Added a team' },
    input: ofOperation.extend(teamFields.shape).extend({ sessionId: id }),
    output: nothing,
  }),
  changeTeam: defineContract('sessions:change-team', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed a team' },
    input: ofOperation.extend(teamFields.shape).extend({ id, version }),
    output: nothing,
  }),
  removeTeam: defineContract('sessions:remove-team', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Removed a team' },
    input: ofOperation.extend({ id, version }),
    output: nothing,
  }),
  placeVisit: defineContract('sessions:place-visit', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Moved a visit to another team or time' },
    input: ofOperation.extend({ visitId: id, version, teamId: id, slot: clock }),
    output: nothing,
  }),
} satisfies Record<string, Contract>
