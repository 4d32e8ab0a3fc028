import type { ForceProfile, Logo } from '../../contracts/settings.contract'
import type { VenueFields } from '../../contracts/venues.contract'
import type { VisitRecord } from '../../contracts/visits.contract'
import type { VisitKind } from '../visits/behaviours'
import type { PassRule } from '../visits/pass-rule'
import type { PackWording } from './pack-wording'

/**
 * What a document may be made from: these fields and no others (domain.md 7, "Never in a pack"). There is no
 * place here for a cadet, a role-player, an officer, a scenario, a note, another venue or a planned date.
 */

export type DocumentVenue = Pick<VenueFields, 'name' | 'type' | 'address' | 'town' | 'postcode'>

/** What staff did, and the rule frozen on the operation: the letter's mark is derived, never typed. */
export type DocumentVisit = Pick<
  VisitRecord,
  | 'status'
  | 'steps'
  | 'refusalReason'
  | 'booking'
  | 'report'
  | 'reportTiming'
  | 'codeWordUsed'
  | 'trainingAccepted'
> & {
  /** An engagement visit tests nobody, so no document speaks of it. */
  readonly kind: VisitKind
  /** The day of the visit, `YYYY-MM-DD`: always one that has been, never a planned one. */
  readonly day: string
  readonly rule: PassRule
}

export type DocumentForce = Pick<
  ForceProfile,
  | 'force'
  | 'division'
  | 'team'
  | 'operationName'
  | 'codeWord'
  | 'channels'
  | 'contactName'
  | 'contactPhone'
  | 'contactEmail'
  | 'dutyToRefer'
  | 'parentsPage'
  | 'forcePage'
  | 'protectiveMarking'
> & { readonly logos: readonly Logo[] }

/** Training that was delivered to a venue and counts still. No names: how many took part. */
export interface DocumentTraining {
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly attendees: number
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string
}

/** Everything that a document of a pack is made from. `visit` and `training` are there only where there was one. */
export interface DocumentContext {
  readonly venue: DocumentVenue
  readonly visit: DocumentVisit | null
  readonly training: DocumentTraining | null
  readonly force: DocumentForce
  /** The date on the document, `YYYY-MM-DD`. */
  readonly day: string
  /** The words, in the language of the document. */
  readonly wording: PackWording
  /** What stands across every page of a document whose words nobody has checked; `null` on one that may leave. */
  readonly proof: string | null
}
