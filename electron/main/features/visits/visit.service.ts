import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { Visit, VisitRecord, visitsContracts } from '@shared/contracts/visits.contract'
import type { Night } from '@shared/domain/operations/night-time'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import { MARK_OF, outcomeOf } from '@shared/domain/visits/outcome'
import type { PassRule } from '@shared/domain/visits/pass-rule'
import { recordedStatus } from '@shared/domain/visits/record-status'
import { recordProblems } from '@shared/domain/visits/visit-kind'
import { AppError, type FieldProblem } from '@shared/errors'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { type StoredVisit, visitReads, visitWrites } from './visit.repository'

/** What the visits need of other features. */
export interface VisitServiceOptions {
  readonly readOperation: (db: Kysely<Database>, id: string) => Promise<Operation>
  /** Puts a venue on contact hold, unless it is on hold already. */
  readonly holdContact: (work: Work, venueId: string) => Promise<void>
}

/** A visit with its outcome under a rule. */
export function underRule(visit: StoredVisit, rule: PassRule): Visit {
  const outcome = outcomeOf(visit, rule)
  return { ...visit, outcome, mark: outcome && MARK_OF[outcome] }
}

export type VisitService = ReturnType<typeof createVisitService>

/** Records what was seen. */
export function createVisitService(register: Register, { readOperation, holdContact }: VisitServiceOptions) {
  /** The operation of a visit, the session in which it takes place and its kind. Refuses with `not-found`. */
  const placeOf = async (
    db: Kysely<Database>,
    id: string,
  ): Promise<{ readonly operation: Operation; readonly night: Night; readonly kind: VisitKind }> => {
    const place = await visitReads(db).placeOf(id)
    if (!place) throw new AppError('not-found', 'This visit is no longer in the operation.')
    const operation = await readOperation(db, place.operationId)
    const night = operation.sessions.find((session) => session.id === place.sessionId)
    if (!night) throw new AppError('not-found', 'The session of this visit is no longer in the operation.')
    return { operation, night, kind: place.kind }
  }

  return {
    /**
     * Keeps a visit's record, complete or not, and returns it with its outcome under the operation's rule.
     * Refuses with `rule` before the operation is live, with `validation` where a reason or the facts of a
     * handover are missing or the visit's kind and scenario do not allow what is in it, and with `conflict` where
     * somebody else was faster. A live concern takes no notes, erases those that were kept before, and puts the
     * venue on contact hold.
     */
    record: ({ id, version, ...record }: VisitRecord & { id: string; version: number }): Promise<Visit> =>
      register.run({ action: 'visits:record', event: 'alteration' }, async (work) => {
        const { operation, night, kind } = await placeOf(work.db, id)
        refuseUnlessOpen(operation)
        const status = recordedStatus({ ...record, kind })
        refuseProblems(recordProblems(record, kind, operation.scenario))
        refuseWithoutReason(status, record.statusReason, kind)
        if (status === 'live_concern') refuseUnlessHandedOver(record)
        await visitWrites(work).record(id, version, { ...record, status }, night)
        if (status === 'live_concern') visitWrites(work).forgetAccounts(id)
        work.about(`visits/${id}`)
        const visit = await visitReads(work.db).byId(id)
        if (!visit) throw new AppError('not-found', 'This visit is no longer in the operation.')
        if (status === 'live_concern') await holdContact(work, visit.venueId)
        return underRule(visit, operation.passRule)
      }),

    /**
     * Keeps why a visit had no debrief, which closing asks for. Refuses with `rule` before the operation is live
     * and once it is closed, and with `conflict` where somebody else was faster.
     */
    explainNoDebrief: (input: InputOf<typeof visitsContracts.explainNoDebrief>): Promise<undefined> =>
      register.run({ action: 'visits:explain-no-debrief', event: 'alteration' }, async (work) => {
        refuseUnlessOpen((await placeOf(work.db, input.id)).operation)
        await visitWrites(work).explainNoDebrief(input.id, input.version, input.debriefAbsence)
        work.about(`visits/${input.id}`)
        return undefined
      }),
  }
}

function refuseUnlessOpen({ status }: Operation): void {
  if (status === 'live' || status === 'debriefing') return
  if (status === 'closed') {
    throw new AppError('rule', 'The operation is closed. A sergeant can reopen it on the Review step.')
  }
  if (status === 'cancelled')
    throw new AppError('rule', 'The operation was cancelled: nothing is added to it.')
  throw new AppError(
    'rule',
    'Results can be entered once the operation is live. Go to Plan and choose “Go live”.',
  )
}

function refuseProblems(problems: readonly FieldProblem[]): void {
  const [first] = problems
  if (first) throw new AppError('validation', first.message, { fields: problems })
}

function refuseWithoutReason(status: VisitRecord['status'], reason: string | null, kind: VisitKind): void {
  const ask = {
    planned: null,
    completed: null,
    not_testable: kind === 'test' ? 'Say why the venue could not be tested' : 'Say why it could not be done',
    aborted: 'Say why the visit was stopped',
    live_concern: null,
  }[status]
  if (ask === null || reason !== null) return
  throw new AppError('validation', ask, { fields: [{ path: 'statusReason', message: ask }] })
}

/** Handed over, not kept: what happened to anybody belongs in the incident, which has its own safeguards. */
function refuseUnlessHandedOver(record: VisitRecord): void {
  const fields = [
    ...(record.concernTo === null ? [{ path: 'concernTo', message: 'Enter to whom it was handed' }] : []),
    ...(record.concernAt === null ? [{ path: 'concernAt', message: 'Enter when it was handed over' }] : []),
    ...(record.concernIncident === null
      ? [{ path: 'concernIncident', message: 'Enter the incident number' }]
      : []),
    ...(record.notes === null && record.statusReason === null
      ? []
      : [
          {
            path: 'notes',
            message: 'Remove the notes: what happened belongs in the incident, not in this register',
          },
        ]),
  ]
  const [first] = fields
  if (first) throw new AppError('validation', `${first.message}.`, { fields })
}
