import type {
  DocumentContext,
  DocumentForce,
  DocumentTraining,
  DocumentVenue,
  DocumentVisit,
} from '@shared/domain/documents/document-source'
import type { PackDocument } from '@shared/domain/documents/pack-document'
import {
  type LocalText,
  type PackLibrary,
  type Readiness,
  readinessIn,
} from '@shared/domain/documents/pack-library'
import type { VenueType } from '@shared/domain/venues/venue'
import { wordingIn } from './pack-content'

/** The words of documents, and how far they are in a language for a type of venue. */
export interface Words {
  readonly wordingIn: (language: string) => DocumentContext['wording']
  readonly readinessIn: (language: string, document: PackDocument, type: VenueType) => Readiness
}

interface Facts {
  readonly venue: DocumentVenue
  readonly visit: DocumentVisit | null
  readonly training: DocumentTraining | null
  readonly force: DocumentForce
  readonly day: string
}

/** The words of a library with the team's own: read once for all the venues of a run. */
export function readWordsOnce(library: PackLibrary, local: readonly LocalText[]): Words {
  const words = new Map<string, DocumentContext['wording']>()
  const readiness = new Map<string, Readiness>()
  return {
    wordingIn: (language) => remembered(words, language, () => wordingIn(library, language, local)),
    readinessIn: (language, document, type) =>
      remembered(readiness, `${language} ${document} ${type}`, () =>
        readinessIn(library, language, document, type, local),
      ),
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  const value = known.get(key) ?? read()
  known.set(key, value)
  return value
}

/** What a venue's documents are made from in each language. */
export function contextsFor(
  words: Words,
  { venue, visit, training, force, day }: Facts,
): (language: string, document: PackDocument) => DocumentContext {
  return (language, document) => {
    const wording = words.wordingIn(language)
    const isReady = words.readinessIn(language, document, venue.type) === 'ready'
    return { venue, visit, training, force, day, wording, proof: isReady ? null : wording.shared.proof }
  }
}
