import type { PackBatch, PackScope } from '@shared/contracts/packs.contract'
import type { PackDocument } from '@shared/domain/documents/pack-document'
import type { TestServices } from './test-register'

/**
 * Makes the packs of these venues: each with what it would get unless somebody chose otherwise, or with these
 * documents in English as far as it can have them. A venue that gets nothing by itself is asked for a staff poster, so that the reason shows.
 */
export async function exportPacks(
  { packs }: Pick<TestServices, 'packs'>,
  scope: PackScope,
  venueIds: readonly string[],
  documents?: readonly PackDocument[],
): Promise<PackBatch> {
  const { recipients } = await packs.preview(scope)
  return packs.export({
    scope,
    packs: venueIds.map((venueId) => {
      const recipient = recipients.find((one) => one.venueId === venueId)
      const withheld = recipient?.withheld.map(({ document }) => document) ?? []
      const items =
        documents
          ?.filter((document) => !withheld.includes(document))
          .map((document) => ({ document, language: 'en' })) ??
        recipient?.suggested ??
        []
      return { venueId, items: items.length > 0 ? items : [{ document: 'staff-poster', language: 'en' }] }
    }),
  })
}
