import { visitsContracts } from '@shared/contracts/visits.contract'
import { useMutation } from '@tanstack/react-query'
import { commandFor } from '../../lib/contract-query'

export const useAddLaterReport = () =>
  useMutation(commandFor(visitsContracts.addLaterReport, ['operations', 'venues']))
export const useRemoveLaterReport = () =>
  useMutation(commandFor(visitsContracts.removeLaterReport, ['operations', 'venues']))

/** Saves one visit's record. Its outcome counts in the operation, the trends, the venue's page and the packs. */
export function useRecordVisit() {
  return useMutation(commandFor(visitsContracts.record, ['operations', 'trends', 'venues', 'packs']))
}
