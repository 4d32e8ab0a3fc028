import { Temporal } from 'temporal-polyfill'
import type { VenueType } from './venue'

/** The rules by which venues can be narrowed before they are chosen. */
export const VENUE_RULES = ['every', 'never', 'six_months', 'twelve_months'] as const
export type VenueRule = (typeof VENUE_RULES)[number]

export const VENUE_RULE_WORDS: Readonly<Record<VenueRule, string>> = {
  every: 'Every venue',
  never: 'Never visited',
  six_months: 'Not visited for 6 months',
  twelve_months: 'Not visited for 12 months',
}

const MONTHS: Readonly<Partial<Record<VenueRule, number>>> = { six_months: 6, twelve_months: 12 }

/** Whether a venue last visited on this day (`YYYY-MM-DD`, null for never) falls under the rule on `today`. */
export function fallsUnder(rule: VenueRule, lastVisitOn: string | null, today: string): boolean {
  if (rule === 'every' || lastVisitOn === null) return true
  const months = MONTHS[rule]
  if (months === undefined) return false
  const limit = Temporal.PlainDate.from(today).subtract({ months })
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(lastVisitOn), limit) <= 0
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

/** What coverage counts of a venue. */
interface Covered {
  readonly type: VenueType
  readonly town: string
  /** How often it was visited and recorded; how many of these were completed tests. */
  readonly visits: number
  readonly tests: number
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
  const tested = venues.filter(({ tests }) => tests > 0).length
  const visited = venues.filter(({ tests, visits }) => tests === 0 && visits > 0).length
  const others = visited === 0 ? '' : ` ${visited} more visited without a completed test.`
  return `${tested} of ${venues.length} ${what} ${where} ever tested.${others}`
}
