import type { ReportingChannel } from '../../contracts/settings.contract'
import { CHANNEL_KINDS, type ChannelKind } from './channel-kind'
import { CHANNEL_STARTS } from './national-numbers'
import { waysToReach } from './number-check'

const STARTED = ['name', 'number', 'when'] as const

/** A row of a kind as a force begins with it: nobody has checked its number yet. */
export const startOf = (kind: ChannelKind): ReportingChannel => ({
  ...CHANNEL_STARTS[kind],
  kind,
  verifiedOn: null,
  towns: '',
})

/**
 * The list with the national numbers that it has not got yet, and with a row to fill in for each kind that every
 * force or council has its own number for. What is there stays as it is and where it is; blank rows go. A number that
 * is listed under another kind already is not added.
 */
export function withNationalNumbers(channels: readonly ReportingChannel[]): ReportingChannel[] {
  const kept = channels.filter((channel) => STARTED.some((part) => channel[part].trim() !== ''))
  const kinds = new Set(kept.map(({ kind }) => kind))
  const ways = new Set(kept.flatMap(({ number }) => waysToReach(number)))
  const added = CHANNEL_KINDS.filter((kind) => kind !== 'other' && !kinds.has(kind))
    .map(startOf)
    .filter(({ number }) => !waysToReach(number).some((way) => ways.has(way)))
  return [...kept, ...added]
}

/**
 * A row that becomes one of another kind. What nobody has typed over takes the words and the number of the new kind;
 * with another number it is not checked any more.
 */
export function asKind(channel: ReportingChannel, kind: ChannelKind): ReportingChannel {
  const before = CHANNEL_STARTS[channel.kind]
  const words = Object.fromEntries(
    STARTED.map((part) => [
      part,
      ['', before[part]].includes(channel[part].trim()) ? CHANNEL_STARTS[kind][part] : channel[part],
    ]),
  )
  return withNumber({ ...channel, ...words, kind, number: channel.number }, words.number ?? channel.number)
}

/** A row with another number: what was checked was the one before. The same number spaced otherwise stays checked. */
export function withNumber(channel: ReportingChannel, number: string): ReportingChannel {
  const same = waysToReach(number).join() === waysToReach(channel.number).join()
  return { ...channel, number, verifiedOn: same ? channel.verifiedOn : null }
}

/** What a row is called in a sentence or on a button: its name, or its place where it has none yet. */
export const rowName = ({ name }: Pick<ReportingChannel, 'name'>, at: number): string =>
  name.trim() || `Number ${at + 1}`
