import type { Review } from '@shared/contracts/cadets.contract'
import type { AgeBand, RetentionDecision } from '@shared/domain/cadets/leaving'
import type { Kysely } from 'kysely'
import type { Database, RecordTable } from '../../database/schema'
import type { Work } from '../../database/work'

/** What the clock of a cadet's data needs, with the decisions so far, the newest first. */
export interface StoredStay {
  readonly id: string
  readonly version: number
  readonly reference: string
  readonly unitFileReference: string
  readonly born: string
  readonly withdrawnOn: string | null
  /** An instant. */
  readonly addedAt: string
  readonly lastSessionOn: string | null
  readonly reviews: readonly Review[]
}

/** Reads about how long cadets stay in the register. */
export const leavingReads = (db: Kysely<Database>) => ({
  /** Every cadet who has not gone, or the one with this id, by reference. */
  stays: async (cadetId?: string): Promise<StoredStay[]> => {
    const cadets = await db
      .selectFrom('cadets')
      .selectAll()
      .where('deleted_at', 'is', null)
      .where('anonymised_on', 'is', null)
      .$if(cadetId !== undefined, (query) => query.where('id', '=', cadetId ?? ''))
      .orderBy('reference')
      .execute()
    const sessions = await db
      .selectFrom('assignments')
      .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
      .innerJoin('operations', 'operations.id', 'sessions.operation_id')
      .select((the) => ['cadet_id', the.fn.max('sessions.day').as('last')])
      .where('assignments.deleted_at', 'is', null)
      .where('operations.status', '!=', 'cancelled')
      .groupBy('cadet_id')
      .execute()
    const reviews = await db
      .selectFrom('cadet_reviews')
      .leftJoin('users', 'users.id', 'cadet_reviews.created_by')
      .selectAll('cadet_reviews')
      .select('users.label')
      .where('cadet_reviews.deleted_at', 'is', null)
      .orderBy('cadet_reviews.id', 'desc')
      .execute()
    return cadets.map((row) => ({
      id: row.id,
      version: row.version,
      reference: row.reference,
      unitFileReference: row.unit_file_reference,
      born: row.born,
      withdrawnOn: row.withdrawn_on,
      addedAt: row.created_at,
      lastSessionOn: sessions.find(({ cadet_id }) => cadet_id === row.id)?.last ?? null,
      reviews: reviews
        .filter(({ cadet_id }) => cadet_id === row.id)
        .map((review) => ({
          decision: review.decision,
          decidedOn: review.decided_on,
          by: review.label ?? '',
          reason: review.reason,
          nextOn: review.next_on,
        })),
    }))
  },

  /** Whether a cadet rides on an operation that is not over: on one to come, or on one whose paper is open. */
  ridesOn: async (cadetId: string): Promise<boolean> => {
    const row = await db
      .selectFrom('assignments')
      .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
      .innerJoin('operations', 'operations.id', 'sessions.operation_id')
      .select('assignments.id')
      .where('cadet_id', '=', cadetId)
      .where('assignments.deleted_at', 'is', null)
      .where('operations.status', 'not in', ['closed', 'cancelled'])
      .where((the) => the.or([the('stood_down_at', 'is', null), the('collected_at', 'is not', null)]))
      .executeTakeFirst()
    return row !== undefined
  },

  /** How many have gone. */
  gone: async (): Promise<number> => {
    const { count } = await db
      .selectFrom('cadets')
      .select((the) => the.fn.countAll<number>().as('count'))
      .where('anonymised_on', 'is not', null)
      .executeTakeFirstOrThrow()
    return Number(count)
  },
})

/** What says who a cadet was; the day of the withdrawal and the counts stay. */
const WHO = ['reference', 'born', 'unit_file_reference', 'vetted_on', 'vetted_until', 'briefed_on'] as const

interface Gone {
  readonly reference: string
  readonly on: string
  readonly ageBand: AgeBand | null
  /** Takes what says who it was out of a text that an approver wrote. */
  readonly blotted: (text: string) => string
}

/** Writes about how long cadets stay in the register. */
export const leavingWrites = (work: Work) => {
  const idsOf = async (
    table: 'cadet_places' | 'cadet_ages' | 'cadet_consents' | 'cadet_agreements',
    cadetId: string,
  ): Promise<string[]> =>
    (await work.db.selectFrom(table).select('id').where('cadet_id', '=', cadetId).execute()).map(
      ({ id }) => id,
    )
  const eraseAll = async (table: RecordTable, ids: readonly string[]): Promise<void> => {
    for (const id of ids) await work.erase(table, id)
  }
  /** What a team's board said of the cadet goes, the places above all; the times of the night stay. */
  const blankAssignments = async (cadetId: string): Promise<void> => {
    const rows = await work.db
      .selectFrom('assignments')
      .select(['id', 'version', 'deleted_at'])
      .where('cadet_id', '=', cadetId)
      .execute()
    for (const { id, version, deleted_at } of rows) {
      if (deleted_at === null) {
        await work.update('assignments', id, version, { seen: '[]' })
        work.forget('assignments', id, ['seen'])
        continue
      }
      for (const table of ['assignment_exceptions', 'welfare_checks'] as const) {
        const parts = await work.db.selectFrom(table).select('id').where('assignment_id', '=', id).execute()
        await eraseAll(
          table,
          parts.map((part) => part.id),
        )
      }
      await work.erase('assignments', id)
    }
  }
  /** Who set aside which rule and why stays; what exactly it was about can be a place. */
  const blankOverrides = async (cadetId: string, blotted: Gone['blotted']): Promise<void> => {
    const rows = await work.db
      .selectFrom('cadet_overrides')
      .select(['id', 'version', 'deleted_at', 'reason'])
      .where('cadet_id', '=', cadetId)
      .execute()
    for (const { id, version, deleted_at, reason } of rows) {
      if (deleted_at !== null) {
        await work.erase('cadet_overrides', id)
        continue
      }
      await work.update('cadet_overrides', id, version, { subject: '', reason: blotted(reason) })
      work.forget('cadet_overrides', id, blotted(reason) === reason ? ['subject'] : ['subject', 'reason'])
    }
  }

  return {
    async review(
      cadetId: string,
      decision: RetentionDecision,
      decided: { readonly on: string; readonly reason: string; readonly nextOn: string | null },
    ): Promise<void> {
      const { on, reason, nextOn } = decided
      await work.insert('cadet_reviews', {
        cadet_id: cadetId,
        decision,
        decided_on: on,
        reason,
        next_on: nextOn,
      })
    },

    /** Takes out of the register and its history who a cadet was, where the cadet does not go, and who agreed. */
    async anonymise(
      cadetId: string,
      version: number,
      { reference, on, ageBand, blotted }: Gone,
    ): Promise<void> {
      await work.update('cadets', cadetId, version, {
        reference,
        born: '',
        unit_file_reference: '',
        vetted_on: null,
        vetted_until: null,
        briefed_on: null,
        anonymised_on: on,
        age_band: ageBand,
      })
      work.forget('cadets', cadetId, WHO)
      for (const table of ['cadet_places', 'cadet_ages', 'cadet_consents', 'cadet_agreements'] as const) {
        await eraseAll(table, await idsOf(table, cadetId))
      }
      await blankAssignments(cadetId)
      await blankOverrides(cadetId, blotted)
    },
  }
}
