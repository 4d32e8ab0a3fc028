import { DOCUMENT_FACTS, PACK_DOCUMENTS } from '@shared/domain/documents/pack-document'

/** The groups of documents, in the order in which a venue reads them. */
export const GROUPS = [...new Set(PACK_DOCUMENTS.map((document) => DOCUMENT_FACTS[document].group))]

export const GROUP_WORDS: Readonly<Record<(typeof GROUPS)[number], string>> = {
  letters: 'Letters',
  posters: 'Posters and the desk',
  training: 'Training',
  records: 'Records to keep',
}
