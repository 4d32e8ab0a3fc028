import type { EventName } from '@shared/contracts/channel-names'
import type { Contract, InputOf, OutputOf } from '@shared/contracts/contract'
import type { PackBatch } from '@shared/contracts/packs.contract'
import { AppError, type Envelope, type ErrorReport } from '@shared/errors'
import type { Bridge } from './bridge'

/** The input of a call, left out where the contract takes nothing. */
export type CallArguments<C extends Contract> = InputOf<C> extends undefined ? [] : [input: InputOf<C>]

const bridge = (): Bridge => window.makesafe

interface EventPayloads extends Record<EventName, unknown> {
  'packs:progress': PackBatch
}

/**
 * Makes one call to main and opens its envelope: the only place that does. Throws AppError with main's own
 * sentence for a refusal, and kind `internal` where main did not answer at all.
 */
export async function call<C extends Contract>(contract: C, ...args: CallArguments<C>): Promise<OutputOf<C>> {
  const envelope = await bridge().invoke(contract.channel, args[0]).catch(noAnswer)
  if (envelope.ok) return (envelope as Extract<Envelope<OutputOf<C>>, { ok: true }>).value
  throw toAppError(envelope.error)
}

/** Listens to what main says unasked. Returns the function that stops listening. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayloads[Name]) => void,
): () => void {
  return bridge().on(name, (payload) => listener(payload as EventPayloads[Name]))
}

function toAppError(report: ErrorReport): AppError {
  return new AppError(report.kind, report.message, {
    fields: report.fields ?? [],
    ...(report.reference === undefined ? {} : { reference: report.reference }),
  })
}

function noAnswer(cause: unknown): never {
  throw new AppError('internal', 'Makesafe Desk did not answer. Close it and open it again.', { cause })
}
