import type { cadetsContracts, DueReview } from '@shared/contracts/cadets.contract'
import type { InputOf } from '@shared/contracts/contract'
import { ageBandOn, goneReference, type RetentionRules, reviewDueOn } from '@shared/domain/cadets/leaving'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '../../database/schema'
import type { Register } from '../../database/work'
import { leavingReads, leavingWrites, type StoredStay } from './leaving.repository'

type Contracts = typeof cadetsContracts
type Db = Kysely<Database>

/** How long the force keeps a cadet's data, as it is on a day. */
export type ReadRetention = (db: Db, day: string) => Promise<RetentionRules>

/** A stay with its clock. */
export interface TimedStay extends StoredStay {
  readonly addedOn: string
  readonly dueOn: string
}

/** When each cadet's data is due for a decision; those who have gone are none. */
export async function timedStays(db: Db, rules: RetentionRules, cadetId?: string): Promise<TimedStay[]> {
  return (await leavingReads(db).stays(cadetId)).map((stay) => {
    const addedOn = Temporal.Instant.from(stay.addedAt)
      .toZonedDateTimeISO('Europe/London')
      .toPlainDate()
      .toString()
    const nextReviewOn = stay.reviews[0]?.nextOn ?? null
    return { ...stay, addedOn, dueOn: reviewDueOn({ ...stay, addedOn, nextReviewOn }, rules) }
  })
}

export type LeavingService = ReturnType<typeof createLeavingService>

/** How long cadets' data is kept, and what stays when it goes (domain.md 7, retention). Nothing goes by itself. */
export function createLeavingService(
  register: Register,
  { readRetention }: { readonly readRetention: ReadRetention },
) {
  const stayOf = async (db: Db, id: string): Promise<TimedStay> => {
    const [stay] = await timedStays(db, await readRetention(db, register.today()), id)
    if (stay) return stay
    throw new AppError('not-found', 'This cadet is no longer in the register. Go back to the list.')
  }

  return {
    /** Whose data is due for a decision, the longest overdue first. */
    async listReviews(): Promise<DueReview[]> {
      const db = register.db()
      const today = register.today()
      return (await timedStays(db, await readRetention(db, today)))
        .filter(({ dueOn }) => dueOn <= today)
        .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
        .map(({ id, version, reference, dueOn, lastSessionOn, withdrawnOn, addedOn, reviews }) => ({
          ...{ id, version, reference, dueOn },
          ...{ lastSessionOn, withdrawnOn, addedOn, reviews },
        }))
    },

    /** Keeps a cadet's data until it is asked again. Refuses with `validation` for a day that is not to come. */
    keep: ({ id, reason, nextOn }: InputOf<Contracts['keep']>): Promise<undefined> =>
      register.run({ action: 'cadets:keep', event: 'alteration' }, async (work) => {
        const stay = await stayOf(work.db, id)
        const today = register.today()
        refuseReferenceIn(reason, stay)
        if (nextOn <= today) {
          const message = 'Enter a day to come'
          throw new AppError('validation', `${message}.`, { fields: [{ path: 'nextOn', message }] })
        }
        await leavingWrites(work).review(id, 'keep', { on: today, reason, nextOn })
        work.about(`cadets/${id}`)
        return undefined
      }),

    /**
     * Takes who a cadet was out of the register and its history for good: reference, month of birth, file, places,
     * ages, consents and agreements. Age band, sessions, times and an approver's decisions stay for the counts.
     * Refuses with `rule` while the cadet is on an operation that is not over, with `validation` for a reason that
     * would keep the reference, and with `conflict` after somebody else.
     */
    anonymise: ({ id, version, reason }: InputOf<Contracts['anonymise']>): Promise<undefined> =>
      register.run({ action: 'cadets:anonymise', event: 'erasure' }, async (work) => {
        const stay = await stayOf(work.db, id)
        refuseReferenceIn(reason, stay)
        if (await leavingReads(work.db).ridesOn(id)) {
          throw new AppError(
            'rule',
            'This cadet is on a team of an operation that is not over. Take the cadet off the team, or close the operation first.',
          )
        }
        const on = register.today()
        await leavingWrites(work).review(id, 'dispose', { on, reason, nextOn: null })
        await leavingWrites(work).anonymise(id, version, {
          reference: goneReference((await leavingReads(work.db).gone()) + 1),
          on,
          ageBand: stay.lastSessionOn === null ? null : ageBandOn(stay.born, stay.lastSessionOn),
          blotted: (text) => marksOf(stay).reduce((left, mark) => left.replaceAll(mark, '[erased]'), text),
        })
        work.about(`cadets/${id}`)
        return undefined
      }),
  }
}

/** What says who a cadet is, wherever it stands, in small and large letters. */
const marksOf = ({ reference, unitFileReference }: StoredStay): RegExp[] =>
  [reference, unitFileReference].map((mark) => new RegExp(mark.replace(/[^\p{L}\d\s]/gu, '\\$&'), 'gi'))

function refuseReferenceIn(reason: string, stay: StoredStay): void {
  if (!marksOf(stay).some((mark) => mark.test(reason))) return
  const message = 'Leave the references out: the reason is kept when they are gone'
  throw new AppError('validation', `${message}.`, { fields: [{ path: 'reason', message }] })
}
