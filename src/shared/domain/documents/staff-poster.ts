import type { VenueType } from '../venues/venue'
import type { DocumentForce } from './document-source'
import { oneLine } from './document-text'
import { channelsOf, type Letterhead, letterheadOf, type ShownChannel } from './letterhead'
import { type PackWording, wordingFor } from './pack-wording'
import type { Picture } from './picture'

/** Exactly what a staff poster shows: the allow-list. It names no venue, so one print serves many. */
export interface StaffPoster {
  readonly language: string
  readonly title: string
  readonly headline: string
  readonly lead: string
  readonly signsHeading: string
  readonly signs: readonly { readonly text: string; readonly picture: Picture }[]
  readonly steps: readonly { readonly verb: string; readonly text: string }[]
  readonly callHeading: string
  /** The number that cannot be missed: the force's first channel. */
  readonly first: ShownChannel
  readonly others: readonly ShownChannel[]
  readonly codeWordHeading: string
  readonly codeWord: string
  readonly operation: string
  readonly from: Omit<Letterhead, 'contact'>
  readonly footer: string
}

/**
 * The staff poster for a type of venue: warning signs, what to do, whom to call. Backstage only, because the
 * code word is on it. A force profile without a channel cannot be saved, so there is always a first one.
 */
export function buildStaffPoster(
  source: { readonly venueType: VenueType; readonly force: DocumentForce },
  wording: PackWording,
): StaffPoster {
  const { poster } = wordingFor(wording, source.venueType)
  const [first, ...others] = channelsOf(source.force)
  if (!first) throw new Error('a force profile has at least one channel')
  const { team, force, division } = letterheadOf(source.force)
  return {
    language: wording.language.tag,
    title: poster.title,
    headline: poster.headline,
    lead: poster.lead.text,
    signsHeading: poster.signsHeading,
    signs: poster.signs.map(({ text, picture }) => ({ text, picture })),
    steps: poster.steps.map(({ verb, text }) => ({ verb, text })),
    callHeading: poster.callHeading.text,
    first,
    others,
    codeWordHeading: wording.shared.codeWord,
    codeWord: oneLine(source.force.codeWord),
    operation: oneLine(source.force.operationName),
    from: { team, force, division },
    footer: wording.shared.staffOnly,
  }
}
