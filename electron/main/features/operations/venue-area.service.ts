import { areaWords, isIn, type VenueArea } from '@shared/domain/venues/choosing'
import type { VenueType } from '@shared/domain/venues/venue'
import { AppError } from '@shared/errors'

/** A venue as far as it lies in an area. */
export interface AreaVenue {
  readonly id: string
  readonly town: string
  readonly type: VenueType
  readonly onContactHold: boolean
}

/**
 * Checks in main that the chosen venues are every one of these areas that can be chosen and is not planned yet,
 * and no other; says whether a planned venue stands outside them. Refuses with `rule` where they are not.
 */
export function checkEveryVenue(
  areas: readonly VenueArea[],
  chosen: readonly string[],
  planned: readonly string[],
  venues: readonly AreaVenue[],
): { readonly visitsOutside: boolean } {
  const taken = new Set(planned)
  const inside = venues.filter((venue) => areas.some((area) => isIn(venue, area)))
  const eligible = inside.filter(({ id, onContactHold }) => !onContactHold && !taken.has(id))
  const picked = new Set(chosen)
  if (picked.size !== eligible.length || eligible.some(({ id }) => !picked.has(id))) {
    const where = areas.map(areaWords).join(' and ')
    throw new AppError('rule', `These are not all the ${where} any more. Choose them again.`)
  }
  const insideIds = new Set(inside.map(({ id }) => id))
  return { visitsOutside: planned.some((id) => !insideIds.has(id)) }
}
