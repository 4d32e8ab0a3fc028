import { auditContracts } from '@shared/contracts/audit.contract'
import { useQuery } from '@tanstack/react-query'
import { queryFor } from '../../lib/contract-query'

/** Fetched anew each time the page is opened: nearly everything adds an entry. */
export const useAudit = () => useQuery({ ...queryFor(auditContracts.read), staleTime: 0, gcTime: 0 })
