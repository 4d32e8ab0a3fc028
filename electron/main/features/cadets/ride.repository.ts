import type { RideHours } from '@shared/contracts/cadets.contract'
import { instantOnNight } from '@shared/domain/operations/night-time'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'

/** Reads of the sessions that cadets rode on. */
export const rideReads = (db: Kysely<Database>) => ({
  /**
   * The sessions of a cadet on operations that went live, the newest first; one that the cadet was stood down from
   * only where the cadet had been collected. Visits are the tests that took place: without those the cadet sat out
   * and those after the cadet stopped.
   */
  ofCadet: async (cadetId: string): Promise<RideHours[]> => {
    const rides = await db
      .selectFrom('assignments')
      .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
      .innerJoin('operations', 'operations.id', 'sessions.operation_id')
      .innerJoin('teams', 'teams.id', 'assignments.team_id')
      .selectAll('assignments')
      .select(['sessions.day', 'sessions.start', 'sessions.finish', 'teams.name as team'])
      .select(['operation_id', 'operations.reference', 'operations.name'])
      .where('cadet_id', '=', cadetId)
      .where('assignments.deleted_at', 'is', null)
      .where('operations.status', 'in', ['live', 'debriefing', 'closed'])
      .where((the) => the.or([the('stood_down_at', 'is', null), the('collected_at', 'is not', null)]))
      .orderBy('sessions.day', 'desc')
      .orderBy('sessions.start', 'desc')
      .orderBy('assignments.id')
      .execute()
    const visits = await db
      .selectFrom('visits')
      .innerJoin('assignments', (join) =>
        join
          .onRef('assignments.team_id', '=', 'visits.team_id')
          .onRef('assignments.session_id', '=', 'visits.session_id'),
      )
      .leftJoin('assignment_exceptions as exception', (join) =>
        join
          .onRef('exception.assignment_id', '=', 'assignments.id')
          .onRef('exception.visit_id', '=', 'visits.id')
          .on('exception.deleted_at', 'is', null),
      )
      .select(['assignments.id as assignmentId', 'visits.slot', 'visits.arrived_at as arrivedAt'])
      .where('cadet_id', '=', cadetId)
      .where('assignments.deleted_at', 'is', null)
      .where('visits.deleted_at', 'is', null)
      .where('visits.kind', '=', 'test')
      .where('visits.status', '!=', 'planned')
      .where('exception.id', 'is', null)
      .execute()
    return rides.map((ride) => ({
      operation: { id: ride.operation_id, reference: ride.reference, name: ride.name },
      day: ride.day,
      start: ride.start,
      finish: ride.finish,
      team: ride.team,
      collectedAt: ride.collected_at,
      returnedAt: ride.returned_at,
      visits: visits.filter(({ assignmentId, slot, arrivedAt }) => {
        if (assignmentId !== ride.id) return false
        const left = ride.stopped_at ?? ride.stood_down_at
        return left === null || Date.parse(arrivedAt ?? instantOnNight(ride, slot)) <= Date.parse(left)
      }).length,
    }))
  },
})
