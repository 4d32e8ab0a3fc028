import { forwardPlanContracts as contracts } from '@shared/contracts/forward-plan.contract'
import type { Handle } from '../../ipc/handle'
import type { ForwardPlanService } from './forward-plan.service'

/** The forward plan's calls. */
export function handleForwardPlan(handle: Handle, service: ForwardPlanService): void {
  handle(contracts.read, () => service.read())
  handle(contracts.add, (input) => service.add(input))
  handle(contracts.change, (input) => service.change(input))
  handle(contracts.remove, (input) => service.remove(input))
  handle(contracts.setDone, (input) => service.setDone(input))
}
