import type { LaterReport, LaterReportFields } from '@shared/contracts/visits.contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** Reads of later reports. */
export const laterReportReads = (db: Kysely<Database>) => {
  const reports = db
    .selectFrom('later_reports')
    .innerJoin('visits', 'visits.id', 'later_reports.visit_id')
    .select([
      'later_reports.id',
      'later_reports.version',
      'visit_id as visitId',
      'reported_on as reportedOn',
      'channel',
      'incident',
      'later_reports.code_word_used as codeWordUsed',
    ])
    .where('later_reports.deleted_at', 'is', null)
    .where('visits.deleted_at', 'is', null)
    .orderBy('reported_on')
    .orderBy('later_reports.id')
  return {
    ofOperation: (operationId: string): Promise<LaterReport[]> =>
      reports.where('visits.operation_id', '=', operationId).execute(),

    byId: (id: string): Promise<LaterReport | undefined> =>
      reports.where('later_reports.id', '=', id).executeTakeFirst(),

    /** Those of a venue, each with the operation and the night of its visit. */
    ofVenue: (venueId: string) =>
      reports
        .innerJoin('sessions', 'sessions.id', 'visits.session_id')
        .innerJoin('operations', 'operations.id', 'visits.operation_id')
        .select(['sessions.day', 'operations.id as operationId', 'operations.name as operationName'])
        .where('visits.venue_id', '=', venueId)
        .execute(),
  }
}

/** Writes of later reports. */
export const laterReportWrites = (work: Work) => ({
  add: ({ visitId, reportedOn, channel, incident, codeWordUsed }: LaterReportFields): Promise<string> =>
    work.insert('later_reports', {
      visit_id: visitId,
      reported_on: reportedOn,
      channel,
      incident,
      code_word_used: codeWordUsed,
    }),

  remove: (id: string, version: number): Promise<void> => work.remove('later_reports', id, version),
})
