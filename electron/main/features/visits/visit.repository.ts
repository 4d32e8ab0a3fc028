import type { Visit, VisitRecord } from '@shared/contracts/visits.contract'
import { clockOf, instantOnNight, type Night } from '@shared/domain/operations/night-time'
import type { Place } from '@shared/domain/operations/sessions'
import type { Cue, VisitKind } from '@shared/domain/visits/behaviours'
import type { Kysely, Selectable } from 'kysely'
import type { Database, VisitsTable } from '../../database/schema'
import type { Work } from '../../database/work'
import { STEP_COLUMNS, stepColumns, stepsOf } from './visit-steps'

/** A visit as it is stored, without the outcome, which depends on the rule it is looked at under. */
export type StoredVisit = Omit<Visit, 'outcome' | 'mark'>

type Joined = Selectable<VisitsTable> & {
  venue_name: string
  venue_address: string
  venue_town: string
  team_name: string
  day: string
}

const clockOrNull = (instant: string | null): string | null => (instant === null ? null : clockOf(instant))

const toVisit = (row: Joined): StoredVisit => ({
  id: row.id,
  version: row.version,
  venueId: row.venue_id,
  venueName: row.venue_name,
  venueAddress: `${row.venue_address}, ${row.venue_town}`,
  sessionId: row.session_id,
  day: row.day,
  teamId: row.team_id,
  teamName: row.team_name,
  position: row.position,
  slot: row.slot,
  kind: row.kind,
  status: row.status,
  statusReason: row.status_reason,
  concernTo: row.concern_to,
  concernAt: clockOrNull(row.concern_at),
  concernIncident: row.concern_incident,
  mayHaveBeenWarned: row.may_have_been_warned === 1,
  metBy: row.met_by,
  arrivedAt: clockOrNull(row.arrived_at),
  leftAt: clockOrNull(row.left_at),
  cues: JSON.parse(row.cues) as Cue[],
  steps: stepsOf(row),
  refusalReason: row.refusal_reason,
  booking: row.booking,
  report: row.report,
  reportTiming: row.report_timing,
  reportChannel: row.report_channel,
  minutesToReport: row.minutes_to_report,
  codeWordUsed: row.code_word_used,
  codeWordRecognised: row.code_word_recognised,
  taxiRole: row.taxi_role,
  secondChance: row.second_chance,
  reportedAtStop: row.reported_at_stop,
  alcoholResult: row.alcohol_result,
  adviceGiven: row.advice_given,
  debriefAt: clockOrNull(row.debrief_at),
  debriefWith: row.debrief_with,
  discomfortAtDebrief: row.discomfort_at_debrief,
  deskTrained: row.desk_trained,
  trainingOffered: row.training_offered,
  trainingAccepted: row.training_accepted,
  postersLeft: row.posters_left,
  notes: row.notes,
  debriefAbsence: row.debrief_absence,
})

/** Reads of visits. */
export const visitReads = (db: Kysely<Database>) => {
  const visits = db
    .selectFrom('visits')
    .innerJoin('venues', 'venues.id', 'visits.venue_id')
    .innerJoin('teams', 'teams.id', 'visits.team_id')
    .innerJoin('sessions', 'sessions.id', 'visits.session_id')
    .selectAll('visits')
    .select([
      'venues.name as venue_name',
      'venues.address as venue_address',
      'venues.town as venue_town',
      'teams.name as team_name',
      'sessions.day',
    ])
    .where('visits.deleted_at', 'is', null)
  return {
    /** The visits of an operation in the order of the night. */
    ofOperation: async (operationId: string): Promise<StoredVisit[]> =>
      (await visits.where('visits.operation_id', '=', operationId).orderBy('position').execute()).map(
        toVisit,
      ),

    byId: async (id: string): Promise<StoredVisit | undefined> => {
      const row = await visits.where('visits.id', '=', id).executeTakeFirst()
      return row && toVisit(row)
    },

    /** The operation and the session a visit belongs to, and its kind. */
    placeOf: (id: string): Promise<{ operationId: string; sessionId: string; kind: VisitKind } | undefined> =>
      db
        .selectFrom('visits')
        .select(['operation_id as operationId', 'session_id as sessionId', 'kind'])
        .where('id', '=', id)
        .where('deleted_at', 'is', null)
        .executeTakeFirst(),

    /** Every visit that was recorded, to one venue or to all, with its operation and the day of its night. */
    recorded: async (venueId?: string) => {
      const rows = await db
        .selectFrom('visits')
        .innerJoin('sessions', 'sessions.id', 'visits.session_id')
        .select([
          'visits.id',
          'visits.operation_id',
          'visits.venue_id',
          'visits.status',
          'visits.kind',
          'sessions.day',
          ...STEP_COLUMNS,
          'refusal_reason',
          'report',
          'report_timing',
          'training_offered',
          'training_accepted',
        ])
        .where('visits.deleted_at', 'is', null)
        .where('visits.status', '!=', 'planned')
        .$if(venueId !== undefined, (query) => query.where('venue_id', '=', venueId ?? ''))
        .execute()
      return rows.map((row) => ({
        id: row.id,
        operationId: row.operation_id,
        venueId: row.venue_id,
        day: row.day,
        status: row.status,
        kind: row.kind,
        steps: stepsOf(row),
        refusalReason: row.refusal_reason,
        report: row.report,
        reportTiming: row.report_timing,
        trainingOffered: row.training_offered,
        trainingAccepted: row.training_accepted,
      }))
    },

    /** The venues with a test planned on a day (`YYYY-MM-DD`) or after it, in an operation that goes ahead. */
    plannedVenueIds: async (day: string): Promise<ReadonlySet<string>> => {
      const rows = await db
        .selectFrom('visits')
        .innerJoin('sessions', 'sessions.id', 'visits.session_id')
        .innerJoin('operations', 'operations.id', 'visits.operation_id')
        .select('visits.venue_id')
        .where('visits.deleted_at', 'is', null)
        .where('visits.status', '=', 'planned')
        .where('visits.kind', '=', 'test')
        .where('operations.deleted_at', 'is', null)
        .where('operations.status', 'not in', ['closed', 'cancelled'])
        .where('sessions.day', '>=', day)
        .execute()
      return new Set(rows.map(({ venue_id }) => venue_id))
    },

    /** The visits to a venue with their operation and day, newest first. */
    ofVenue: async (venueId: string) => {
      const rows = await visits
        .innerJoin('operations', 'operations.id', 'visits.operation_id')
        .select(['operations.id as operationId', 'operations.name as operationName'])
        .where('venue_id', '=', venueId)
        .where('visits.status', '!=', 'planned')
        .orderBy('sessions.day', 'desc')
        .execute()
      return rows.map((row) => ({
        ...toVisit(row),
        operationId: row.operationId,
        operationName: row.operationName,
      }))
    },
  }
}

