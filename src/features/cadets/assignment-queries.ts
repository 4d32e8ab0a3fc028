import { assignmentsContracts } from '@shared/contracts/assignments.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

/** What an assignment changes: the board itself, and what the operation lacks. */
const TOUCHED = ['assignments', 'operations', 'cadets']

/** Who can go out with whom: asked for each time and not kept once it is off the screen. */
export const useBoard = (operationId: string) =>
  useQuery({
    ...queryFor(assignmentsContracts.readBoard, { operationId }),
    staleTime: 0,
    gcTime: 0,
    // Every reading is in the audit: a look at another window is none.
    refetchOnWindowFocus: false,
  })

export const useAssign = () => useMutation(commandFor(assignmentsContracts.assign, TOUCHED))
export const useChangeAssignment = () => useMutation(commandFor(assignmentsContracts.change, TOUCHED))
export const useTakeOff = () => useMutation(commandFor(assignmentsContracts.remove, TOUCHED))
export const useCheckAgain = () => useMutation(commandFor(assignmentsContracts.checkAgain, TOUCHED))
export const useOverride = () => useMutation(commandFor(assignmentsContracts.override, TOUCHED))

/** What the planner proposes. Nothing is saved by asking. */
export const usePlan = () => {
  const command = commandFor(assignmentsContracts.plan, [])
  return useMutation({ ...command, meta: { ...command.meta, saves: false } })
}
