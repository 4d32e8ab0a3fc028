import type { VenueRow } from '@shared/contracts/venues.contract'
import {
  fallsUnder,
  isIn,
  isMonthCount,
  STARTING_MONTHS,
  type VenueArea,
  type VenueRule,
} from '@shared/domain/venues/choosing'
import type { VenueType } from '@shared/domain/venues/venue'
import { foldedIncludes } from '../lib/fold'

/** What the venues to choose from are narrowed by; `null` narrows nothing. */
export interface VenueFilter {
  readonly query: string
  readonly town: string | null
  readonly type: VenueType | null
  readonly rule: VenueRule
  /** As typed, so that the field can be blank for a moment. */
  readonly months: number | string
}

export const NO_FILTER: VenueFilter = {
  query: '',
  town: null,
  type: null,
  rule: 'every',
  months: STARTING_MONTHS,
}

/** Whether a venue is of the town, the type and the words asked for, whatever its past. */
export const isOnShow = (venue: VenueRow, { query, town, type }: VenueFilter): boolean =>
  (town === null || isIn(venue, { town, type })) &&
  (type === null || venue.type === type) &&
  foldedIncludes(`${venue.name} ${venue.address} ${venue.town} ${venue.postcode}`, query)

/** Whether a venue falls under the rule on `today`; months that are no number narrow nothing. */
export const isUnderRule = (venue: VenueRow, { rule, months }: VenueFilter, today: string): boolean =>
  rule === 'not_for_months' && !isMonthCount(months) ? true : fallsUnder(rule, venue, today, Number(months))

/** The part of the area that is on show as a whole; `null` where more than town and type narrows it. */
export const areaOnShow = ({ query, town, type, rule }: VenueFilter): VenueArea | null =>
  town !== null && rule === 'every' && query.trim() === '' ? { town, type } : null
