import { followUpContracts as contracts } from '@shared/contracts/follow-up.contract'
import type { Handle } from '../../ipc/handle'
import type { FollowUpService } from './follow-up.service'

/** The follow-up's calls. */
export function handleFollowUp(handle: Handle, service: FollowUpService): void {
  handle(contracts.read, () => service.read())
  handle(contracts.count, () => service.count())
  handle(contracts.listChoices, () => service.listChoices())
  handle(contracts.recordTraining, (input) => service.recordTraining(input))
  handle(contracts.addAction, (input) => service.addAction(input))
  handle(contracts.setActionStatus, (input) => service.setActionStatus(input))
  handle(contracts.decideRepeat, (input) => service.decideRepeat(input))
}
