import type { ForceProfile } from '../../contracts/settings.contract'
import type { VenueFields } from '../../contracts/venues.contract'
import type { VisitRecord } from '../../contracts/visits.contract'
import type { PassRule } from '../visits/pass-rule'

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
>
