import { longDate } from '../documents/document-text'
import type { VenueType } from '../venues/venue'

/** What the trends are looked at for: everything at once is narrowed by it. */
export interface TrendFilter {
  /** The first and last day of the sessions counted, `YYYY-MM-DD`; `null` for no limit. */
  readonly from: string | null
  readonly to: string | null
  /** Which types of venue; empty for all. */
  readonly venueTypes: readonly VenueType[]
}

export const NO_FILTER: TrendFilter = { from: null, to: null, venueTypes: [] }

/** Whether anything is left out. */
export const isFiltered = ({ from, to, venueTypes }: TrendFilter): boolean =>
  from !== null || to !== null || venueTypes.length > 0

const MANY: Readonly<Record<VenueType, string>> = {
  hotel: 'hotels',
  guest_house: 'guest houses and B&Bs',
  hostel: 'hostels',
  short_let: 'short lets',
  licensed_premises: 'licensed premises',
  private_hire: 'private hire',
  taxi: 'taxis',
  takeaway: 'takeaways',
  other: 'other venues',
}

const year = (day: string): string => day.slice(0, 4)
const isFirst = (day: string): boolean => day.endsWith('-01-01')
const isLast = (day: string): boolean => day.endsWith('-12-31')

/** The days, with the year alone only where it is a whole one: a title never promises more than was counted. */
function dayWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) {
    return isFirst(from) && isLast(to) && year(from) === year(to)
      ? `in ${year(from)}`
      : `${longDate(from)} to ${longDate(to)}`
  }
  if (from !== null) return `from ${isFirst(from) ? year(from) : longDate(from)}`
  if (to !== null) return isLast(to) ? `to the end of ${year(to)}` : `to ${longDate(to)}`
  return ''
}

/** What stands in the title for a filter: "hotels, from 2024". Empty where nothing is filtered. */
export function filterWords({ from, to, venueTypes }: TrendFilter): string {
  const types = venueTypes.map((type) => MANY[type]).join(', ')
  return [types, dayWords(from, to)].filter((part) => part !== '').join(', ')
}
