import type { InputOf } from '@shared/contracts/contract'
import { libraryContracts } from '@shared/contracts/library.contract'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { commandFor, queryFor } from '../../lib/contract-query'

/** What is out of date once the library has changed: what operations can be planned with too. */
const TOUCHED = ['library', 'operations']

export const useLibrary = () => useQuery(queryFor(libraryContracts.list))

/** How visits would come out under a rule as it stands in the form; the last answer stays until the next. */
export const useRuleTrial = (terms: InputOf<typeof libraryContracts.tryPassRule>) =>
  useQuery({
    ...queryFor(libraryContracts.tryPassRule, terms),
    placeholderData: keepPreviousData,
    // Visits may have been recorded since.
    staleTime: 0,
  })

export const useSaveScenario = () => useMutation(commandFor(libraryContracts.saveScenario, TOUCHED))
export const useSavePassRule = () => useMutation(commandFor(libraryContracts.savePassRule, TOUCHED))
export const useRetireScenario = () => useMutation(commandFor(libraryContracts.retireScenario, TOUCHED))
export const useRetirePassRule = () => useMutation(commandFor(libraryContracts.retirePassRule, TOUCHED))
