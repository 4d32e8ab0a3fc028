import type { VenueEvent } from '@shared/contracts/venues.contract'
import { laterReportWords } from '@shared/domain/visits/later-report'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { laterReportReads } from './later-report.repository'

/** What a venue reported once a night was over, as lines of its timeline. */
export async function laterReportEvents(db: Kysely<Database>, venueId: string): Promise<VenueEvent[]> {
  return (await laterReportReads(db).ofVenue(venueId)).map((report) => ({
    kind: 'follow-up',
    on: report.reportedOn,
    title: 'Rang back later',
    detail: `${report.operationName}: reported ${laterReportWords(report)}. Does not change the outcome.`,
    mark: null,
    outcome: null,
    operationId: report.operationId,
  }))
}
