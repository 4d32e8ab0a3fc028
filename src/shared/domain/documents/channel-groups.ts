import type { ReportingChannel } from '../../contracts/settings.contract'
import type { ChannelKind } from './channel-kind'
import { fillIn, oneLine } from './document-text'
import { type ShownChannel, shownNumber } from './letterhead'

/** When a channel is used: what a worried person looks for first. */
export const CHANNEL_GROUPS = ['danger', 'later', 'advice', 'child'] as const
export type ChannelGroup = (typeof CHANNEL_GROUPS)[number]

/** By what each kind of channel is for (domain.md 3); what a force calls "other" is not for emergencies. */
const GROUP_OF: Readonly<Record<ChannelKind, ChannelGroup>> = {
  emergency: 'danger',
  emergency_textphone: 'danger',
  emergency_sms: 'danger',
  police: 'later',
  relay: 'later',
  online: 'later',
  police_station: 'later',
  transport_police: 'later',
  other: 'later',
  crimestoppers: 'advice',
  nspcc: 'advice',
  modern_slavery: 'advice',
  ceop: 'advice',
  social_care: 'advice',
  childline: 'child',
}

/** A channel of a group; `towns` says in words where it is for some towns only. */
export interface GroupedChannel extends ShownChannel {
  readonly towns: string | null
}

export interface ShownGroup {
  readonly heading: string
  readonly channels: readonly GroupedChannel[]
}

/** All channels of a force by when they are used, each group in the force's own order; empty groups are left out. */
export function groupChannels(
  channels: readonly ReportingChannel[],
  words: { readonly groups: Readonly<Record<ChannelGroup, string>>; readonly towns: string },
): readonly ShownGroup[] {
  return CHANNEL_GROUPS.map((group) => ({
    heading: words.groups[group],
    channels: channels
      .filter(({ kind }) => GROUP_OF[kind] === group)
      .map(({ name, number, when, towns }) => ({
        name: oneLine(name),
        number: shownNumber(number),
        when: oneLine(when),
        towns: oneLine(towns) === '' ? null : fillIn(words.towns, { towns: oneLine(towns) }),
      })),
  })).filter((group) => group.channels.length > 0)
}