/** Writes of visits. */
export const visitWrites = (work: Work) => ({
  plan: (visit: {
    operationId: string
    sessionId: string
    teamId: string
    venueId: string
    position: number
    slot: string
    kind: VisitKind
    cues: readonly Cue[]
  }): Promise<string> =>
    work.insert('visits', {
      operation_id: visit.operationId,
      session_id: visit.sessionId,
      team_id: visit.teamId,
      venue_id: visit.venueId,
      position: visit.position,
      slot: visit.slot,
      kind: visit.kind,
      status: 'planned',
      cues: JSON.stringify(visit.cues),
    }),

  record: (id: string, version: number, record: VisitRecord, night: Night): Promise<void> => {
    const instant = (clock: string | null) => (clock === null ? null : instantOnNight(night, clock))
    return work.update('visits', id, version, {
      status: record.status,
      status_reason: record.statusReason,
      concern_to: record.concernTo,
      concern_at: instant(record.concernAt),
      concern_incident: record.concernIncident,
      may_have_been_warned: record.mayHaveBeenWarned ? 1 : 0,
      met_by: record.metBy,
      arrived_at: instant(record.arrivedAt),
      left_at: instant(record.leftAt),
      cues: JSON.stringify(record.cues),
      ...stepColumns(record.steps),
      refusal_reason: record.refusalReason,
      booking: record.booking,
      report: record.report,
      report_timing: record.reportTiming,
      report_channel: record.reportChannel,
      minutes_to_report: record.minutesToReport,
      code_word_used: record.codeWordUsed,
      code_word_recognised: record.codeWordRecognised,
      taxi_role: record.taxiRole,
      second_chance: record.secondChance,
      reported_at_stop: record.reportedAtStop,
      alcohol_result: record.alcoholResult,
      advice_given: record.adviceGiven,
      debrief_at: instant(record.debriefAt),
      debrief_with: record.debriefWith,
      discomfort_at_debrief: record.discomfortAtDebrief,
      desk_trained: record.deskTrained,
      training_offered: record.trainingOffered,
      training_accepted: record.trainingAccepted,
      posters_left: record.postersLeft,
      notes: record.notes,
      ...(record.status === 'live_concern' ? { debrief_absence: null } : {}),
    })
  },

  /**
   * Erases what was typed in free text before the visit became a live concern, autosaved or not, from its history:
   * no account of a victim is kept (DESIGN 5). Why it had no debrief can hold one too.
   */
  forgetAccounts: (id: string): void =>
    work.forget('visits', id, ['notes', 'status_reason', 'debrief_absence']),

  /** Moves a visit: to a session, a team, a slot, a number in the operation. */
  place: (
    id: string,
    version: number,
    { sessionId, teamId, slot, position }: Place & { readonly position: number },
  ): Promise<void> =>
    work.update('visits', id, version, { session_id: sessionId, team_id: teamId, slot, position }),

  setCues: (id: string, version: number, cues: readonly Cue[]): Promise<void> =>
    work.update('visits', id, version, { cues: JSON.stringify(cues) }),

  explainNoDebrief: (id: string, version: number, debriefAbsence: string): Promise<void> =>
    work.update('visits', id, version, { debrief_absence: debriefAbsence }),

  remove: (id: string, version: number): Promise<void> => work.remove('visits', id, version),
})
