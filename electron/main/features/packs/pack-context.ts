import type {
  DocumentContext,
  DocumentForce,
  DocumentTraining,
  DocumentVenue,
  DocumentVisit,
} from '@shared/domain/documents/document-source'
import type { PackDocument } from '@shared/domain/documents/pack-document'
import { type LocalText, type PackLibrary, readinessIn } from '@shared/domain/documents/pack-library'
import { wordingIn } from './pack-content'

interface Facts {
  readonly venue: DocumentVenue
  readonly visit: DocumentVisit | null
  readonly training: DocumentTraining | null
  readonly force: DocumentForce
  readonly day: string
}

/** What a venue's documents are made from in each language: the words are read once a language. */
export function contextsFor(
  library: PackLibrary,
  local: readonly LocalText[],
  facts: Facts,
): (language: string, document: PackDocument) => DocumentContext {
  const { venue, visit, training, force, day } = facts
  const words = new Map<string, DocumentContext['wording']>()
  return (language, document) => {
    const wording = words.get(language) ?? wordingIn(library, language, local)
    words.set(language, wording)
    const isReady = readinessIn(library, language, document, venue.type, local) === 'ready'
    return { venue, visit, training, force, day, wording, proof: isReady ? null : wording.shared.proof }
  }
}
