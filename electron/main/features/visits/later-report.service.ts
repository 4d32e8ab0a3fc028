import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { LaterReportFields, visitsContracts } from '@shared/contracts/visits.contract'
import { laterDayProblem, laterReportRefusal } from '@shared/domain/visits/later-report'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { laterReportReads, laterReportWrites } from './later-report.repository'
import { visitReads } from './visit.repository'

type Contracts = typeof visitsContracts
type Db = Kysely<Database>

/** What later reports need of other features. */
export interface LaterReportOptions {
  readonly readOperation: (db: Db, id: string) => Promise<Operation>
}

export type LaterReportService = ReturnType<typeof createLaterReportService>

/**
 * Keeps that a venue reported once the night was over. Nothing here touches the visit: its outcome and every rate
 * stay as they were (DESIGN 6: reported means before the debrief began).
 */
export function createLaterReportService(register: Register, { readOperation }: LaterReportOptions) {
  /** The day of a visit whose operation may take later reports. */
  const dayOfVisit = async (db: Db, visitId: string): Promise<string> => {
    const visit = await visitReads(db).byId(visitId)
    const place = await visitReads(db).placeOf(visitId)
    if (!visit || !place) throw new AppError('not-found', 'This visit is no longer in the operation.')
    const refusal = laterReportRefusal((await readOperation(db, place.operationId)).status)
    if (refusal !== null) throw new AppError('rule', refusal)
    return visit.day
  }

  return {
    /**
     * Live, debriefing or closed. Refuses with `rule` before and once cancelled, and with `validation` for a day
     * before the night or to come.
     */
    addLaterReport: (fields: LaterReportFields): Promise<undefined> =>
      register.run({ action: 'visits:add-later-report', event: 'collection' }, async (work) => {
        const day = await dayOfVisit(work.db, fields.visitId)
        const message = laterDayProblem(fields.reportedOn, day, register.today())
        if (message !== null) {
          throw new AppError('validation', `${message}.`, { fields: [{ path: 'reportedOn', message }] })
        }
        await laterReportWrites(work).add(fields)
        work.about(`visits/${fields.visitId}`)
        return undefined
      }),

    /** Puts one into the recycle bin. Refuses with `not-found` where it is gone, with `rule` once cancelled. */
    removeLaterReport: ({ id, version }: InputOf<Contracts['removeLaterReport']>): Promise<undefined> =>
      register.run({ action: 'visits:remove-later-report', event: 'alteration' }, async (work) => {
        const report = await laterReportReads(work.db).byId(id)
        if (!report) throw new AppError('not-found', 'This later report was removed already.')
        await dayOfVisit(work.db, report.visitId)
        await laterReportWrites(work).remove(id, version)
        work.about(`visits/${report.visitId}`)
        return undefined
      }),
  }
}
