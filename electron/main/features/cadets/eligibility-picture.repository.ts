import type { OperationStatus } from '@shared/domain/operations/operation'
import type { TeamRole } from '@shared/domain/operations/teams'
import type { Kysely, Selectable } from 'kysely'
import type {
  AssignmentsTable,
  CadetAgreementsTable,
  CadetConsentsTable,
  CadetPlacesTable,
  CadetsTable,
  Database,
} from '../../database/schema'

/** A test of a team, with its venue. */
export interface PictureVisit {
  readonly id: string
  readonly sessionId: string
  readonly teamId: string
  readonly position: number
  readonly slot: string
  readonly venueId: string
  readonly name: string
  readonly town: string
  readonly operator: string | null
}

/** An adult on a team, with the night of the team and what is recorded of the adult. */
export interface PictureMember {
  readonly teamId: string
  readonly teamName: string
  readonly sessionId: string
  readonly operationId: string
  readonly status: OperationStatus
  readonly day: string
  readonly start: string
  readonly finish: string
  readonly role: TeamRole
  readonly adultId: string
  readonly adult: string
  readonly vettedOn: string | null
  readonly vettedUntil: string | null
  readonly trainedOn: string | null
}

/** A ride of a cadet, of this operation or another, with its night. */
export type StoredRide = Selectable<AssignmentsTable> & {
  readonly operation_id: string
  readonly status: OperationStatus
  readonly day: string
  readonly start: string
  readonly finish: string
  /** The number of the welfare officer. */
  readonly welfare: string | null
  /** Who made it. */
  readonly by: string
}

/** What an approver set aside, with the label of whoever recorded it. */
export interface StoredOverride {
  readonly cadetId: string
  readonly teamId: string
  readonly rule: number
  readonly subject: string
  readonly approverName: string
  readonly approverRank: string
  readonly approvalReference: string
  readonly reason: string
  readonly recordedBy: string
  readonly by: string
  readonly at: string
}

export type CadetRecord = Selectable<CadetsTable>
export type PlaceRecord = Selectable<CadetPlacesTable>
export type ConsentRecord = Selectable<CadetConsentsTable>
export type AgreementRecord = Selectable<CadetAgreementsTable>

