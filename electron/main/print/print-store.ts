import { randomUUID } from 'node:crypto'
import type { PrintDocument } from './print-document'

/** Where a document waits, in memory only, between being put and being asked for once as `app://print/<id>`. */
export interface PrintStore {
  /** Keeps a document and returns the id that stands in its address. */
  put(document: PrintDocument): string
  /** Hands a document out once and forgets it; `null` for an id that is not known (any more). */
  take(id: string): PrintDocument | null
}

/** An empty store. Ids cannot be guessed. */
export function createPrintStore(): PrintStore {
  const waiting = new Map<string, PrintDocument>()
  return {
    put: (document) => {
      const id = randomUUID()
      waiting.set(id, document)
      return id
    },
    take: (id) => {
      const document = waiting.get(id) ?? null
      waiting.delete(id)
      return document
    },
  }
}
