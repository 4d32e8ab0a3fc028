import { breakdownsContracts } from '@shared/contracts/breakdowns.contract'
import { libraryContracts } from '@shared/contracts/library.contract'
import { trendsContracts } from '@shared/contracts/trends.contract'
import type { TrendFilter } from '@shared/domain/trends/trend-filter'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queryFor } from '../../lib/contract-query'

/** What the screen is looked at for. */
export interface TrendView {
  /** The rule to look under; `null` for each operation's own. */
  readonly ruleId: string | null
  readonly filter: TrendFilter
}

/** The operations' rates. The last answer stands until the next is there, so that nothing jumps while one types. */
export const useTrends = (view: TrendView) =>
  useQuery({ ...queryFor(trendsContracts.read, view), placeholderData: keepPreviousData })

/** The same visits broken down. */
export const useBreakdowns = (view: TrendView) =>
  useQuery({ ...queryFor(breakdownsContracts.read, view), placeholderData: keepPreviousData })

/** Every version of every pass rule, to look under. */
export const usePassRules = () => useQuery(queryFor(libraryContracts.list)).data?.passRules ?? []
