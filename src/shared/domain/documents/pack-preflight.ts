import type { PackDocument, Recipient } from '../../contracts/packs.contract'
import type { Venue } from '../../contracts/venues.contract'
import type { VisitKind, VisitStatus } from '../visits/behaviours'

/** What is said instead of a pack for a venue on contact hold. */
export const HELD = 'On contact hold: nothing goes to this venue until a sergeant releases it.'

/** A venue of an operation, as the preflight sees it. */
export interface Candidate {
  readonly venue: Pick<Venue, 'id' | 'name' | 'contacts' | 'contactHoldSince'>
  readonly kind: VisitKind
  readonly status: VisitStatus
  /** Whether an outcome letter is due: the visit is a completed test. */
  readonly letterDue: boolean
}

/** The addresses of a venue that its pack goes to. */
const packAddresses = ({ contacts }: Candidate['venue']): readonly string[] =>
  contacts.filter(({ isPackRecipient, email }) => isPackRecipient && email !== '').map(({ email }) => email)

/**
 * What each venue of an operation would get, and in sentences what stands in its way. A block stops the pack:
 * a venue on contact hold is out of every pack (DESIGN 7), and a pack tells the outcome of a test, which an
 * engagement visit is not. A warning does not.
 */
export function preflight(candidates: readonly Candidate[], profileReady: boolean): readonly Recipient[] {
  const owners = new Map<string, string[]>()
  for (const { venue } of candidates) {
    for (const email of packAddresses(venue)) {
      const key = email.toLowerCase()
      owners.set(key, [...(owners.get(key) ?? []), venue.name])
    }
  }
  return candidates.map((candidate) => {
    const { venue } = candidate
    const emails = packAddresses(venue)
    const shared = emails.flatMap((email) =>
      (owners.get(email.toLowerCase()) ?? [])
        .filter((name) => name !== venue.name)
        .map((name) => `${email} also receives the pack of ${name}. Check that it is right.`),
    )
    return {
      venueId: venue.id,
      venueName: venue.name,
      documents: documentsFor(candidate),
      emails: [...emails],
      blocks: blocksFor(candidate, profileReady),
      warnings: emails.length > 0 ? shared : ['No e-mail address: the draft will open without a recipient.'],
    }
  })
}

const documentsFor = ({ kind, letterDue }: Candidate): PackDocument[] =>
  kind === 'engagement' ? [] : letterDue ? ['outcome-letter', 'staff-poster'] : ['staff-poster']

function blocksFor({ venue, kind, status }: Candidate, profileReady: boolean): string[] {
  const blocks: string[] = []
  if (!profileReady) blocks.push('The force profile is empty. Fill it in under Settings.')
  if (venue.contactHoldSince !== null || status === 'live_concern') blocks.push(HELD)
  if (kind === 'engagement')
    blocks.push('Engagement visit: there is no outcome to write about, so no pack is made.')
  else if (status === 'planned') blocks.push('The visit is not recorded yet.')
  return blocks
}
