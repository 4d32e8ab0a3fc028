import { sessionsContracts as contracts } from '@shared/contracts/sessions.contract'
import type { Handle } from '../../ipc/handle'
import type { SessionService } from './session.service'

/** The calls of an operation's sessions and teams. */
export function handleSessions(handle: Handle, service: SessionService): void {
  handle(contracts.add, (input) => service.add(input))
  handle(contracts.change, (input) => service.change(input))
  handle(contracts.remove, (input) => service.remove(input))
  handle(contracts.addTeam, (input) => service.addTeam(input))
  handle(contracts.changeTeam, (input) => service.changeTeam(input))
  handle(contracts.removeTeam, (input) => service.removeTeam(input))
  handle(contracts.placeVisit, (input) => service.placeVisit(input))
}
