import { homeContracts } from '@shared/contracts/home.contract'
import { useQuery } from '@tanstack/react-query'
import { queryFor } from '../../lib/contract-query'

/** What needs the user, asked anew at each look: it changes with the day too. */
export const useHome = () => useQuery({ ...queryFor(homeContracts.read), refetchOnMount: 'always' })
