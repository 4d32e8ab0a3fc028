import { operationsContracts as contracts } from '@shared/contracts/operations.contract'
import type { Handle } from '../../ipc/handle'
import type { OperationService } from './operation.service'
import type { VenueDrawService } from './venue-draw.service'

/** The operations' calls. */
export function handleOperations(handle: Handle, service: OperationService): void {
  handle(contracts.list, (input) => service.list(input))
  handle(contracts.read, (input) => service.read(input))
  handle(contracts.listChoices, () => service.listChoices())
  handle(contracts.create, (input) => service.create(input))
  handle(contracts.update, (input) => service.update(input))
  handle(contracts.addVisits, (input) => service.addVisits(input))
  handle(contracts.removeVisit, (input) => service.removeVisit(input))
}

/** The calls about draws of venues. */
export function handleVenueDraws(handle: Handle, service: VenueDrawService): void {
  handle(contracts.readDraws, (input) => service.readDraws(input))
}
