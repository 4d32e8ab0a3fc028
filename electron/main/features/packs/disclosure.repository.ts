import type { PackItem } from '@shared/domain/documents/pack-document'
import type { ReplyKind } from '@shared/domain/packs/replies'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** A file of a pack as it was written. */
export interface DisclosedFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** A pack that left the register. */
export interface StoredDisclosure {
  readonly id: string
  readonly version: number
  readonly venueId: string
  readonly venueName: string
  readonly contactHoldSince: string | null
  readonly operationReference: string | null
  readonly recipients: readonly string[]
  readonly items: readonly PackItem[]
  readonly files: readonly DisclosedFile[]
  readonly folder: string | null
  readonly madeAt: string
  readonly madeBy: string
}

/** Reads of disclosures and what came of them. */
export const disclosureReads = (db: Kysely<Database>) => {
  const disclosures = db
    .selectFrom('disclosures')
    .innerJoin('venues', 'venues.id', 'disclosures.venue_id')
    .leftJoin('operations', 'operations.id', 'disclosures.operation_id')
    .innerJoin('users', 'users.id', 'disclosures.created_by')
    .select([
      'disclosures.id',
      'disclosures.version',
      'disclosures.venue_id',
      'disclosures.items',
      'disclosures.recipients',
      'disclosures.files',
      'disclosures.folder',
      'disclosures.created_at',
      'venues.name as venue_name',
      'venues.contact_hold_since',
      'operations.reference',
      'users.label',
    ])
    .where('disclosures.deleted_at', 'is', null)
    .orderBy('disclosures.created_at', 'desc')
    .orderBy('disclosures.id', 'desc')

  const toDisclosure = (
    row: Awaited<ReturnType<typeof disclosures.executeTakeFirstOrThrow>>,
  ): StoredDisclosure => ({
    id: row.id,
    version: row.version,
    venueId: row.venue_id,
    venueName: row.venue_name,
    contactHoldSince: row.contact_hold_since,
    operationReference: row.reference,
    recipients: JSON.parse(row.recipients) as string[],
    items: JSON.parse(row.items) as PackItem[],
    files: JSON.parse(row.files) as DisclosedFile[],
    folder: row.folder,
    madeAt: row.created_at,
    madeBy: row.label,
  })

  return {
    /** Which venues of which operations a pack was made for, and when (UTC instants); oldest first. */
    made: () =>
      db
        .selectFrom('disclosures')
        .where('deleted_at', 'is', null)
        .select(['operation_id as operationId', 'venue_id as venueId', 'created_at as madeAt'])
        .orderBy('created_at')
        .execute(),
    /** Newest first. */
    list: async (): Promise<StoredDisclosure[]> => (await disclosures.execute()).map(toDisclosure),
    ofVenue: async (venueId: string): Promise<StoredDisclosure[]> =>
      (await disclosures.where('venue_id', '=', venueId).execute()).map(toDisclosure),
    byIds: async (ids: readonly string[]): Promise<StoredDisclosure[]> =>
      (await disclosures.where('disclosures.id', 'in', ids).execute()).map(toDisclosure),

    /** What came of every pack, in the order in which it was entered. */
    replies: async () => {
      const rows = await db
        .selectFrom('correspondence')
        .innerJoin('users', 'users.id', 'correspondence.created_by')
        .select(['disclosure_id', 'kind', 'happened_on', 'note', 'users.label'])
        .where('correspondence.deleted_at', 'is', null)
        .orderBy('correspondence.id')
        .execute()
      return rows.map((row) => ({
        disclosureId: row.disclosure_id,
        kind: row.kind,
        on: row.happened_on,
        note: row.note,
        by: row.label,
      }))
    },
  }
}

/** Writes of disclosures and what came of them. */
export const disclosureWrites = (work: Work) => ({
  insert: (disclosure: {
    operationId: string | null
    venueId: string
    items: readonly PackItem[]
    recipients: readonly string[]
    files: readonly DisclosedFile[]
    folder: string
  }): Promise<string> =>
    work.insert('disclosures', {
      operation_id: disclosure.operationId,
      venue_id: disclosure.venueId,
      items: JSON.stringify(disclosure.items),
      recipients: JSON.stringify(disclosure.recipients),
      files: JSON.stringify(disclosure.files),
      folder: disclosure.folder,
    }),

  /** Says that the files of a pack are gone from their folder. What was in it stays on record. */
  forgetFolder: (id: string, version: number): Promise<void> =>
    work.update('disclosures', id, version, { folder: null }),

  addReply: (disclosureId: string, kind: ReplyKind, on: string, note: string): Promise<string> =>
    work.insert('correspondence', { disclosure_id: disclosureId, kind, happened_on: on, note }),
})
