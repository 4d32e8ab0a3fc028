import { followUpContracts } from '@shared/contracts/follow-up.contract'
import { operationsContracts } from '@shared/contracts/operations.contract'
import { registerContracts } from '@shared/contracts/register.contract'
import { venuesContracts } from '@shared/contracts/venues.contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { saveEverything } from '../lib/before-lock'
import { commandFor, queryFor } from '../lib/contract-query'
import { SAVED_AT_KEY } from '../lib/query-client'

/** What can be opened by name, once somebody has asked for it. */
export const useNamedThings = (wanted: boolean) => ({
  venues: useQuery({ ...queryFor(venuesContracts.list), enabled: wanted }).data ?? [],
  operations:
    useQuery({ ...queryFor(operationsContracts.list, { ruleId: null }), enabled: wanted }).data ?? [],
})

export const useRegisterState = () => useQuery(queryFor(registerContracts.readState))

/** How many things of the follow-up wait for whoever is working; 0 until it is known. */
export const useWaiting = () => useQuery(queryFor(followUpContracts.count)).data?.waiting ?? 0

/** Saves what is typed, then locks: main replaces the window, and nothing is left to do here. */
export function useLock() {
  const { mutationFn, ...options } = commandFor(registerContracts.lock, [])
  return useMutation({
    ...options,
    mutationFn: async (input, context) => {
      await saveEverything()
      return mutationFn?.(input, context)
    },
  })
}

/** When this window last saved something; the query client writes it. */
export const useSavedAt = () =>
  useQuery<string | null>({ queryKey: SAVED_AT_KEY, queryFn: () => null, enabled: false })
