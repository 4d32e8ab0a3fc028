import { operationStatusContracts as contracts } from '@shared/contracts/operation-status.contract'
import type { Handle } from '../../ipc/handle'
import type { OperationStatusService } from './operation-status.service'

/** The calls that move an operation on. */
export function handleOperationStatus(handle: Handle, service: OperationStatusService): void {
  handle(contracts.recordClearances, (input) => service.recordClearances(input))
  handle(contracts.approve, (input) => service.approve(input))
  handle(contracts.withdrawApproval, (input) => service.withdrawApproval(input))
  handle(contracts.goLive, (input) => service.goLive(input))
  handle(contracts.startDebriefing, (input) => service.startDebriefing(input))
  handle(contracts.close, (input) => service.close(input))
  handle(contracts.reopen, (input) => service.reopen(input))
  handle(contracts.cancel, (input) => service.cancel(input))
}
