import { trendsContracts as contracts } from '@shared/contracts/trends.contract'
import type { Handle } from '../../ipc/handle'
import type { TrendsService } from './trends.service'

/** The trends' calls. */
export function handleTrends(handle: Handle, service: TrendsService): void {
  handle(contracts.read, (input) => service.read(input))
}
