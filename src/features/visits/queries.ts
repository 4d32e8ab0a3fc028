import { visitsContracts } from '@shared/contracts/visits.contract'
import { useMutation } from '@tanstack/react-query'
import { commandFor } from '../../lib/contract-query'

/** Saves one visit's record. Its outcome counts in the operation, the trends, the venue's page and the packs. */
export function useRecordVisit() {
  return useMutation(commandFor(visitsContracts.record, ['operations', 'trends', 'venues', 'packs']))
}
