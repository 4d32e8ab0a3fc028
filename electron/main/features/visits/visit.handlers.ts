import { visitsContracts as contracts } from '@shared/contracts/visits.contract'
import type { Handle } from '../../ipc/handle'
import type { VisitService } from './visit.service'

/** The visits' calls. */
export function handleVisits(handle: Handle, service: VisitService): void {
  handle(contracts.record, (input) => service.record(input))
  handle(contracts.explainNoDebrief, (input) => service.explainNoDebrief(input))
}
