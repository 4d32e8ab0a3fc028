import type { z } from 'zod'
import type { ChannelName } from './channel-names'

/** Roles in rising order: a sergeant may do whatever an officer may. */
export const ROLES = ['officer', 'sergeant'] as const
export type Role = (typeof ROLES)[number]

/** Who may call: `anyone` works while the register is locked. */
export type Access = 'anyone' | Role

/**
 * The processing words of section 62 of the Data Protection Act 2018, and `system` for the register's own
 * events. What handle() or the service writes for a call.
 */
export const AUDIT_EVENTS = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'system',
] as const
export type AuditEvent = (typeof AUDIT_EVENTS)[number]

/** What a call leaves in the audit, and how a person reads it there; one that leaves nothing says why. */
export type Audit = { readonly event: AuditEvent; readonly says: string } | { readonly none: string }

/** One call between a screen and main: everything else about it is derived from this. */
export interface Contract<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly channel: ChannelName
  readonly access: Access
  readonly audit: Audit
  readonly input: Input
  readonly output: Output
}

export type InputOf<C extends Contract> = z.input<C['input']>
export type OutputOf<C extends Contract> = z.output<C['output']>

/** Names a call, who may make it, what goes in and out, and what the audit says of it. */
export function defineContract<Input extends z.ZodType, Output extends z.ZodType>(
  channel: ChannelName,
  contract: Omit<Contract<Input, Output>, 'channel'>,
): Contract<Input, Output> {
  return { channel, ...contract }
}
