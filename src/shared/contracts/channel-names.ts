/**
 * Every channel there is. Kept apart from the contracts so that the preload, which only needs the names,
 * stays free of zod. A contract whose channel is missing here does not compile.
 */
export const CHANNELS = [
  'register:read-state',
  'register:create',
  'register:unlock',
  'register:recover',
  'register:lock',
  'register:choose-folder',
  'users:list',
  'users:add',
  'settings:read-force-profile',
  'settings:save-force-profile',
  'venues:list',
  'venues:read',
  'venues:create',
  'venues:update',
  'venues:release-contact-hold',
  'venues:preview-import',
  'venues:import',
  'operations:list',
  'operations:read',
  'operations:list-choices',
  'operations:create',
  'operations:update',
  'operations:add-visits',
  'operations:remove-visit',
  'operations:go-live',
  'visits:record',
  'trends:read',
  'packs:preview',
  'packs:export',
  'packs:cancel',
  'packs:choose-folder',
  'packs:open-folder',
  'packs:list-disclosures',
  'audit:read',
] as const
export type ChannelName = (typeof CHANNELS)[number]

/** What main may say to the screens unasked. */
export const EVENTS = ['packs:progress'] as const
export type EventName = (typeof EVENTS)[number]
