import type { RideFacts, VenueFacts } from './finding'

/** Venues as a finding's subject, in one order: a venue that comes later is another subject. */
export const venueSubject = (venues: readonly Pick<VenueFacts, 'id'>[]): string =>
  venues
    .map(({ id }) => id)
    .sort()
    .join(',')

/** The numbers of the adults on a team, each once and in one order. */
export const adultNumbers = ({ adults }: RideFacts): readonly string[] =>
  [...new Set(adults.map(({ adult }) => adult))].sort()
