import { assignmentsContracts } from '@shared/contracts/assignments.contract'
import { cadetsContracts } from '@shared/contracts/cadets.contract'
import { operationsContracts } from '@shared/contracts/operations.contract'
import { venuesContracts } from '@shared/contracts/venues.contract'
import { welfareContracts } from '@shared/contracts/welfare.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

/** What is known of a young person is asked for each time and not kept once it is off the screen. */
const NOT_KEPT = { staleTime: 0, gcTime: 0 }
/** Whatever is known of a young person decides who rides, and what an operation lacks. */
const TOUCHED = ['cadets', 'assignments', 'operations', 'welfare', 'home']

export const useCadets = () => useQuery({ ...queryFor(cadetsContracts.list), ...NOT_KEPT })
export const useCadet = (id: string) => useQuery({ ...queryFor(cadetsContracts.read, { id }), ...NOT_KEPT })

/** What the rules say of a cadet and an operation. */
export const useEligibility = (cadetId: string, operationId: string) =>
  useQuery({ ...queryFor(cadetsContracts.check, { cadetId, operationId }), ...NOT_KEPT })

/** The sessions of a cadet that are over. */
export const useCadetHours = (cadetId: string) =>
  useQuery({ ...queryFor(cadetsContracts.readHours, { cadetId }), ...NOT_KEPT })

/** Whose records are due for a decision. */
export const useDueReviews = () => useQuery({ ...queryFor(cadetsContracts.listReviews), ...NOT_KEPT })

/** The venues that can be ticked as "not here". */
export const useVenueChoices = () => useQuery(queryFor(venuesContracts.list))

/** The operations a cadet could go out on: those that are not over. */
export const useOperationChoices = () => {
  const { data } = useQuery(queryFor(operationsContracts.list, { ruleId: null }))
  return data?.filter(({ status }) => status !== 'closed' && status !== 'cancelled')
}

export const useCreateCadet = () => useMutation(commandFor(cadetsContracts.create, TOUCHED))
export const useUpdateCadet = () => useMutation(commandFor(cadetsContracts.update, TOUCHED))
export const useWithdrawCadet = () => useMutation(commandFor(cadetsContracts.withdraw, TOUCHED))
export const useConfirmAge = () => useMutation(commandFor(cadetsContracts.confirmAge, TOUCHED))
export const useRecordConsent = () => useMutation(commandFor(cadetsContracts.recordConsent, TOUCHED))
export const useWithdrawConsent = () => useMutation(commandFor(cadetsContracts.withdrawConsent, TOUCHED))
export const useRecordAgreement = () => useMutation(commandFor(cadetsContracts.recordAgreement, TOUCHED))
export const useWithdrawAgreement = () => useMutation(commandFor(cadetsContracts.withdrawAgreement, TOUCHED))

/** Who can go out with whom: asked for each time and not kept once it is off the screen. */
export const useBoard = (operationId: string) =>
  useQuery({
    ...queryFor(assignmentsContracts.readBoard, { operationId }),
    ...NOT_KEPT,
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
export const useKeepCadet = () => useMutation(commandFor(cadetsContracts.keep, TOUCHED))
export const useAnonymiseCadet = () => useMutation(commandFor(cadetsContracts.anonymise, TOUCHED))

/** How the young people of an operation fare: asked for each time and not kept once it is off the screen. */
export const useWelfare = (operationId: string) =>
  useQuery({
    ...queryFor(welfareContracts.read, { operationId }),
    ...NOT_KEPT,
    // Every reading is in the audit: a look at another window is none.
    refetchOnWindowFocus: false,
  })

export const useRecordWelfare = () => useMutation(commandFor(welfareContracts.record, TOUCHED))
export const useAddCheck = () => useMutation(commandFor(welfareContracts.addCheck, TOUCHED))
export const useRemoveCheck = () => useMutation(commandFor(welfareContracts.removeCheck, TOUCHED))
