import { z } from 'zod'
import { ADULT_GAPS } from '../domain/operations/adult-dates'
import { TEAM_ROLES } from '../domain/operations/teams'
import { type Contract, defineContract } from './contract'
import { day, id, nothing, version } from './fields'

/** What a person types about an adult who goes out with teams. The number says who it is; no name is kept. */
export const adultFields = z
  .object({
    vettedOn: day.nullable(),
    vettedUntil: day.nullable(),
    /** The last safeguarding training. */
    trainedOn: day.nullable(),
  })
  .refine(({ vettedOn, vettedUntil }) => !vettedOn || !vettedUntil || vettedOn <= vettedUntil, {
    error: 'The vetting ends before it begins: check both days',
    path: ['vettedUntil'],
  })
export type AdultFields = z.output<typeof adultFields>

const adultOnTeams = z.object({
  ...adultFields.shape,
  id,
  version,
  /** The collar or staff number. */
  number: z.string(),
  roles: z.array(z.object({ role: z.enum(TEAM_ROLES), teams: z.array(z.string()).readonly() })).readonly(),
  /** What is missing or out of date on the first or last day of the operation. */
  gaps: z.array(z.object({ what: z.enum(ADULT_GAPS), on: day.nullable() })).readonly(),
})
export type AdultOnTeams = z.output<typeof adultOnTeams>

export const adultsContracts = {
  list: defineContract('adults:list', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at the vetting and training of the adults on the teams' },
    input: z.object({ operationId: id }),
    output: z.array(adultOnTeams),
  }),
  save: defineContract('adults:save', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed the vetting or training of an adult' },
    input: adultFields.safeExtend({ id, version }),
    output: nothing,
  }),
} satisfies Record<string, Contract>
