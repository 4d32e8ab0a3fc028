import { trendsContracts } from '@shared/contracts/trends.contract'
import { useQuery } from '@tanstack/react-query'
import { queryFor } from '../../lib/contract-query'

export const useTrends = () => useQuery(queryFor(trendsContracts.read))
