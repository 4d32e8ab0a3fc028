import type { DocumentContext, DocumentForce } from './document-source'
import { oneLine } from './document-text'
import { channelsOf, letterheadOf, type ShownChannel } from './letterhead'
import type { Language } from './pack-library'

/** What the posters and the desk checklist have in common. None of it is about one venue but its type and town. */

/** How the page of a document is set. */
export type PageLanguage = Pick<Language, 'tag' | 'direction' | 'script'>

/** Whom to call: one number that cannot be missed, and the code word. Backstage only. */
export interface PosterCall {
  /** The force's first channel. */
  readonly first: ShownChannel
  readonly others: readonly ShownChannel[]
  readonly codeWordHeading: string
  readonly codeWord: string
  readonly falseAlarm: string
}

/** A page in the web: to scan, and as a person reads it. */
export interface WebPage {
  readonly label: string
  readonly address: string
  /** Without what every address begins with. */
  readonly shown: string
}

/** Who it is from, and where it may hang. */
export interface PosterFoot {
  readonly staffOnly: string
  readonly operation: string
  readonly from: string
}

/** What a poster is made from: the type of venue and its town, never its name. */
export type PosterContext = Pick<DocumentContext, 'force' | 'wording' | 'proof'> & {
  readonly venue: Pick<DocumentContext['venue'], 'type' | 'town'>
}

/** The page of a language. */
export const pageLanguageOf = ({ tag, direction, script }: Language): PageLanguage => ({
  tag,
  direction,
  script,
})

/** Whom the staff of a venue call. A force profile has at least one channel, so there is a first one. */
export function posterCall({ venue, force, wording }: PosterContext): PosterCall {
  const [first, ...others] = channelsOf(force, { wording, town: venue.town })
  if (!first) throw new Error('a force profile has at least one channel')
  return {
    first,
    others,
    codeWordHeading: wording.shared.codeWord,
    codeWord: oneLine(force.codeWord),
    falseAlarm: wording.shared.falseAlarm,
  }
}

/** A page to scan, or `null` where the force has entered none. Only web addresses are made into codes. */
export function webPageOf(address: string, label: string): WebPage | null {
  const whole = oneLine(address)
  if (!whole.startsWith('https://')) return null
  return { label, address: whole, shown: whole.slice('https://'.length).replace(/\/$/, '') }
}

/** The foot of a poster for staff. */
export function posterFoot({ force, wording }: PosterContext): PosterFoot {
  return {
    staffOnly: wording.shared.staffOnly,
    operation: oneLine(force.operationName),
    from: senderOf(force).join(', '),
  }
}

/** Team, division and force, as far as they are given. */
export function senderOf(force: DocumentForce): readonly string[] {
  const { team, division, force: name } = letterheadOf(force)
  return [team, division, name].filter((line) => line !== null && line !== '') as readonly string[]
}
