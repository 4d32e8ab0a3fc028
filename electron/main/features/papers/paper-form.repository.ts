import type { PaperForm } from '@shared/contracts/operations.contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import type { Work } from '../../database/work'

interface Seen {
  readonly id: string
  readonly version: number
}

/** The forms that were printed for the visits of an operation, in the order of the night. */
export const readPaperForms = (db: Kysely<Database>, operationId: string): Promise<PaperForm[]> =>
  db
    .selectFrom('paper_forms')
    .innerJoin('visits', 'visits.id', 'paper_forms.visit_id')
    .innerJoin('venues', 'venues.id', 'visits.venue_id')
    .select([
      'paper_forms.id',
      'paper_forms.version',
      'number',
      'venues.name as venueName',
      'printed_at as printedAt',
      'returned_on as returnedOn',
      'returned_to as returnedTo',
      'missing_reason as missingReason',
    ])
    .where('paper_forms.operation_id', '=', operationId)
    .where('paper_forms.deleted_at', 'is', null)
    .where('visits.deleted_at', 'is', null)
    .orderBy('number')
    .execute()

/** Writes of paper forms. They stand apart from the visits, so that printing makes no typing out of date. */
export const paperFormWrites = (work: Work) => ({
  /**
   * Notes that the form of a visit is out. Printed again, it is the newer print that is out; one that was
   * accounted for already stays as it is.
   */
  async noteOut(operationId: string, visitId: string, number: string): Promise<void> {
    const before = await work.db
      .selectFrom('paper_forms')
      .select(['id', 'version', 'returned_on', 'missing_reason'])
      .where('visit_id', '=', visitId)
      .executeTakeFirst()
    const printed = { number, printed_at: work.now }
    if (before === undefined) {
      await work.insert('paper_forms', { operation_id: operationId, visit_id: visitId, ...printed })
    } else if (before.returned_on === null && before.missing_reason === null) {
      await work.update('paper_forms', before.id, before.version, printed)
    }
  },

  signBack: ({ id, version }: Seen, returnedTo: string, returnedOn: string): Promise<void> =>
    work.update('paper_forms', id, version, {
      returned_to: returnedTo,
      returned_on: returnedOn,
      missing_reason: null,
    }),

  explainMissing: ({ id, version }: Seen, missingReason: string): Promise<void> =>
    work.update('paper_forms', id, version, {
      returned_to: null,
      returned_on: null,
      missing_reason: missingReason,
    }),
})
