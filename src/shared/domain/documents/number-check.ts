import { Temporal } from 'temporal-polyfill'
import { day } from '../../contracts/fields'
import type { ReportingChannel } from '../../contracts/settings.contract'
import { monthsAfter } from '../follow-up/due'
import { channelsIn } from './letterhead'
import { CHANNEL_STARTS } from './national-numbers'

type Checked = Pick<ReportingChannel, 'verifiedOn'>
type Numbered = Pick<ReportingChannel, 'name' | 'number' | 'kind' | 'verifiedOn'>

const WEB_OR_MAIL = /[a-z0-9-]\.[a-z]|@/i

/** How a number stands: never checked, checked too long ago, checked on a day that is still to come, or fine. */
export type NumberAge =
  | { readonly state: 'never' | 'to_come' }
  | { readonly state: 'old' | 'checked'; readonly months: number }

/**
 * How long ago a number was checked, in whole months up to `today` (`YYYY-MM-DD`). It counts as checked for
 * `verifyMonths` months, the same day that many months later not included (domain.md 11, requirement 20). A day that
 * cannot be read, as while it is being typed, counts as never.
 */
export function numberAge({ verifiedOn }: Checked, today: string, verifyMonths: number): NumberAge {
  if (verifiedOn === null || !day.safeParse(verifiedOn).success) return { state: 'never' }
  if (verifiedOn > today) return { state: 'to_come' }
  const { months } = Temporal.PlainDate.from(verifiedOn).until(today, { largestUnit: 'months' })
  return { state: monthsAfter(verifiedOn, verifyMonths) <= today ? 'old' : 'checked', months }
}

/** Whether somebody has to check a number before it is printed again. */
export const needsChecking = (channel: Checked, today: string, verifyMonths: number): boolean =>
  numberAge(channel, today, verifyMonths).state !== 'checked'

/**
 * What one rings, texts or opens, without how it is written: “08000 121 700” and “0800 0121 700” are the same, so are
 * “+44 808 800 5000” and “0808 800 5000”; 999 by voice and 999 by text are not. Several where a field names several.
 */
export function waysToReach(number: string): readonly string[] {
  return number
    .toLowerCase()
    .split(/\s+(?:or|and|&)\s+|[,;]/)
    .flatMap((part) =>
      WEB_OR_MAIL.test(part)
        ? part.trim().replace(/^(https?:\/\/)?(www\.)?|\/+$/g, '')
        : part.split('/').map(dialled),
    )
    .filter((way) => way !== '')
}

function dialled(part: string): string {
  const digits = part.replace(/^\D*?(?:\+|00)44\s*(?:\(0\))?/, '0').replace(/\D/g, '')
  return digits !== '' && /\b(?:text|sms)\b/.test(part) ? `text ${digits}` : digits
}

/**
 * What is to be put right in a force's numbers, as sentences: a missing 999 or 101, a national number that is not the
 * published one, a number listed twice, and numbers that nobody has checked. Empty where there is nothing. Rows
 * without a number yet are left out.
 */
export function numberFindings(
  channels: readonly Numbered[],
  today: string,
  verifyMonths: number,
): readonly string[] {
  return [...listFindings(channels), ...unchecked(channels.filter(isFilled), today, verifyMonths)]
}

/** The findings that have nothing to do with when a number was checked: a list on the screen says that of each row. */
export function listFindings(channels: readonly Numbered[]): readonly string[] {
  const filled = channels.filter(isFilled)
  return [...missing(filled), ...filled.flatMap(notAsPublished), ...listedTwice(filled)]
}

const isFilled = ({ number }: Numbered): boolean => number.trim() !== ''

function missing(channels: readonly Numbered[]): string[] {
  const ways = new Set(channels.flatMap(({ number }) => waysToReach(number)))
  return ['999', '101'].filter((number) => !ways.has(number)).map((number) => `${number} is missing.`)
}

type Placed = Numbered & Pick<ReportingChannel, 'towns'>

/**
 * Where another language begins with another number than English, as sentences: it names a channel by its kind, so a
 * first channel without one is left out there. For the venues of each town that a channel is for, and for all others.
 */
export function translationFindings(channels: readonly Placed[]): readonly string[] {
  const filled = channels.filter(isFilled)
  const towns = filled.flatMap((channel) => channel.towns.split(',')).filter((town) => town.trim() !== '')
  return [...new Set(['', ...towns].flatMap((town) => otherFirst(channelsIn(filled, town))))]
}

function otherFirst(channels: readonly Placed[]): string[] {
  const [first] = channels
  if (first?.kind !== 'other') return []
  const next = channels.find(({ kind }) => kind !== 'other')
  const name = named(first.name, first.number)
  if (next === undefined) {
    return [
      `In other languages ${name} keeps its English words, because it has no kind. Choose its kind in Settings.`,
    ]
  }
  return waysToReach(next.number).join() === waysToReach(first.number).join()
    ? []
    : [
        `In other languages the first number is ${next.number}, because ${name} has no kind. Choose its kind in Settings.`,
      ]
}

/** A number with a digit wrong sends a worried caller nowhere. For 999 and 101 the missing one says it already. */
function notAsPublished({ name, number, kind }: Numbered): string[] {
  const published = CHANNEL_STARTS[kind].number
  const ours = waysToReach(number)
  if (
    kind === 'emergency' ||
    kind === 'police' ||
    !/\d/.test(published) ||
    ours.some((way) => /@|\./.test(way))
  )
    return []
  const right = waysToReach(published)
  return ours.some((way) => right.includes(way))
    ? []
    : [`${named(name, number)} is listed with ${number}. The published number is ${published}.`]
}

function listedTwice(channels: readonly Numbered[]): string[] {
  const holders = new Map<string, Numbered[]>()
  for (const channel of channels) {
    for (const way of new Set(waysToReach(channel.number)))
      holders.set(way, [...(holders.get(way) ?? []), channel])
  }
  const sentences = [...holders.values()]
    .filter((holding) => holding.length > 1)
    .map((holding) => {
      const names = [...new Set(holding.map(({ name, number }) => named(name, number)))].join(', ')
      return `${holding[0]?.number} is listed ${holding.length === 2 ? 'twice' : `${holding.length} times`}: ${names}.`
    })
  return [...new Set(sentences)]
}

function unchecked(channels: readonly Numbered[], today: string, verifyMonths: number): string[] {
  const namesOf = (state: NumberAge['state']) =>
    channels
      .filter((channel) => numberAge(channel, today, verifyMonths).state === state)
      .map(({ name, number }) => named(name, number))
      .join(', ')
  const months = verifyMonths === 1 ? 'month' : `${verifyMonths} months`
  return [
    ['Not checked yet', namesOf('never')] as const,
    [`Not checked in the last ${months}`, namesOf('old')] as const,
    ['Checked on a day that is still to come', namesOf('to_come')] as const,
  ].flatMap(([what, names]) => (names === '' ? [] : [`${what}: ${names}.`]))
}

const named = (name: string, number: string): string => name.trim() || number.trim()
