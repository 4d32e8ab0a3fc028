import { z } from 'zod'
import { type Contract, defineContract, ROLES } from './contract'
import { nothing, required } from './fields'

/** What can be wrong with a register, one kind per sentence (security.md 3.5). */
export const REGISTER_PROBLEMS = [
  'missing',
  'empty',
  'damaged',
  'foreign',
  'newer',
  'key-file-missing',
  'key-file-damaged',
  'in-use',
] as const
export type RegisterProblem = (typeof REGISTER_PROBLEMS)[number]

export const registerState = z.object({
  /** `none`: no register is known on this computer yet. */
  status: z.enum(['none', 'locked', 'unlocked']),
  folder: z.string(),
  name: z.string().nullable(),
  savedAt: z.string().nullable(),
  user: z.object({ id: z.string(), label: z.string(), role: z.enum(ROLES) }).nullable(),
  problem: z.object({ kind: z.enum(REGISTER_PROBLEMS), message: z.string() }).nullable(),
  appVersion: z.string(),
})
export type RegisterState = z.output<typeof registerState>

/**
 * At least 14 characters, or four words or more (security.md 3.4). The meter on the screen is advice on top.
 */
export const passphrase = z
  .string()
  .max(200, { error: 'Use 200 characters or fewer' })
  .refine((value) => value.length >= 14 || value.trim().split(/\s+/).length >= 4, {
    error: 'Enter a passphrase of at least 14 characters, or four words or more',
  })

export const userLabel = required(20, 'Enter your collar number').regex(/^[\p{L}\p{N} ./-]*$/u, {
  error: 'Use letters, numbers, spaces, dots, slashes and hyphens only',
})

export const registerContracts = {
  readState: defineContract('register:read-state', {
    access: 'anyone',
    audit: { none: 'says only whether a register is there and open' },
    input: nothing,
    output: registerState,
  }),
  create: defineContract('register:create', {
    access: 'anyone',
    audit: { event: 'system', says: 'Created the register' },
    input: z.object({
      name: required(80, 'Enter a name for the register, like North Division licensing'),
      custodian: required(80, 'Enter who keeps the recovery key, by role or collar number'),
      label: userLabel,
      passphrase,
    }),
    output: z.object({ recoveryKey: z.string() }),
  }),
  unlock: defineContract('register:unlock', {
    access: 'anyone',
    audit: { event: 'system', says: 'Unlocked the register' },
    input: z.object({ label: userLabel, passphrase: z.string().min(1, 'Enter your passphrase').max(200) }),
    output: nothing,
  }),
  recover: defineContract('register:recover', {
    access: 'anyone',
    audit: { event: 'system', says: 'Used the recovery key' },
    input: z.object({
      label: userLabel,
      recoveryKey: z.string().min(1, 'Enter the recovery key').max(200),
      passphrase,
    }),
    output: nothing,
  }),
  lock: defineContract('register:lock', {
    access: 'officer',
    audit: { event: 'system', says: 'Locked the register' },
    input: nothing,
    output: nothing,
  }),
  chooseFolder: defineContract('register:choose-folder', {
    access: 'anyone',
    audit: { none: 'points this computer at a folder; the register is not opened' },
    input: nothing,
    output: registerState,
  }),
} satisfies Record<string, Contract>
