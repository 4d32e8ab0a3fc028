import type { OutputOf } from '@shared/contracts/contract'
import type {
  ActionFields,
  followUpContracts,
  RepeatDecisionFields,
  TrainingFields,
} from '@shared/contracts/follow-up.contract'
import type { VenueOutlook } from '@shared/contracts/venues.contract'
import {
  countWaiting,
  type FollowedVenue,
  type FollowedVisit,
  type FollowUpBoard,
  followUpBoard,
  venueOutlook,
} from '@shared/domain/follow-up/board'
import type { FollowUpSettings } from '@shared/domain/follow-up/due'
import { REPEAT_DECISION_WORDS, undecidedRepeat } from '@shared/domain/follow-up/retest'
import { trainingProblems } from '@shared/domain/follow-up/training'
import { AppError } from '@shared/errors'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '../../database/schema'
import type { Register, Work } from '../../database/work'
import { followUpReads, followUpWrites } from './follow-up.repository'

type Contracts = typeof followUpContracts
type Db = Kysely<Database>

/** What the follow-up needs of other features. */
export interface FollowUpServiceOptions {
  readonly readVenues: (db: Db) => Promise<readonly FollowedVenue[]>
  /** Recorded visits to one venue, or to all, with their marks. */
  readonly readVisits: (db: Db, venueId?: string) => Promise<readonly FollowedVisit[]>
  /** The venues that will be visited on a day or after it. */
  readonly readPlannedVenueIds: (db: Db, day: string) => Promise<ReadonlySet<string>>
  readonly readOperations: (db: Db) => Promise<readonly { id: string; reference: string; name: string }[]>
  readonly readUsers: (db: Db) => Promise<readonly { id: string; label: string }[]>
  readonly readSettings: () => Promise<FollowUpSettings>
  /** The adult with a collar or staff number, made where the register does not know it yet. */
  readonly adultFor: (work: Work, reference: string) => Promise<string>
}

export type FollowUpService = ReturnType<typeof createFollowUpService>

/** The London day of an instant. */
const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London').toPlainDate().toString()

