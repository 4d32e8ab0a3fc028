import { assignmentsContracts as contracts } from '@shared/contracts/assignments.contract'
import type { Handle } from '../../ipc/handle'
import type { AssignmentService } from './assignment.service'
import type { AssignmentBoardService } from './assignment-board.service'
import type { AssignmentPlanService } from './assignment-plan.service'

/** The calls of the assignment board. */
export function handleAssignments(
  handle: Handle,
  board: AssignmentBoardService,
  service: AssignmentService,
  planner: AssignmentPlanService,
): void {
  handle(contracts.readBoard, (input) => board.readBoard(input))
  handle(contracts.assign, (input) => service.assign(input))
  handle(contracts.change, (input) => service.change(input))
  handle(contracts.remove, (input) => service.remove(input))
  handle(contracts.checkAgain, (input) => service.checkAgain(input))
  handle(contracts.override, (input) => service.override(input))
  handle(contracts.plan, (input) => planner.plan(input))
}
