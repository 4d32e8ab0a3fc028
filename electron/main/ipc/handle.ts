import type { ChannelName } from '@shared/contracts/channel-names'
import type { AuditEvent, Contract, Role } from '@shared/contracts/contract'
import { AppError, type Envelope, type ErrorReport } from '@shared/errors'
import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { Log } from '../log'

/** What the door asks of the rest of the application. */
export interface Door {
  readonly ipc: Pick<IpcMain, 'handle'>
  /** The role of whoever has unlocked the register; `null` while it is locked. */
  readonly role: () => Role | null
  /** Writes a reading into the audit, before the reading. */
  readonly consult: (action: ChannelName, event: AuditEvent, subject: string | null) => Promise<void>
  readonly log: Log
}

/** Puts one contract behind the door. */
export type Handle = <Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<Input, Output>,
  run: (input: z.output<Input>) => z.output<Output> | Promise<z.output<Output>>,
) => void

export const TRUSTED_ORIGIN = 'app://local'

// Services write the audit entry of a change in the change's own transaction; what only reads is written here.
const WRITTEN_HERE: readonly AuditEvent[] = ['consultation', 'combination']

/**
 * The single door from the screens into main, and the only caller of ipcMain.handle: it checks who asks, their
 * role and the shape of what they ask, writes readings into the audit, and answers with an envelope. Expected
 * refusals go back in words; surprises go to the log and back with a reference.
 */
export function createHandle({ ipc, role, consult, log }: Door): Handle {
  return (contract, run) => {
    ipc.handle(contract.channel, async (event, raw: unknown): Promise<Envelope<unknown>> => {
      try {
        refuseStranger(event)
        refuseRole(contract, role())
        const input = parse(contract.input, raw)
        const { audit, channel } = contract
        if ('event' in audit && WRITTEN_HERE.includes(audit.event)) {
          await consult(channel, audit.event, subjectOf(channel, input))
        }
        return { ok: true, value: contract.output.parse(await run(input)) }
      } catch (error) {
        return { ok: false, error: report(error, contract.channel, log) }
      }
    })
  }
}

/** Only the top frame of our own page may ask. The frame is gone (null) where a window closes while asking. */
function refuseStranger({ senderFrame }: IpcMainInvokeEvent): void {
  const trusted = senderFrame !== null && senderFrame.parent === null && senderFrame.origin === TRUSTED_ORIGIN
  if (!trusted) throw new AppError('rule', 'This page may not ask that.')
}

function refuseRole({ access }: Contract, role: Role | null): void {
  if (access === 'anyone') return
  if (role === null) throw new AppError('locked', 'The register is locked. Unlock it, then try again.')
  if (access === 'sergeant' && role !== 'sergeant') {
    throw new AppError('rule', 'Only a sergeant can do this. Ask one on your team.')
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  // For what the contract has no sentence of its own for: the library's words are for programmers.
  const parsed = schema.safeParse(raw, { error: () => 'Check what you entered here' })
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new AppError('validation', fields[0]?.message ?? 'Check what you entered.', { fields })
}

/** What a reading is about, where its input names it: `venues/<id>`, as the services write it. */
function subjectOf(channel: ChannelName, input: unknown): string | null {
  const text = z.string().optional()
  const named = z.object({ id: text, operationId: text, cadetId: text, venueId: text }).safeParse(input)
  if (!named.success) return null
  const { id, operationId, cadetId, venueId } = named.data
  if (cadetId !== undefined) return `cadets/${cadetId}`
  if (operationId !== undefined) return `operations/${operationId}`
  if (venueId !== undefined) return `venues/${venueId}`
  return id === undefined ? null : `${channel.split(':')[0]}/${id}`
}

function report(error: unknown, channel: ChannelName, log: Log): ErrorReport {
  if (error instanceof AppError && error.kind !== 'io' && error.kind !== 'internal') {
    return { kind: error.kind, message: error.message, fields: error.fields }
  }
  const reference = uuidv7().slice(-8)
  log.surprise({ reference, where: channel, error })
  const kind = error instanceof AppError ? error.kind : 'internal'
  const message =
    error instanceof AppError
      ? error.message
      : 'Something went wrong in the application. What you entered is still here: try again.'
  return { kind, message, reference }
}