/** Follows venues up after a visit: training, actions, re-tests and what a sergeant decides. */
export function createFollowUpService(register: Register, options: FollowUpServiceOptions) {
  const trainingOf = async (db: Db, venueId?: string) =>
    (await followUpReads(db).training(venueId)).map((event) => ({
      ...event,
      enteredOn: dayOf(event.enteredAt),
    }))

  const board = async (): Promise<FollowUpBoard> => {
    const db = register.db()
    const reads = followUpReads(db)
    const today = register.today()
    return followUpBoard({
      venues: await options.readVenues(db),
      visits: await options.readVisits(db),
      training: await trainingOf(db),
      decisions: await reads.decisions(),
      actions: await reads.openActions(),
      plannedVenueIds: await options.readPlannedVenueIds(db, today),
      settings: await options.readSettings(),
      today,
    })
  }

  /** Refuses with `rule` for a venue on contact hold, and with `not-found` for one that is gone. */
  const refuseUnlessReachable = async (db: Db, venueId: string): Promise<void> => {
    const venue = (await options.readVenues(db)).find(({ id }) => id === venueId)
    if (!venue) throw new AppError('not-found', 'This venue is no longer in the register. Choose another.')
    if (!venue.onContactHold) return
    throw new AppError('rule', 'This venue is on contact hold. A sergeant can release it on its page.')
  }

  const refuseUnlessUser = async (db: Db, ownerId: string): Promise<void> => {
    if ((await options.readUsers(db)).some(({ id }) => id === ownerId)) return
    throw new AppError('not-found', 'This user is no longer in the register. Choose another.')
  }

  return {
    /** Everything that is to be followed up today. */
    read: async (): Promise<OutputOf<Contracts['read']>> => {
      const { actions, training, retests, repeats, heldVenues } = await board()
      return {
        actions: [...actions],
        training: [...training],
        retests: [...retests],
        repeats: [...repeats],
        heldVenues,
      }
    },

    /** How many things wait for whoever is working now. */
    async count(): Promise<OutputOf<Contracts['count']>> {
      const { id, role } = register.user()
      return { waiting: countWaiting(await board(), { id, isSergeant: role === 'sergeant' }) }
    },

    /** What a form may choose from: venues on contact hold are not among them. */
    async listChoices(): Promise<OutputOf<Contracts['listChoices']>> {
      const db = register.db()
      const venues = await options.readVenues(db)
      return {
        venues: venues
          .filter(({ onContactHold }) => !onContactHold)
          .map(({ id, name, town }) => ({ id, label: `${name}, ${town}` })),
        operations: (await options.readOperations(db)).map(({ id, reference, name }) => ({
          id,
          label: `${reference} ${name}`,
        })),
        owners: (await options.readUsers(db)).map(({ id, label }) => ({ id, label })),
      }
    },

    /** What the page of one venue says about its follow-up, on contact hold or not. */
    async outlook(db: Db, venueId: string): Promise<VenueOutlook> {
      return venueOutlook(
        await options.readVisits(db, venueId),
        await trainingOf(db, venueId),
        await followUpReads(db).decisions(venueId),
        await options.readSettings(),
      )
    },

    /**
     * Keeps a stage of a venue's training. Refuses with `validation` for a day that is still to come, unless it
     * is a booking, and for delivered training without attendees; with `rule` on contact hold.
     */
    recordTraining: (fields: TrainingFields): Promise<undefined> =>
      register.run({ action: 'follow-up:record-training', event: 'collection' }, async (work) => {
        const problems = trainingProblems(fields, register.today())
        const [first] = problems
        if (first) throw new AppError('validation', first.message, { fields: problems })
        await refuseUnlessReachable(work.db, fields.venueId)
        const trainerId = fields.trainer === null ? null : await options.adultFor(work, fields.trainer)
        await followUpWrites(work).addTraining(fields, trainerId)
        work.about(`venues/${fields.venueId}`)
        return undefined
      }),

    /** Keeps something to do. Refuses with `rule` about a venue on contact hold. */
    addAction: (fields: ActionFields): Promise<undefined> =>
      register.run({ action: 'follow-up:add-action', event: 'collection' }, async (work) => {
        if (fields.venueId !== null) await refuseUnlessReachable(work.db, fields.venueId)
        await refuseUnlessUser(work.db, fields.ownerId)
        work.about(`actions/${await followUpWrites(work).addAction(fields)}`)
        return undefined
      }),

    /** Marks an action as done, or open again. Refuses with `conflict` where somebody else was faster. */
    setActionStatus: (input: {
      id: string
      version: number
      status: 'open' | 'done'
    }): Promise<OutputOf<Contracts['setActionStatus']>> =>
      register.run({ action: 'follow-up:set-action-status', event: 'alteration' }, async (work) => {
        await followUpWrites(work).setActionStatus(input.id, input.version, input.status)
        work.about(`actions/${input.id}`)
        return { version: input.version + 1 }
      }),

    /**
     * Keeps what a sergeant decided after a second *not yet*; a visit or a meeting becomes an action of whoever
     * arranges it. Refuses with `rule` on contact hold, and with `conflict` where it was decided already.
     */
    decideRepeat: (fields: RepeatDecisionFields): Promise<undefined> =>
      register.run({ action: 'follow-up:decide-repeat', event: 'collection' }, async (work) => {
        const { venueId, visitId, decision, ownerId, dueOn } = fields
        await refuseUnlessReachable(work.db, venueId)
        const visits = await options.readVisits(work.db, venueId)
        const repeat = undecidedRepeat(visits, await followUpReads(work.db).decisions(venueId))
        if (repeat?.last.visitId !== visitId) {
          throw new AppError('conflict', 'This was decided, or the venue tested again, in the meantime.')
        }
        await followUpWrites(work).addDecision({ venueId, visitId, decision }, register.today())
        if (
          ownerId !== null &&
          dueOn !== null &&
          (decision === 'senior_visit' || decision === 'licensing_meeting')
        ) {
          await refuseUnlessUser(work.db, ownerId)
          const what = REPEAT_DECISION_WORDS[decision]
          await followUpWrites(work).addAction({ what, venueId, operationId: null, ownerId, dueOn })
        }
        work.about(`venues/${venueId}`)
        return undefined
      }),
  }
}
