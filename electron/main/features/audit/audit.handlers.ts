import { auditContracts as contracts } from '@shared/contracts/audit.contract'
import type { Handle } from '../../ipc/handle'
import type { AuditService } from './audit.service'

/** The audit's calls. */
export function handleAudit(handle: Handle, service: AuditService): void {
  handle(contracts.read, () => service.read())
}
