import type { PackPreview, PackScope, Recipient } from '@shared/contracts/packs.contract'
import type { PackItem } from '@shared/domain/documents/pack-document'
import {
  availabilityOf,
  type ChangeGroup,
  changeBetween,
  othersIn,
  toggled,
  withChange,
} from '@shared/domain/packs/composition'
import { useKept } from '../../lib/use-kept'
import { readinessOf } from './preflight'

/** What somebody decided in a composer: whom to leave out, and what venues get instead of what was suggested. */
interface Composition {
  readonly leftOut: ReadonlySet<string>
  readonly own: ReadonlyMap<string, readonly PackItem[]>
}

/** A venue of the composer with what it gets, and whether its pack is to be made. */
export interface Entry {
  readonly recipient: Recipient
  readonly items: readonly PackItem[]
  readonly isChosen: boolean
  /** Why it cannot be ticked; `null` where it can. */
  readonly whyNot: string | null
}

/** What came of doing the same for others. */
export interface Spread {
  readonly done: number
  /** The venues that may not be given all of it. */
  readonly partly: number
}

const scopeKey = (scope: PackScope): string =>
  'operationId' in scope ? scope.operationId : [...scope.venueIds].sort().join()

/**
 * What is put together for a scope: who is ticked and what each venue gets. It outlives the screen, so that an address
 * can be mended on a venue's page without beginning anew. Every venue that may have a pack begins ticked.
 */
export function useComposition(scope: PackScope, preview: PackPreview) {
  const { recipients, translations } = preview
  const [{ leftOut, own }, keep] = useKept<Composition>(`packs:${scopeKey(scope)}`, () => ({
    leftOut: new Set(),
    own: new Map(),
  }))

  const entries = recipients.map((recipient): Entry => {
    const items = (own.get(recipient.venueId) ?? recipient.suggested).filter(
      (item) => availabilityOf(item, recipient, translations).kind === 'ready',
    )
    const whyNot =
      readinessOf(recipient) === 'blocked'
        ? (recipient.blocks[0] ?? null)
        : items.length === 0
          ? NOTHING
          : null
    return { recipient, items, whyNot, isChosen: whyNot === null && !leftOut.has(recipient.venueId) }
  })
  const chosen = entries.filter(({ isChosen }) => isChosen)

  return {
    entries,
    chosen,
    /** Ticks a venue or takes the tick away. */
    tick(venueId: string) {
      const next = new Set(leftOut)
      if (!next.delete(venueId)) next.add(venueId)
      keep({ leftOut: next, own })
    },
    /** Ticks every venue whose pack can be made, or none. */
    tickAll(isTicked: boolean) {
      keep({ leftOut: new Set(isTicked ? [] : recipients.map(({ venueId }) => venueId)), own })
    },
    /** Gives a venue a document, or takes it away. */
    change({ recipient, items }: Entry, item: PackItem) {
      keep({ leftOut, own: new Map(own).set(recipient.venueId, toggled(items, item)) })
    },
    /** Goes back to what was suggested for a venue. */
    reset({ recipient }: Entry) {
      const next = new Map(own)
      next.delete(recipient.venueId)
      keep({ leftOut, own: next })
    },
    /** Makes the same change of what was suggested for the others of a group. */
    spread({ recipient, items }: Entry, group: ChangeGroup): Spread {
      const change = changeBetween(recipient.suggested, items)
      const others = new Set(othersIn(group, recipients, recipient))
      const next = new Map(own)
      let partly = 0
      for (const other of entries.filter((one) => others.has(one.recipient))) {
        const changed = withChange(other.items, change, other.recipient, translations)
        next.set(other.recipient.venueId, changed)
        if (changeBetween(changed, [...changed, ...change.added]).added.length > 0) partly += 1
      }
      keep({ leftOut, own: next })
      return { done: others.size, partly }
    },
  }
}

export type ComposerState = ReturnType<typeof useComposition>

const NOTHING = 'It gets nothing. Choose at least one document for it.'
