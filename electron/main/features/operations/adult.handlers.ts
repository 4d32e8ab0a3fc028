import { adultsContracts as contracts } from '@shared/contracts/adults.contract'
import type { Handle } from '../../ipc/handle'
import type { AdultService } from './adult.service'

/** The calls about the adults on the teams. */
export function handleAdults(handle: Handle, service: AdultService): void {
  handle(contracts.list, (input) => service.list(input))
  handle(contracts.save, (input) => service.save(input))
}
