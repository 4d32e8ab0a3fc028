import type { FieldProblem } from '@shared/errors'
import type { QueryClient } from '@tanstack/react-query'
import type { ResultDraft } from './result-draft'

/** What was typed for a visit, whether it is saved, and why the last try to save it was refused. */
export interface DraftEntry {
  readonly draft: ResultDraft
  /** The version of the visit that the typing started from, or that it was last saved as. */
  readonly version: number
  /** Something was typed that is not saved yet. */
  readonly unsaved: boolean
  readonly problems: readonly FieldProblem[]
  readonly refusal: { readonly conflict: boolean; readonly sentence: string } | null
  /** Nobody asked for the save that was refused: the focus stays where somebody types. */
  readonly byItself: boolean
}

export type Drafts = Readonly<Record<string, DraftEntry>>

/** The drafts of this window and the saves of each visit, in their order. */
export interface DraftStore {
  read(): Drafts
  /** Keeps an entry; null forgets it. */
  keep(visitId: string, entry: DraftEntry | null): void
  subscribe(listener: () => void): () => void
  /** The last save of each visit, for the next one to wait for. */
  readonly underWay: Map<string, Promise<boolean>>
}

const stores = new WeakMap<QueryClient, DraftStore>()

/**
 * The drafts that belong to a query client: they outlive the screen, so that a save that is under way while
 * somebody leaves and comes back is heard of, and are forgotten with the client when the register locks.
 */
export function draftStoreOf(client: QueryClient): DraftStore {
  const store = stores.get(client) ?? createDraftStore()
  stores.set(client, store)
  return store
}

function createDraftStore(): DraftStore {
  let drafts: Drafts = {}
  const listeners = new Set<() => void>()
  return {
    read: () => drafts,
    keep(visitId, entry) {
      const { [visitId]: _, ...others } = drafts
      drafts = entry === null ? others : { ...others, [visitId]: entry }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    underWay: new Map(),
  }
}
