import { homeContracts as contracts } from '@shared/contracts/home.contract'
import type { Handle } from '../../ipc/handle'
import type { HomeService } from './home.service'

/** Home's call. */
export function handleHome(handle: Handle, service: HomeService): void {
  handle(contracts.read, () => service.read())
}
