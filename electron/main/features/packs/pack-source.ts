import type { Operation } from '@shared/contracts/operations.contract'
import type { PackScope } from '@shared/contracts/packs.contract'
import type { Venue } from '@shared/contracts/venues.contract'
import type { Visit } from '@shared/contracts/visits.contract'
import type { DocumentTraining, DocumentVisit } from '@shared/domain/documents/document-source'
import { letterMark } from '@shared/domain/documents/outcome-letter'
import { monthsAfter } from '@shared/domain/follow-up/due'
import type { TrainingStage } from '@shared/domain/follow-up/training'
import { dayOnNight } from '@shared/domain/operations/night-time'
import type { Candidate } from '@shared/domain/packs/preflight'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '../../database/schema'
import { disclosureReads } from './disclosure.repository'

type Db = Kysely<Database>

/** A stage that a venue's training reached, as somebody entered it. */
interface TrainingEntry {
  readonly venueId: string
  readonly stage: TrainingStage
  readonly on: string
  readonly attendees: number | null
}

/** What packs are put together from, of other features. */
export interface PackReads {
  readonly readOperation: (db: Db, id: string) => Promise<Operation>
  readonly readVisits: (db: Db, operation: Operation) => Promise<Visit[]>
  /** The recorded visits to a venue with their operation, newest first. */
  readonly readVenueVisits: (
    db: Db,
    venueId: string,
  ) => Promise<readonly { readonly visit: Visit; readonly operation: Operation }[]>
  readonly readVenues: (db: Db, ids: readonly string[]) => Promise<Venue[]>
  readonly readTraining: (db: Db) => Promise<readonly TrainingEntry[]>
  /** For how many months delivered training counts. */
  readonly readTrainingMonths: () => Promise<number>
  /** The venues with a test planned on a day (`YYYY-MM-DD`) or after it. */
  readonly readPlannedVenueIds: (db: Db, day: string) => Promise<ReadonlySet<string>>
}

/** A venue that is to have a pack: what the check looks at, and what its documents are made from. */
export interface PackVenue {
  readonly venue: Venue
  readonly visit: DocumentVisit | null
  readonly training: DocumentTraining | null
  readonly candidate: Candidate
}

export interface PackSource {
  /** The operation that the packs are about; `null` for packs outside one. */
  readonly operation: Operation | null
  readonly venues: readonly PackVenue[]
}

/**
 * Everything that the packs of a scope are made from: in an operation, what was seen that night; elsewhere, the last
 * test of each venue that was recorded. Refuses with `not-found` an operation that is gone.
 */
export async function readPackSource(
  db: Db,
  scope: PackScope,
  reads: PackReads,
  today: string,
): Promise<PackSource> {
  const operation = 'operationId' in scope ? await reads.readOperation(db, scope.operationId) : null
  const visits = operation === null ? [] : await reads.readVisits(db, operation)
  const venueIds = 'operationId' in scope ? visits.map(({ venueId }) => venueId) : scope.venueIds
  const venues = await reads.readVenues(db, [...new Set(venueIds)])
  const training = trainingOf(await reads.readTraining(db), await reads.readTrainingMonths(), today)
  const planned = await reads.readPlannedVenueIds(db, today)
  const made = new Map(
    (await disclosureReads(db).made()).map(({ venueId, madeAt }) => [venueId, londonDay(madeAt)]),
  )
  const order = new Map(venueIds.map((id, index) => [id, index]))
  const found = venues.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const packVenues: PackVenue[] = []
  for (const venue of found) {
    const about = operation
      ? { operation, visit: visits.findLast(({ venueId }) => venueId === venue.id) ?? null }
      : lastTest(await reads.readVenueVisits(db, venue.id))
    const visit = about.visit && documentVisit(about.visit, about.operation)
    packVenues.push({
      venue,
      visit,
      training: training.get(venue.id) ?? null,
      candidate: {
        venue,
        visit: visit && {
          status: visit.status,
          letterMark: about.visit?.kind === 'test' ? letterMark(visit) : null,
        },
        isTrained: training.has(venue.id),
        isUnrecorded: visit?.status === 'planned',
        isConcern: visit?.status === 'live_concern',
        isPlanned: planned.has(venue.id) && visit?.status !== 'planned',
        lastPackOn: made.get(venue.id) ?? null,
      },
    })
  }
  return { operation, venues: packVenues }
}

/** The last recorded test, or else the last recorded visit of any kind. */
function lastTest(visits: readonly { readonly visit: Visit; readonly operation: Operation }[]) {
  return visits.find(({ visit }) => visit.kind === 'test') ?? visits[0] ?? { visit: null, operation: null }
}

/** A visit as documents may know it; `null` where its night is gone. */
function documentVisit(visit: Visit, operation: Operation | null): DocumentVisit | null {
  const night = operation?.sessions.find(({ id }) => id === visit.sessionId)
  if (!operation || !night) return null
  return { ...visit, day: dayOnNight(night, visit.arrivedAt ?? visit.slot), rule: operation.passRule }
}

/** The latest delivered training of each venue, as long as it counts. */
function trainingOf(
  entries: readonly TrainingEntry[],
  months: number,
  today: string,
): ReadonlyMap<string, DocumentTraining> {
  const delivered = entries
    .filter(({ stage, on }) => stage === 'delivered' && on <= today)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ venueId, on, attendees }) => ({
      venueId,
      on,
      attendees: attendees ?? 0,
      until: monthsAfter(on, months),
    }))
    .filter(({ attendees, until }) => attendees > 0 && until >= today)
  return new Map(delivered.map(({ venueId, ...training }) => [venueId, training]))
}

/** The day in London of a UTC instant. */
export const londonDay = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London').toPlainDate().toString()
