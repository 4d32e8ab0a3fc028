import { visitsContracts as contracts } from '@shared/contracts/visits.contract'
import type { Handle } from '../../ipc/handle'
import type { LaterReportService } from './later-report.service'
import type { VisitService } from './visit.service'

/** The visits' calls. */
export function handleVisits(handle: Handle, service: VisitService, later: LaterReportService): void {
  handle(contracts.record, (input) => service.record(input))
  handle(contracts.explainNoDebrief, (input) => service.explainNoDebrief(input))
  handle(contracts.addLaterReport, (input) => later.addLaterReport(input))
  handle(contracts.removeLaterReport, (input) => later.removeLaterReport(input))
}
