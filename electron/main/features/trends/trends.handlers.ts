import { breakdownsContracts } from '@shared/contracts/breakdowns.contract'
import { trendsContracts as contracts } from '@shared/contracts/trends.contract'
import type { Handle } from '../../ipc/handle'
import type { BreakdownService } from './breakdown.service'
import type { TrendsService } from './trends.service'

/** The trends' calls. */
export function handleTrends(handle: Handle, service: TrendsService, breakdowns: BreakdownService): void {
  handle(contracts.read, (input) => service.read(input))
  handle(breakdownsContracts.read, (input) => breakdowns.read(input))
}
