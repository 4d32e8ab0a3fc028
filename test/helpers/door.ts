import type { Role } from '@shared/contracts/contract'
import type { Envelope } from '@shared/errors'
import { createHandle, type Door, TRUSTED_ORIGIN } from '../../electron/main/ipc/handle'
import { registerHandlers } from '../../electron/main/ipc/register'
import type { TestServices } from './test-register'

type Surprise = Parameters<Door['log']['surprise']>[0]

/** The door as the screens see it, for whoever has `role` (`null` while locked), with what went to the log. */
export function openDoor(
  services: TestServices,
  role: Role | null = 'sergeant',
  consult: Door['consult'] = services.session.consult,
) {
  const doors = new Map<string, (event: unknown, input: unknown) => Promise<Envelope<unknown>>>()
  const logged: Surprise[] = []
  const ipc = { handle: (channel: string, listener: never) => void doors.set(channel, listener) }
  const log = { surprise: (entry: Surprise) => void logged.push(entry) }
  registerHandlers(createHandle({ ipc, role: () => role, consult, log }), services)
  const ask = async (channel: string, input?: unknown): Promise<Envelope<unknown>> => {
    const listener = doors.get(channel)
    if (listener === undefined) throw new Error(`nobody listens to ${channel}`)
    return listener({ senderFrame: { origin: TRUSTED_ORIGIN, parent: null } }, input)
  }
  return { ask, logged }
}
