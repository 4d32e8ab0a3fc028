import type { PackBatch, PackScope } from '@shared/contracts/packs.contract'
import type { PackDocument } from '@shared/domain/documents/pack-document'
import type { TestServices } from './test-register'

/**
 * Makes the packs of these venues: each with what it would get unless somebody chose otherwise, or with these
 * documents in English. A venue that gets nothing by itself is asked for a staff poster, so that the reason shows.
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
      const suggested = recipients.find((one) => one.venueId === venueId)?.suggested ?? []
      const items = documents?.map((document) => ({ document, language: 'en' })) ?? suggested
      return { venueId, items: items.length > 0 ? items : [{ document: 'staff-poster', language: 'en' }] }
    }),
  })
}
