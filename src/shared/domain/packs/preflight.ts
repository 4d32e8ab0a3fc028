import type { Recipient } from '../../contracts/packs.contract'
import type { Venue } from '../../contracts/venues.contract'
import { longDate } from '../documents/document-text'
import { PACK_DOCUMENTS } from '../documents/pack-document'
import { addressFindings } from './address-check'
import { type PackChoices, situationOf, suggestedItems, type VenueStanding, whyNot } from './situation'

/** What is said instead of a pack for a venue on contact hold. */
export const HELD = 'On contact hold: nothing goes to this venue until a sergeant releases it.'

/** A venue that is to have a pack, as the check before it sees it. */
export interface Candidate extends VenueStanding {
  readonly venue: Pick<Venue, 'id' | 'name' | 'type' | 'town' | 'operator' | 'contacts' | 'contactHoldSince'>
  /** Whether the visit that the pack is about is still to be recorded. */
  readonly isUnrecorded: boolean
  /** Whether a live concern was met on that visit. */
  readonly isConcern: boolean
  /** Whether a test of this venue is planned. */
  readonly isPlanned: boolean
  /** When a pack was made for it last, `YYYY-MM-DD`; `null` for never. */
  readonly lastPackOn: string | null
}

type Contacts = Venue['contacts']

/** The contacts of a venue that its pack goes to. */
const packContacts = ({ contacts }: Candidate['venue']): Contacts =>
  contacts.filter(({ isPackRecipient, email }) => isPackRecipient && email !== '')

const sameAddress = (email: string): string => email.toLowerCase()

/** Each address once, however it is written. */
const oncePerAddress = (contacts: Contacts): Contacts =>
  contacts.filter(
    ({ email }, index) =>
      contacts.findIndex((one) => sameAddress(one.email) === sameAddress(email)) === index,
  )

/**
 * What each venue would get, and in sentences what stands in its way. A block stops the pack: a venue on contact hold
 * is out of every pack (DESIGN 7). A warning does not.
 */
export function preflight(
  candidates: readonly Candidate[],
  choices: PackChoices,
  profileReady: boolean,
): readonly Recipient[] {
  const addressed = candidates.map(({ venue }) => ({ venue, contacts: oncePerAddress(packContacts(venue)) }))
  const owners = Map.groupBy(
    addressed.flatMap(({ venue, contacts }) => contacts.map(({ email }) => ({ venue, email }))),
    ({ email }) => sameAddress(email),
  )
  return candidates.map((candidate, index) => {
    const { venue } = candidate
    const contacts = addressed[index]?.contacts ?? []
    const shared = contacts.flatMap(({ email }) =>
      (owners.get(sameAddress(email)) ?? [])
        .filter((other) => other.venue.id !== venue.id)
        .map((other) => `${email} also receives the pack of ${other.venue.name}. Check that it is right.`),
    )
    return {
      venueId: venue.id,
      venueName: venue.name,
      town: venue.town,
      venueType: venue.type,
      situation: situationOf(candidate),
      suggested: [...suggestedItems(candidate, choices)],
      withheld: PACK_DOCUMENTS.flatMap((document) => {
        const why = whyNot(document, candidate)
        return why === null ? [] : [{ document, why }]
      }),
      emails: contacts.map(({ email }) => email),
      blocks: blocksFor(candidate, profileReady),
      warnings: [
        ...noRecipient(venue, contacts.length),
        ...twice(packContacts(venue).map(({ email }) => email)),
        ...shared,
        ...addressFindings(contacts, venue.operator),
        ...(candidate.isPlanned ? ['A visit here is planned. A pack now may warn the staff.'] : []),
        ...(candidate.lastPackOn === null
          ? []
          : [`A pack was made for this venue on ${longDate(candidate.lastPackOn)}.`]),
      ],
    }
  })
}

function noRecipient(venue: Candidate['venue'], recipients: number): readonly string[] {
  if (recipients > 0) return []
  return [
    venue.contacts.length === 0
      ? 'No contact: add one on the venue’s page, or the draft will open without a recipient.'
      : 'No contact with an e-mail address receives packs: the draft will open without a recipient.',
  ]
}

/** The same address at two contacts of one venue. */
function twice(emails: readonly string[]): readonly string[] {
  const keys = emails.map(sameAddress)
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map(
    (key) => `${key} is entered twice at this venue. It will get one draft.`,
  )
}

function blocksFor(candidate: Candidate, profileReady: boolean): string[] {
  const blocks: string[] = []
  if (!profileReady) blocks.push('The force profile is empty. Fill it in under Settings.')
  if (candidate.venue.contactHoldSince !== null || candidate.isConcern) blocks.push(HELD)
  if (candidate.isUnrecorded) blocks.push('The visit is not recorded yet.')
  return blocks
}
