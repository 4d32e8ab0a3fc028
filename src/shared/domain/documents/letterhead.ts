import type { ReportingChannel } from '../../contracts/settings.contract'
import type { DocumentForce, DocumentVenue } from './document-source'
import { oneLine } from './document-text'
import { FIRST_LANGUAGE } from './pack-document'
import type { PackWording } from './pack-wording'

/** How many of the force's channels a letter or poster shows: the first ones, in the force's own order. */
const CHANNELS_SHOWN = 4

/** Who writes: the top of a letter, the foot of a poster. A blank line is left out. */
export interface Letterhead {
  readonly team: string
  readonly force: string
  readonly division: string | null
  /** Whom a venue may ask, as the force has entered it for that purpose. */
  readonly contact: {
    readonly name: string | null
    readonly phone: string | null
    readonly email: string | null
  }
}

/** One number and when to use it, with nothing about when it was last checked. */
export type ShownChannel = Pick<ReportingChannel, 'name' | 'number' | 'when'>

const orNull = (text: string): string | null => oneLine(text) || null

/** The letterhead of a force. */
export function letterheadOf(force: DocumentForce): Letterhead {
  return {
    team: oneLine(force.team),
    force: oneLine(force.force),
    division: orNull(force.division),
    contact: {
      name: orNull(force.contactName),
      phone: orNull(force.contactPhone),
      email: orNull(force.contactEmail),
    },
  }
}

/** The protective marking at the head and foot of a document, or `null` where the force uses none. */
export const markingOf = ({ protectiveMarking }: Pick<DocumentForce, 'protectiveMarking'>): string | null =>
  orNull(protectiveMarking)

/** For whom channels are shown: in which words, and in which town the reader works. */
export interface ChannelPlace {
  readonly wording?: Pick<PackWording, 'language' | 'channels'>
  readonly town?: string
}

/**
 * The channels for a reader in a town, in the force's own order: one that is for some towns, like a council's social
 * care, is for a reader in one of them alone. Never empty: where nothing is left, all of them stand.
 */
export function channelsIn<Channel extends Pick<ReportingChannel, 'towns'>>(
  channels: readonly Channel[],
  town: string,
): readonly Channel[] {
  const here = channels.filter(({ towns }) => towns.trim() === '' || townsIn(towns).includes(sameTown(town)))
  return here.length > 0 ? here : channels
}

/**
 * The channels a document shows, most important first, those for other towns left out. In English a channel has the force's own words; another language names it
 * by its kind, so what has no kind is left out there, and the number stays the force's. Never empty: where nothing is
 * left, the force's channels stand as they are, because a page without a number helps nobody.
 */
export function channelsOf(
  { channels }: Pick<DocumentForce, 'channels'>,
  { wording, town = '' }: ChannelPlace = {},
): readonly ShownChannel[] {
  const here = channelsIn(channels, town)
  const named =
    wording === undefined || wording.language.code === FIRST_LANGUAGE
      ? here
      : here.flatMap((channel) =>
          channel.kind === 'other' ? [] : [{ ...channel, ...wording.channels[channel.kind] }],
        )
  return (named.length > 0 ? named : here).slice(0, CHANNELS_SHOWN).map(({ name, number, when }) => ({
    name: oneLine(name),
    number: shownNumber(number),
    when: oneLine(when),
  }))
}

/** A number as a page shows it: a web address without what every one begins with. */
export const shownNumber = (number: string): string =>
  oneLine(number).replace(/^https?:\/\/(\S+?)\/?$/i, '$1')

const sameTown = (town: string): string => oneLine(town).toLocaleLowerCase('en-GB')
const townsIn = (towns: string): readonly string[] =>
  towns
    .split(',')
    .map(sameTown)
    .filter((town) => town !== '')

/** The contact as it stands in a sentence, or the team's name where the force gave no contact. */
export function contactWords({ team, contact }: Letterhead): string {
  const ways = [contact.phone, contact.email].filter((way) => way !== null).join(' or ')
  const who = contact.name ?? team
  return ways ? `${who}, ${ways}` : who
}

/** The lines of a venue's address as on an envelope: name, the address as it was typed, town and postcode. */
export function addressLines({ name, address, town, postcode }: DocumentVenue): readonly string[] {
  const lines = [name, ...address.split(/[\r\n]+/), `${town} ${postcode ?? ''}`].map(oneLine)
  return [...new Set(lines)].filter((line) => line !== '')
}
