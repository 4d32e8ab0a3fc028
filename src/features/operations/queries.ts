import { adultsContracts } from '@shared/contracts/adults.contract'
import { forwardPlanContracts } from '@shared/contracts/forward-plan.contract'
import { libraryContracts } from '@shared/contracts/library.contract'
import { operationStatusContracts } from '@shared/contracts/operation-status.contract'
import { operationsContracts } from '@shared/contracts/operations.contract'
import { papersContracts } from '@shared/contracts/papers.contract'
import { sessionsContracts } from '@shared/contracts/sessions.contract'
import { venuesContracts } from '@shared/contracts/venues.contract'
import { visitsContracts } from '@shared/contracts/visits.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

/** What is out of date once a plan has changed: the pages of its venues, its packs and what the library counts too. */
const TOUCHED = ['operations', 'trends', 'venues', 'packs', 'library', 'adults']

/** All operations, each under its own rule or all looked at under one. */
export const useOperations = (ruleId: string | null = null) =>
  useQuery(queryFor(operationsContracts.list, { ruleId }))
export const useOperation = (id: string) => useQuery(queryFor(operationsContracts.read, { id }))

/** An operation as it looks under another rule than its own. */
export const useOperationUnder = (id: string, ruleId: string) =>
  useQuery(queryFor(operationsContracts.read, { id, ruleId }))

/** Every version of every pass rule, to look under. */
export const usePassRules = () => useQuery(queryFor(libraryContracts.list)).data?.passRules ?? []

/** The scenarios and pass rules that an operation can be planned with. */
export const usePlanChoices = () => useQuery(queryFor(operationsContracts.listChoices))

/** The venues that can be added to an operation. */
export const useVenueChoices = () => useQuery(queryFor(venuesContracts.list))

export const useCreateOperation = () => useMutation(commandFor(operationsContracts.create, TOUCHED))
export const useUpdateOperation = () => useMutation(commandFor(operationsContracts.update, TOUCHED))
export const useAddVisits = () => useMutation(commandFor(operationsContracts.addVisits, TOUCHED))
export const useRemoveVisit = () => useMutation(commandFor(operationsContracts.removeVisit, TOUCHED))
export const usePlaceVisit = () => useMutation(commandFor(sessionsContracts.placeVisit, TOUCHED))
export const useAddSessions = () => useMutation(commandFor(sessionsContracts.add, TOUCHED))
export const useChangeSession = () => useMutation(commandFor(sessionsContracts.change, TOUCHED))
export const useRemoveSession = () => useMutation(commandFor(sessionsContracts.remove, TOUCHED))
export const useAddTeam = () => useMutation(commandFor(sessionsContracts.addTeam, TOUCHED))
export const useChangeTeam = () => useMutation(commandFor(sessionsContracts.changeTeam, TOUCHED))
export const useRemoveTeam = () => useMutation(commandFor(sessionsContracts.removeTeam, TOUCHED))
export const useGoLive = () => useMutation(commandFor(operationStatusContracts.goLive, TOUCHED))
export const useRecordClearances = () =>
  useMutation(commandFor(operationStatusContracts.recordClearances, TOUCHED))
export const useApprove = () => useMutation(commandFor(operationStatusContracts.approve, TOUCHED))
export const useWithdrawApproval = () =>
  useMutation(commandFor(operationStatusContracts.withdrawApproval, TOUCHED))
export const useStartDebriefing = () =>
  useMutation(commandFor(operationStatusContracts.startDebriefing, TOUCHED))
export const useCloseOperation = () => useMutation(commandFor(operationStatusContracts.close, TOUCHED))
export const useReopenOperation = () => useMutation(commandFor(operationStatusContracts.reopen, TOUCHED))
export const useCancelOperation = () => useMutation(commandFor(operationStatusContracts.cancel, TOUCHED))
export const useExplainNoDebrief = () => useMutation(commandFor(visitsContracts.explainNoDebrief, TOUCHED))
export const useSignFormsBack = () => useMutation(commandFor(papersContracts.signBack, ['operations']))
export const useExplainMissingForms = () =>
  useMutation(commandFor(papersContracts.explainMissing, ['operations']))

/** The adults on an operation's teams. */
export const useAdults = (operationId: string) => useQuery(queryFor(adultsContracts.list, { operationId }))
export const useSaveAdult = () =>
  useMutation(commandFor(adultsContracts.save, ['adults', 'operations', 'assignments']))

/** How the venues of an operation were drawn. */
export const useVenueDraws = (id: string) => useQuery(queryFor(operationsContracts.readDraws, { id }))

/** What is intended by month and area, asked anew at each look: it changes with the day too. */
export const useForwardPlan = () =>
  useQuery({ ...queryFor(forwardPlanContracts.read), refetchOnMount: 'always' })

const FORWARD_PLAN = ['operations']

export const useAddIntention = () => useMutation(commandFor(forwardPlanContracts.add, FORWARD_PLAN))
export const useChangeIntention = () => useMutation(commandFor(forwardPlanContracts.change, FORWARD_PLAN))
export const useRemoveIntention = () => useMutation(commandFor(forwardPlanContracts.remove, FORWARD_PLAN))
export const useSetIntentionDone = () => useMutation(commandFor(forwardPlanContracts.setDone, FORWARD_PLAN))
