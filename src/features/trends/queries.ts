import { libraryContracts } from '@shared/contracts/library.contract'
import { trendsContracts } from '@shared/contracts/trends.contract'
import { useQuery } from '@tanstack/react-query'
import { queryFor } from '../../lib/contract-query'

/** The trends, each operation under its own rule or all looked at under one. */
export const useTrends = (ruleId: string | null) => useQuery(queryFor(trendsContracts.read, { ruleId }))

/** Every version of every pass rule, to look under. */
export const usePassRules = () => useQuery(queryFor(libraryContracts.list)).data?.passRules ?? []
