import { monthsAfter } from '../follow-up/due'
import type { VenueType } from './venue'
import type { VenuePast } from './venue-past'

/** The rules by which venues can be narrowed before they are chosen. */
export const VENUE_RULES = ['every', 'never', 'not_for_months', 'not_yet', 'trained_since'] as const
export type VenueRule = (typeof VENUE_RULES)[number]

export const VENUE_RULE_WORDS: Readonly<Record<VenueRule, string>> = {
  every: 'Every venue',
  never: 'Never tested',
  not_for_months: 'Not tested for some months',
  not_yet: 'Last time not yet',
  trained_since: 'Trained since the last test',
}

/** Months that "not tested for some months" begins with. Published re-tests came after 5 to 12 (domain.md 6.3). */
export const STARTING_MONTHS = 6

/** Months that can be asked for: whole, and none or fewer would ask nothing. */
export const isMonthCount = (months: unknown): months is number =>
  typeof months === 'number' && Number.isInteger(months) && months >= 1 && months <= 120

/** Whether a venue with this past falls under the rule on `today`. `months` counts under one rule only. */
export function fallsUnder(
  rule: VenueRule,
  { lastTest, trainedOn }: VenuePast,
  today: string,
  months: number,
): boolean {
  switch (rule) {
    case 'every':
      return true
    case 'never':
      return lastTest === null
    case 'not_for_months':
      return lastTest === null || monthsAfter(lastTest.on, months) <= today
    case 'not_yet':
      return lastTest?.mark === 'not_yet'
    case 'trained_since':
      return lastTest !== null && trainedOn !== null && trainedOn > lastTest.on
  }
}

const TYPE_PLURALS: Readonly<Record<VenueType, string>> = {
  hotel: 'hotels',
  guest_house: 'guest houses and B&Bs',
  hostel: 'hostels',
  short_let: 'short lets',
  licensed_premises: 'licensed premises',
  private_hire: 'private hire operators',
  taxi: 'taxis',
  takeaway: 'takeaways',
  other: 'other venues',
}

/** A part of the area: a town, or only its venues of one type. */
export interface VenueArea {
  readonly town: string
  readonly type: VenueType | null
}

/** Whether a venue lies in a part of the area. */
export const isIn = (
  venue: { readonly town: string; readonly type: VenueType },
  { town, type }: VenueArea,
): boolean => venue.town === town && (type === null || venue.type === type)

/** "hotels in Northmere", or "venues in Northmere" for every type. */
export const areaWords = ({ town, type }: VenueArea): string =>
  `${type === null ? 'venues' : TYPE_PLURALS[type]} in ${town}`

/** What coverage counts of a venue. */
interface Covered {
  readonly type: VenueType
  readonly town: string
  /** How many tests were recorded there, whatever came of them. */
  readonly visits: number
  /** The last completed one. */
  readonly lastTest: object | null
}

/**
 * "12 of 40 hotels in Northmere ever tested. 2 more visited without a completed test.": how much of a set of
 * venues has been reached, in words. A visit that was not testable, stopped or became real has tested nobody.
 */
export function coverageWords(venues: readonly Covered[]): string {
  if (venues.length === 0) return 'No venues here.'
  const [type, ...otherTypes] = new Set(venues.map((venue) => venue.type))
  const [town, ...otherTowns] = new Set(venues.map((venue) => venue.town))
  const what = type === undefined || otherTypes.length > 0 ? 'venues' : TYPE_PLURALS[type]
  const where = otherTowns.length > 0 ? `in ${otherTowns.length + 1} towns` : `in ${town}`
  const tested = venues.filter(({ lastTest }) => lastTest !== null).length
  const visited = venues.filter(({ lastTest, visits }) => lastTest === null && visits > 0).length
  const others = visited === 0 ? '' : ` ${visited} more visited without a completed test.`
  return `${tested} of ${venues.length} ${what} ${where} ever tested.${others}`
}
