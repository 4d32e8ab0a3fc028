import { followUpContracts } from '@shared/contracts/follow-up.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

/** What is to be followed up, asked anew at each look: it changes with the day too. */
export const useFollowUp = () => useQuery({ ...queryFor(followUpContracts.read), refetchOnMount: 'always' })

/** The venues, operations and users that a form may name. */
export const useFollowUpChoices = () =>
  useQuery({ ...queryFor(followUpContracts.listChoices), refetchOnMount: 'always' })

/** Training and decisions stand on the venue's page. The follow-up itself is renewed after every change. */
export const useRecordTraining = () => useMutation(commandFor(followUpContracts.recordTraining, ['venues']))
export const useAddAction = () => useMutation(commandFor(followUpContracts.addAction, []))
export const useSetActionStatus = () => useMutation(commandFor(followUpContracts.setActionStatus, []))
export const useDecideRepeat = () => useMutation(commandFor(followUpContracts.decideRepeat, ['venues']))
