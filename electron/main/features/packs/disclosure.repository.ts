import type { Disclosure } from '@shared/contracts/packs.contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

/** Reads of disclosures. */
export const disclosureReads = (db: Kysely<Database>) => {
  const disclosures = db
    .selectFrom('disclosures')
    .innerJoin('venues', 'venues.id', 'disclosures.venue_id')
    .innerJoin('operations', 'operations.id', 'disclosures.operation_id')
    .innerJoin('users', 'users.id', 'disclosures.created_by')
    .select([
      'disclosures.id',
      'disclosures.recipients',
      'disclosures.files',
      'disclosures.created_at',
      'venues.name as venue_name',
      'operations.reference',
      'users.label',
    ])
    .where('disclosures.deleted_at', 'is', null)
    .orderBy('disclosures.created_at', 'desc')
    .orderBy('disclosures.id', 'desc')

  const toDisclosure = (
    row: Awaited<ReturnType<typeof disclosures.executeTakeFirstOrThrow>>,
  ): Disclosure => ({
    id: row.id,
    venueName: row.venue_name,
    operationReference: row.reference,
    recipients: JSON.parse(row.recipients) as string[],
    files: JSON.parse(row.files) as Disclosure['files'],
    madeAt: row.created_at,
    madeBy: row.label,
  })

  return {
    /** Which venues of which operations a pack was made for. */
    made: () =>
      db
        .selectFrom('disclosures')
        .where('deleted_at', 'is', null)
        .select(['operation_id as operationId', 'venue_id as venueId'])
        .distinct()
        .execute(),
    /** Newest first. */
    list: async (): Promise<Disclosure[]> => (await disclosures.execute()).map(toDisclosure),
    ofVenue: async (venueId: string): Promise<Disclosure[]> =>
      (await disclosures.where('venue_id', '=', venueId).execute()).map(toDisclosure),
  }
}

/** Writes of disclosures. */
export const disclosureWrites = (work: Work) => ({
  insert: (disclosure: {
    operationId: string
    venueId: string
    recipients: readonly string[]
    files: Disclosure['files']
    folder: string
  }): Promise<string> =>
    work.insert('disclosures', {
      operation_id: disclosure.operationId,
      venue_id: disclosure.venueId,
      recipients: JSON.stringify(disclosure.recipients),
      files: JSON.stringify(disclosure.files),
      folder: disclosure.folder,
    }),
})
