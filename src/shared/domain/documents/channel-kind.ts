/**
 * The ways to reach help that a force may list (domain.md 3). The kind is what another language knows a channel by:
 * its name and when to use it are translated, its number is the force's own.
 */
export const CHANNEL_KINDS = [
  'emergency',
  'police',
  'emergency_textphone',
  'relay',
  'emergency_sms',
  'online',
  'police_station',
  'crimestoppers',
  'nspcc',
  'childline',
  'ceop',
  'modern_slavery',
  'transport_police',
  'social_care',
  'other',
] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]
