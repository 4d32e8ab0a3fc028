/** The words of a venue. */
export const VENUE_TYPES = [
  'hotel',
  'guest_house',
  'hostel',
  'short_let',
  'licensed_premises',
  'private_hire',
  'taxi',
  'takeaway',
  'other',
] as const
export type VenueType = (typeof VENUE_TYPES)[number]

export const VENUE_TYPE_WORDS: Readonly<Record<VenueType, string>> = {
  hotel: 'Hotel',
  guest_house: 'Guest house or B&B',
  hostel: 'Hostel',
  short_let: 'Short let',
  licensed_premises: 'Licensed premises',
  private_hire: 'Private hire',
  taxi: 'Taxi',
  takeaway: 'Takeaway',
  other: 'Other',
}
