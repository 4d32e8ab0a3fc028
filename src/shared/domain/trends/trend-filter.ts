import { VENUE_TYPE_WORDS, type VenueType } from '../venues/venue'

/** What the trends are looked at for: everything at once is narrowed by it. */
export interface TrendFilter {
  /** The first and last day of the sessions counted, `YYYY-MM-DD`; `null` for no limit. */
  readonly from: string | null
  readonly to: string | null
  /** Which types of venue; empty for all. */
  readonly venueTypes: readonly VenueType[]
}

export const NO_FILTER: TrendFilter = { from: null, to: null, venueTypes: [] }

const year = (day: string): string => day.slice(0, 4)

/** What stands in the title for a filter: "hotels, from 2024". Empty where nothing is filtered. */
export function filterWords({ from, to, venueTypes }: TrendFilter): string {
  const types = venueTypes.map((type) => VENUE_TYPE_WORDS[type].toLowerCase()).join(' or ')
  const days =
    from !== null && to !== null
      ? year(from) === year(to)
        ? `in ${year(from)}`
        : `${from} to ${to}`
      : from !== null
        ? `from ${from}`
        : to !== null
          ? `to ${to}`
          : ''
  return [types, days].filter((part) => part !== '').join(', ')
}
