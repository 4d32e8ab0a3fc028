import type { CheckFields, WelfareFields } from '@shared/contracts/welfare.contract'
import type { WelfareTimes } from '@shared/domain/cadets/welfare'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** The parts of a welfare record that are adults. */
type Adults = Pick<WelfareFields, 'collectedBy' | 'returnedBy' | 'welfareDebriefBy'>

/** A look in on a cadet; `at` is an instant. */
export interface StoredCheck extends CheckFields {
  readonly id: string
  readonly version: number
}

/** How a cadet fared on one session. Times are instants. */
export interface StoredWelfare extends WelfareTimes, Adults, Pick<WelfareFields, 'statement'> {
  readonly id: string
  readonly version: number
  readonly cadetId: string
  readonly reference: string
  /** `YYYY-MM`; blank of somebody who has gone. */
  readonly born: string
  readonly confirmedAges: readonly { readonly day: string; readonly months: number }[]
  readonly sessionId: string
  readonly teamId: string
  readonly welfareOfficer: string | null
  readonly stoodDownAt: string | null
  readonly checks: readonly StoredCheck[]
}

/**
 * How many of those who rode have no welfare debrief, per operation: as its gate to close asks, whoever was stood
 * down after being collected too; from the day after the session on, or once the operation is being debriefed.
 */
export async function welfareDebriefsOpen(
  db: Kysely<Database>,
  today: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
    .innerJoin('operations', 'operations.id', 'sessions.operation_id')
    .select('operations.id')
    .where('assignments.deleted_at', 'is', null)
    .where(({ eb, or }) => or([eb('stood_down_at', 'is', null), eb('collected_at', 'is not', null)]))
    .where('welfare_debrief_at', 'is', null)
    .where('operations.deleted_at', 'is', null)
    .where(({ and, eb, or }) =>
      or([
        eb('operations.status', '=', 'debriefing'),
        and([eb('operations.status', '=', 'live'), eb('sessions.day', '<', today)]),
      ]),
    )
    .execute()
  const counts = new Map<string, number>()
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Reads of how the assigned cadets fared. */
export const welfareReads = (db: Kysely<Database>) => ({
  /** Whoever rides on an operation, or rode until stood down; by reference. */
  ofOperation: async (operationId: string): Promise<StoredWelfare[]> => {
    const rows = await db
      .selectFrom('assignments')
      .innerJoin('cadets', 'cadets.id', 'assignments.cadet_id')
      .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
      .selectAll('assignments')
      .select(['cadets.reference', 'cadets.born'])
      .where('sessions.operation_id', '=', operationId)
      .where('assignments.deleted_at', 'is', null)
      .orderBy('cadets.reference')
      .orderBy('assignments.id')
      .execute()
    const adults = new Map(
      (await db.selectFrom('adults').select(['id', 'reference']).execute()).map((row) => [
        row.id,
        row.reference,
      ]),
    )
    const adult = (id: string | null): string | null => (id === null ? null : (adults.get(id) ?? null))
    const checks = await db
      .selectFrom('welfare_checks')
      .innerJoin('assignments', 'assignments.id', 'welfare_checks.assignment_id')
      .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
      .selectAll('welfare_checks')
      .where('sessions.operation_id', '=', operationId)
      .where('welfare_checks.deleted_at', 'is', null)
      .orderBy('welfare_checks.at')
      .orderBy('welfare_checks.id')
      .execute()
    const ages = await db
      .selectFrom('cadet_ages')
      .select(['cadet_id', 'day', 'months'])
      .where('deleted_at', 'is', null)
      .execute()
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      cadetId: row.cadet_id,
      reference: row.reference,
      born: row.born,
      confirmedAges: ages.filter(({ cadet_id }) => cadet_id === row.cadet_id),
      sessionId: row.session_id,
      teamId: row.team_id,
      welfareOfficer: adult(row.welfare_adult_id),
      stoodDownAt: row.stood_down_at,
      collectedAt: row.collected_at,
      collectedBy: adult(row.collected_by_id),
      returnedAt: row.returned_at,
      returnedBy: adult(row.returned_by_id),
      stoppedAt: row.stopped_at,
      welfareDebriefAt: row.welfare_debrief_at,
      welfareDebriefBy: adult(row.welfare_debrief_by_id),
      statement: row.statement,
      checks: checks
        .filter(({ assignment_id }) => assignment_id === row.id)
        .map((check) => ({
          id: check.id,
          version: check.version,
          at: check.at,
          adult: adult(check.adult_id) ?? '',
          isWell: check.is_well === 1,
        })),
    }))
  },
})

/** Finds the adult with a number, or makes one. */
export type AdultFor = (work: Work, reference: string) => Promise<string>

/** Writes of how the assigned cadets fared. */
export const welfareWrites = (work: Work, adultFor: AdultFor) => {
  const adult = (reference: string | null) => (reference === null ? null : adultFor(work, reference))
  return {
    async record(
      id: string,
      version: number,
      fields: WelfareTimes & Adults & Pick<WelfareFields, 'statement'>,
    ): Promise<void> {
      await work.update('assignments', id, version, {
        collected_at: fields.collectedAt,
        collected_by_id: await adult(fields.collectedBy),
        returned_at: fields.returnedAt,
        returned_by_id: await adult(fields.returnedBy),
        stopped_at: fields.stoppedAt,
        welfare_debrief_at: fields.welfareDebriefAt,
        welfare_debrief_by_id: await adult(fields.welfareDebriefBy),
        statement: fields.statement,
      })
    },

    async addCheck(assignmentId: string, { at, adult: reference, isWell }: CheckFields): Promise<void> {
      await work.insert('welfare_checks', {
        assignment_id: assignmentId,
        at,
        adult_id: await adultFor(work, reference),
        is_well: isWell ? 1 : 0,
      })
    },

    removeCheck: (id: string, version: number): Promise<void> => work.remove('welfare_checks', id, version),
  }
}
