import { FIRST_LANGUAGE, PACK_DOCUMENTS, type PackDocument, type PackItem } from '../documents/pack-document'
import type { VenueType } from '../venues/venue'
import { mailBytes, planDrafts } from './drafts'
import type { Situation } from './situation'

/** A venue as far as it matters which documents it may be given. */
export interface PackVenueFacts {
  readonly venueId: string
  readonly venueType: VenueType
  readonly situation: Situation
  readonly suggested: readonly PackItem[]
  /** What it cannot have now, and why. */
  readonly withheld: readonly { readonly document: PackDocument; readonly why: string }[]
}

/** How far a document is in another language than the first, for a type of venue. */
export interface Translation extends PackItem {
  readonly venueType: VenueType
  readonly readiness: 'ready' | 'proof'
}

/** Whether a venue may be given a document: it can leave, can only be looked at, is withheld, or is not there. */
export type Availability =
  | { readonly kind: 'ready' | 'proof' | 'missing' }
  | { readonly kind: 'withheld'; readonly why: string }

/** Whether a venue may be given a document in a language. What is withheld is withheld in every language. */
export function availabilityOf(
  { document, language }: PackItem,
  venue: PackVenueFacts,
  translations: readonly Translation[],
): Availability {
  const withheld = venue.withheld.find((one) => one.document === document)
  if (withheld) return { kind: 'withheld', why: withheld.why }
  if (language === FIRST_LANGUAGE) return { kind: 'ready' }
  const translation = translations.find(
    (one) => one.document === document && one.language === language && one.venueType === venue.venueType,
  )
  return { kind: translation?.readiness ?? 'missing' }
}

/** Whether two items are the same document in the same language. */
export const isSameItem = (a: PackItem, b: PackItem): boolean =>
  a.document === b.document && a.language === b.language

const has = (items: readonly PackItem[], item: PackItem): boolean =>
  items.some((one) => isSameItem(one, item))

/** Items in the order in which a venue reads them, each document in the first language before the others. */
export function inReadingOrder(items: readonly PackItem[]): readonly PackItem[] {
  const rank = ({ language }: PackItem) => (language === FIRST_LANGUAGE ? '' : language)
  return items.toSorted(
    (a, b) =>
      PACK_DOCUMENTS.indexOf(a.document) - PACK_DOCUMENTS.indexOf(b.document) ||
      rank(a).localeCompare(rank(b)),
  )
}

/** What somebody changed of what was suggested. */
export interface PackChange {
  readonly added: readonly PackItem[]
  readonly removed: readonly PackItem[]
}

/** What makes `items` of what was suggested. */
export const changeBetween = (suggested: readonly PackItem[], items: readonly PackItem[]): PackChange => ({
  added: items.filter((item) => !has(suggested, item)),
  removed: suggested.filter((item) => !has(items, item)),
})

/** The same change of another venue's items: what that venue may not be given is left out of it. */
export function withChange(
  items: readonly PackItem[],
  { added, removed }: PackChange,
  venue: PackVenueFacts,
  translations: readonly Translation[],
): readonly PackItem[] {
  const kept = items.filter((item) => !has(removed, item))
  const more = added.filter(
    (item) => !has(kept, item) && availabilityOf(item, venue, translations).kind === 'ready',
  )
  return inReadingOrder([...kept, ...more])
}

/** The items without one, or with it. */
export const toggled = (items: readonly PackItem[], item: PackItem): readonly PackItem[] =>
  has(items, item) ? items.filter((one) => !isSameItem(one, item)) : inReadingOrder([...items, item])

/** Which other venues a change can be made for too. */
export const CHANGE_GROUPS = ['situation', 'type', 'all'] as const
export type ChangeGroup = (typeof CHANGE_GROUPS)[number]

/** The other venues of a group: in the same situation, of the same type, or every one. */
export function othersIn<Venue extends PackVenueFacts>(
  group: ChangeGroup,
  venues: readonly Venue[],
  one: PackVenueFacts,
): readonly Venue[] {
  return venues.filter(
    ({ venueId, situation, venueType }) =>
      venueId !== one.venueId &&
      (group === 'all' ||
        (group === 'situation' ? situation === one.situation : venueType === one.venueType)),
  )
}

/** What a pack comes to as e-mails. */
export interface PackSize {
  /** What its files take in an e-mail, in bytes: about a third more than on disk. */
  readonly bytes: number
  readonly drafts: number
  /** The documents that are too large for any draft: they stay in the folder. */
  readonly tooLarge: readonly PackDocument[]
}

/** What files of these sizes (in bytes, in their order) come to as e-mails of at most `draftBytes`. */
export function packSize(
  files: readonly { readonly document: PackDocument; readonly bytes: number }[],
  draftBytes: number,
): PackSize {
  const { drafts, tooLarge } = planDrafts(
    files.map(({ document, bytes }) => ({ name: document, document, bytes })),
    draftBytes,
  )
  return {
    bytes: files.reduce((sum, { bytes }) => sum + mailBytes(bytes), 0),
    drafts: drafts.length,
    tooLarge: tooLarge.map(({ document }) => document),
  }
}
