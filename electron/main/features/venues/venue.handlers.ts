import { venuesContracts as contracts } from '@shared/contracts/venues.contract'
import type { Handle } from '../../ipc/handle'
import type { VenueService } from './venue.service'
import type { VenueImportService } from './venue-import.service'

/** The venues' calls. */
export function handleVenues(handle: Handle, service: VenueService, imports: VenueImportService): void {
  handle(contracts.list, () => service.list())
  handle(contracts.read, (input) => service.read(input))
  handle(contracts.create, (input) => service.create(input))
  handle(contracts.update, (input) => service.update(input))
  handle(contracts.releaseContactHold, (input) => service.releaseContactHold(input))
  handle(contracts.previewImport, (input) => imports.preview(input))
  handle(contracts.import, (input) => imports.import(input))
}
