import type { InputOf } from '@shared/contracts/contract'
import type { Operation } from '@shared/contracts/operations.contract'
import type { WelfareRide, WelfareView, welfareContracts } from '@shared/contracts/welfare.contract'
import { checkProblems, type WelfareProblem, welfareProblems } from '@shared/domain/cadets/welfare'
import { weekdayDate } from '@shared/domain/documents/document-text'
import { knownAge } from '@shared/domain/eligibility/age'
import { checkWelfare } from '@shared/domain/eligibility/welfare'
import { clockOf, instantOnNight } from '@shared/domain/operations/night-time'
import { AppError } from '@shared/errors'
import type { Register, Work } from '../../database/work'
import type { ReadOperation } from './cadet.service'
import { type AdultFor, type StoredWelfare, welfareReads, welfareWrites } from './welfare.repository'

type Contracts = typeof welfareContracts
type Session = Operation['sessions'][number]

interface WelfareOptions {
  readonly readOperation: ReadOperation
  readonly adultFor: AdultFor
}

interface Ride {
  readonly kept: StoredWelfare
  readonly session: Session
}

export type WelfareService = ReturnType<typeof createWelfareService>

/** How each assigned cadet fares on the night (domain.md 5.1, rules 6, 10 and 23 to 25). */
export function createWelfareService(register: Register, { readOperation, adultFor }: WelfareOptions) {
  /** Refuses with `not-found`, and with `rule` once the operation is over. */
  const change = (
    command: Parameters<Register['run']>[0],
    { operationId, assignmentId }: { readonly operationId: string; readonly assignmentId: string },
    run: (work: Work, ride: Ride) => Promise<void>,
  ): Promise<undefined> =>
    register.run(command, async (work) => {
      const operation = await readOperation(work.db, operationId)
      refuseOver(operation)
      const ridden = await welfareReads(work.db).ofOperation(operationId)
      const kept = ridden.find(({ id }) => id === assignmentId)
      const session = operation.sessions.find(({ id }) => id === kept?.sessionId)
      if (kept === undefined || session === undefined) {
        throw new AppError('not-found', 'This cadet is no longer on the team. Look at the Team step again.')
      }
      await run(work, { kept, session })
      work.about(`cadets/${kept.cadetId}`)
      return undefined
    })

  return {
    /** Each session, team by team, with whoever rides or was collected before being stood down. */
    async read({ operationId }: InputOf<Contracts['read']>): Promise<WelfareView> {
      const db = register.db()
      const operation = await readOperation(db, operationId)
      const now = register.now()
      const kept = (await welfareReads(db).ofOperation(operationId)).filter(
        ({ stoodDownAt, collectedAt }) => stoodDownAt === null || collectedAt !== null,
      )
      return {
        operationId,
        open: !isOver(operation),
        sessions: operation.sessions.map((session) => ({
          id: session.id,
          day: session.day,
          start: session.start,
          finish: session.finish,
          teams: session.teams.map(({ id, name, members }) => ({
            id,
            name,
            adults: adultsOf(members),
            rides: kept
              .filter(({ teamId }) => teamId === id)
              .map((one) => rideOf(one, session, isPast(operation, session, now))),
          })),
        })),
      }
    },

    /**
     * Records a cadet's night; everything recorded before is replaced. Refuses with `validation` for times that
     * cannot be, with `rule` once the operation is closed or cancelled and with `conflict` after somebody else. A
     * statement that should not have been taken (rule 25) is recorded and found: there is nowhere else to say it.
     */
    record: ({
      operationId,
      assignmentId,
      version,
      ...fields
    }: InputOf<Contracts['record']>): Promise<undefined> =>
      change(
        { action: 'welfare:record', event: 'alteration' },
        { operationId, assignmentId },
        async (work, { kept, session }) => {
          const times = {
            collectedAt: instantOf(session, fields.collectedAt),
            returnedAt: instantOf(session, fields.returnedAt),
            stoppedAt: instantOf(session, fields.stoppedAt),
            welfareDebriefAt: instantOf(session, fields.welfareDebriefAt),
          }
          refuseProblems(
            welfareProblems(
              times,
              kept.checks.map(({ at }) => at),
            ),
          )
          await welfareWrites(work, adultFor).record(assignmentId, version, { ...fields, ...times })
        },
      ),

    /** Records a look in on a cadet. Refuses with `validation` for a time at which the cadet was not out. */
    addCheck: ({ operationId, assignmentId, ...check }: InputOf<Contracts['addCheck']>): Promise<undefined> =>
      change(
        { action: 'welfare:add-check', event: 'collection' },
        { operationId, assignmentId },
        async (work, { kept, session }) => {
          const at = instantOnNight(session, check.at)
          refuseProblems(checkProblems(at, kept))
          await welfareWrites(work, adultFor).addCheck(assignmentId, { ...check, at })
        },
      ),

    /** Takes back a check. Refuses with `not-found` and `conflict`. */
    removeCheck: ({
      operationId,
      assignmentId,
      id,
      version,
    }: InputOf<Contracts['removeCheck']>): Promise<undefined> =>
      change(
        { action: 'welfare:remove-check', event: 'alteration' },
        { operationId, assignmentId },
        async (work, { kept }) => {
          if (!kept.checks.some((check) => check.id === id)) {
            throw new AppError('not-found', 'This check is no longer there. Look at the list again.')
          }
          await welfareWrites(work, adultFor).removeCheck(id, version)
        },
      ),
  }
}

const isOver = ({ status }: Operation): boolean => status === 'closed' || status === 'cancelled'

function refuseOver(operation: Operation): void {
  if (!isOver(operation)) return
  throw new AppError('rule', 'This operation is over. A sergeant can open it again on the Review step.')
}

function refuseProblems(problems: readonly WelfareProblem[]): void {
  const [first] = problems
  if (first !== undefined) throw new AppError('validation', `${first.message}.`, { fields: problems })
}

/** Whether a session is over: nothing is late before. */
const isPast = ({ status }: Operation, session: Session, now: string): boolean =>
  status === 'debriefing' ||
  status === 'closed' ||
  Date.parse(instantOnNight(session, session.finish)) < Date.parse(now)

const instantOf = (session: Session, clock: string | null): string | null =>
  clock === null ? null : instantOnNight(session, clock)

const clockOrNull = (instant: string | null): string | null => (instant === null ? null : clockOf(instant))

const adultsOf = (members: Session['teams'][number]['members']): string[] => {
  const welfareFirst = [...members].sort(
    (a, b) => Number(b.role === 'welfare') - Number(a.role === 'welfare'),
  )
  return [...new Set(welfareFirst.map(({ adult }) => adult))]
}

function rideOf(kept: StoredWelfare, session: Session, sessionOver: boolean): WelfareRide {
  const { born, confirmedAges, stoodDownAt, checks } = kept
  return {
    ...kept,
    stoodDown: stoodDownAt !== null,
    collectedAt: clockOrNull(kept.collectedAt),
    returnedAt: clockOrNull(kept.returnedAt),
    stoppedAt: clockOrNull(kept.stoppedAt),
    welfareDebriefAt: clockOrNull(kept.welfareDebriefAt),
    checks: checks.map((check) => ({ ...check, at: clockOf(check.at) })),
    findings:
      born === ''
        ? []
        : checkWelfare({
            ...kept,
            night: weekdayDate(session.day),
            sessionOver,
            checks: checks.length,
            age: knownAge({ born, confirmedAges }, session.day),
          }),
  }
}
