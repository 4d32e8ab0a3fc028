import type { ActionFields, RepeatDecisionFields, TrainingFields } from '@shared/contracts/follow-up.contract'
import type { OpenAction } from '@shared/domain/follow-up/board'
import type { Encounter } from '@shared/domain/operations/known-faces'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** Reads of training, actions and decisions. */
export const followUpReads = (db: Kysely<Database>) => ({
  /** Training that was entered, of one venue or of all, in the order in which it was. */
  training: async (venueId?: string) => {
    const rows = await db
      .selectFrom('training_events')
      .innerJoin('users', 'users.id', 'training_events.created_by')
      .selectAll('training_events')
      .select('users.label')
      .where('training_events.deleted_at', 'is', null)
      .$if(venueId !== undefined, (query) => query.where('venue_id', '=', venueId ?? ''))
      .orderBy('training_events.id')
      .execute()
    return rows.map((row) => ({
      venueId: row.venue_id,
      stage: row.stage,
      on: row.happened_on,
      attendees: row.attendees,
      byRole: row.by_role,
      enteredAt: row.created_at,
      enteredBy: row.label,
    }))
  },

  /** Which adults gave training at these venues, and when. */
  trainers: async (venueIds: readonly string[]): Promise<Encounter[]> => {
    const rows = await db
      .selectFrom('training_events')
      .innerJoin('adults', 'adults.id', 'training_events.trainer_id')
      .select(['venue_id', 'reference', 'happened_on'])
      .where('training_events.deleted_at', 'is', null)
      .where('stage', '=', 'delivered')
      .where('venue_id', 'in', venueIds)
      .execute()
    return rows.map(({ venue_id, reference, happened_on }) => ({
      venueId: venue_id,
      adult: reference,
      kind: 'trained',
      on: happened_on,
    }))
  },

  /** What sergeants decided, about one venue or about all, in the order in which they did. */
  decisions: async (venueId?: string) => {
    const rows = await db
      .selectFrom('repeat_decisions')
      .innerJoin('users', 'users.id', 'repeat_decisions.created_by')
      .select(['venue_id', 'visit_id', 'decision', 'decided_on', 'users.label'])
      .where('repeat_decisions.deleted_at', 'is', null)
      .$if(venueId !== undefined, (query) => query.where('venue_id', '=', venueId ?? ''))
      .orderBy('repeat_decisions.id')
      .execute()
    return rows.map((row) => ({
      venueId: row.venue_id,
      visitId: row.visit_id,
      decision: row.decision,
      on: row.decided_on,
      by: row.label,
    }))
  },

  /** The actions that are not done. */
  openActions: async (): Promise<OpenAction[]> => {
    const rows = await db
      .selectFrom('actions')
      .innerJoin('users', 'users.id', 'actions.owner_id')
      .leftJoin('operations', 'operations.id', 'actions.operation_id')
      .select([
        'actions.id',
        'actions.version',
        'what',
        'venue_id',
        'operation_id',
        'operations.name as operation_name',
        'owner_id',
        'users.label',
        'due_on',
      ])
      .where('actions.deleted_at', 'is', null)
      .where('actions.status', '=', 'open')
      .orderBy('actions.id')
      .execute()
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      what: row.what,
      venueId: row.venue_id,
      operationId: row.operation_id,
      operationName: row.operation_name,
      ownerId: row.owner_id,
      owner: row.label,
      dueOn: row.due_on,
    }))
  },
})

/** Writes of training, actions and decisions. */
export const followUpWrites = (work: Work) => ({
  addTraining: (
    { venueId, stage, on, attendees, byRole }: TrainingFields,
    trainerId: string | null,
  ): Promise<string> =>
    work.insert('training_events', {
      venue_id: venueId,
      stage,
      happened_on: on,
      attendees,
      by_role: byRole,
      trainer_id: trainerId,
    }),

  addAction: ({ what, venueId, operationId, ownerId, dueOn }: ActionFields): Promise<string> =>
    work.insert('actions', {
      what,
      venue_id: venueId,
      operation_id: operationId,
      owner_id: ownerId,
      due_on: dueOn,
      status: 'open',
    }),

  setActionStatus: (id: string, version: number, status: 'open' | 'done'): Promise<void> =>
    work.update('actions', id, version, { status }),

  addDecision: (
    { venueId, visitId, decision }: Pick<RepeatDecisionFields, 'venueId' | 'visitId' | 'decision'>,
    decidedOn: string,
  ): Promise<string> =>
    work.insert('repeat_decisions', {
      venue_id: venueId,
      visit_id: visitId,
      decision,
      decided_on: decidedOn,
    }),
})