/** What the rules look at, each in one query for the whole operation. */
export const pictureReads = (db: Kysely<Database>) => ({
  /** The tests of an operation, in the order of the night: an engagement visit takes nobody under 18. */
  tests: (operationId: string): Promise<PictureVisit[]> =>
    db
      .selectFrom('visits')
      .innerJoin('venues', 'venues.id', 'visits.venue_id')
      .select([
        'visits.id',
        'session_id as sessionId',
        'team_id as teamId',
        'position',
        'slot',
        'venue_id as venueId',
        'name',
        'town',
        'operator',
      ])
      .where('operation_id', '=', operationId)
      .where('kind', '=', 'test')
      .where('visits.deleted_at', 'is', null)
      .orderBy('position')
      .execute(),

  /** Who is on a team between two days (`YYYY-MM-DD`), in every operation that was not cancelled. */
  members: (from: string, to: string): Promise<PictureMember[]> =>
    db
      .selectFrom('team_members')
      .innerJoin('adults', 'adults.id', 'team_members.adult_id')
      .innerJoin('teams', 'teams.id', 'team_members.team_id')
      .innerJoin('sessions', 'sessions.id', 'teams.session_id')
      .innerJoin('operations', 'operations.id', 'sessions.operation_id')
      .select([
        'teams.id as teamId',
        'teams.name as teamName',
        'sessions.id as sessionId',
        'operations.id as operationId',
        'operations.status',
        'sessions.day',
        'sessions.start',
        'sessions.finish',
        'role',
        'adults.id as adultId',
        'adults.reference as adult',
        'adults.vetted_on as vettedOn',
        'adults.vetted_until as vettedUntil',
        'adults.trained_on as trainedOn',
      ])
      .where('sessions.day', '>=', from)
      .where('sessions.day', '<=', to)
      .where('operations.status', '!=', 'cancelled')
      .where('team_members.deleted_at', 'is', null)
      .where('teams.deleted_at', 'is', null)
      .where('sessions.deleted_at', 'is', null)
      .where('operations.deleted_at', 'is', null)
      .orderBy('team_members.id')
      .execute(),

  /** Who can be on a board: whoever has neither withdrawn nor been anonymised, and whoever is assigned. */
  cadets: (operationId: string): Promise<CadetRecord[]> =>
    db
      .selectFrom('cadets')
      .selectAll()
      .where('deleted_at', 'is', null)
      .where((where) =>
        where.or([
          where.and([where('withdrawn_on', 'is', null), where('anonymised_on', 'is', null)]),
          where(
            'id',
            'in',
            db
              .selectFrom('assignments')
              .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
              .select('cadet_id')
              .where('operation_id', '=', operationId)
              .where('assignments.deleted_at', 'is', null),
          ),
        ]),
      )
      .orderBy('reference')
      .execute(),

  cadet: (id: string): Promise<CadetRecord[]> =>
    db.selectFrom('cadets').selectAll().where('id', '=', id).where('deleted_at', 'is', null).execute(),

  places: (): Promise<PlaceRecord[]> =>
    db.selectFrom('cadet_places').selectAll().where('deleted_at', 'is', null).orderBy('id').execute(),

  ages: (): Promise<{ cadetId: string; day: string; months: number }[]> =>
    db
      .selectFrom('cadet_ages')
      .select(['cadet_id as cadetId', 'day', 'months'])
      .where('deleted_at', 'is', null)
      .execute(),

  /** The consents to an operation, the newest first. */
  consents: (operationId: string): Promise<ConsentRecord[]> =>
    db
      .selectFrom('cadet_consents')
      .selectAll()
      .where('operation_id', '=', operationId)
      .where('deleted_at', 'is', null)
      .orderBy('id', 'desc')
      .execute(),

  /** The agreements for the sessions of an operation, those too that were taken back. */
  agreements: (operationId: string): Promise<AgreementRecord[]> =>
    db
      .selectFrom('cadet_agreements')
      .innerJoin('sessions', 'sessions.id', 'cadet_agreements.session_id')
      .selectAll('cadet_agreements')
      .where('operation_id', '=', operationId)
      .execute(),

  /** Every ride that counts or was stood down, in every operation that was not cancelled. */
  rides: (): Promise<StoredRide[]> =>
    db
      .selectFrom('assignments')
      .innerJoin('sessions', 'sessions.id', 'assignments.session_id')
      .innerJoin('operations', 'operations.id', 'sessions.operation_id')
      .innerJoin('users', 'users.id', 'assignments.created_by')
      .leftJoin('adults', 'adults.id', 'assignments.welfare_adult_id')
      .selectAll('assignments')
      .select([
        'sessions.operation_id',
        'operations.status',
        'sessions.day',
        'sessions.start',
        'sessions.finish',
        'adults.reference as welfare',
        'users.label as by',
      ])
      .where('assignments.deleted_at', 'is', null)
      .where('operations.status', '!=', 'cancelled')
      .orderBy('assignments.id')
      .execute(),

  /** Which visits are sat out, by whom. */
  sittingOut: (): Promise<{ id: string; version: number; assignmentId: string; visitId: string }[]> =>
    db
      .selectFrom('assignment_exceptions')
      .select(['id', 'version', 'assignment_id as assignmentId', 'visit_id as visitId'])
      .where('deleted_at', 'is', null)
      .execute(),

  /** Where each team tests, in every operation: where the cadets' other rides go. */
  venuesOfTeams: (
    teamIds: readonly string[],
  ): Promise<{ teamId: string; visitId: string; venueId: string }[]> =>
    db
      .selectFrom('visits')
      .select(['team_id as teamId', 'id as visitId', 'venue_id as venueId'])
      .where('team_id', 'in', teamIds)
      .where('kind', '=', 'test')
      .where('deleted_at', 'is', null)
      .execute(),

  overrides: (operationId: string): Promise<StoredOverride[]> =>
    db
      .selectFrom('cadet_overrides')
      .innerJoin('teams', 'teams.id', 'cadet_overrides.team_id')
      .innerJoin('sessions', 'sessions.id', 'teams.session_id')
      .innerJoin('users', 'users.id', 'cadet_overrides.created_by')
      .select([
        'cadet_id as cadetId',
        'team_id as teamId',
        'rule',
        'subject',
        'approver_name as approverName',
        'approver_rank as approverRank',
        'approval_reference as approvalReference',
        'reason',
        'cadet_overrides.created_by as recordedBy',
        'users.label as by',
        'cadet_overrides.created_at as at',
      ])
      .where('operation_id', '=', operationId)
      .where('cadet_overrides.deleted_at', 'is', null)
      .orderBy('cadet_overrides.id')
      .execute(),

  /** Who planned an operation. */
  plannerOf: (operationId: string): Promise<{ id: string; label: string }> =>
    db
      .selectFrom('operations')
      .innerJoin('users', 'users.id', 'operations.created_by')
      .select(['users.id', 'users.label'])
      .where('operations.id', '=', operationId)
      .executeTakeFirstOrThrow(),
})
