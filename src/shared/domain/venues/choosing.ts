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
  readonly visits: number
}

/** "12 of 40 hotels in Northmere ever visited.": how much of a set of venues has been reached, in words. */
export function coverageWords(venues: readonly Covered[]): string {
  if (venues.length === 0) return 'No venues here.'
  const [type, ...otherTypes] = new Set(venues.map((venue) => venue.type))
  const [town, ...otherTowns] = new Set(venues.map((venue) => venue.town))
  const what = type === undefined || otherTypes.length > 0 ? 'venues' : TYPE_PLURALS[type]
  const where = otherTowns.length > 0 ? `in ${otherTowns.length + 1} towns` : `in ${town}`
  const visited = venues.filter(({ visits }) => visits > 0).length
  return `${visited} of ${venues.length} ${what} ${where} ever visited.`
}
