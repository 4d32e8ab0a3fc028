import { z } from 'zod'
import { type Contract, defineContract, ROLES } from './contract'
import { id, instant, nothing } from './fields'
import { passphrase, userLabel } from './register.contract'

export const user = z.object({ id, label: z.string(), role: z.enum(ROLES), createdAt: instant })
export type User = z.output<typeof user>

export const usersContracts = {
  list: defineContract('users:list', {
    access: 'sergeant',
    audit: { none: 'collar numbers and roles of the team, no personal record' },
    input: nothing,
    output: z.array(user),
  }),
  add: defineContract('users:add', {
    access: 'sergeant',
    audit: { event: 'system', says: 'Added a user' },
    input: z.object({ label: userLabel, role: z.enum(ROLES), passphrase }),
    output: user,
  }),
} satisfies Record<string, Contract>
