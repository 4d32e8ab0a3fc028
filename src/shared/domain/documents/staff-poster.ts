import { wordingFor } from './pack-wording'
import type { Picture } from './picture'
import {
  type PageLanguage,
  type PosterCall,
  type PosterContext,
  type PosterFoot,
  pageLanguageOf,
  posterCall,
  posterFoot,
  type WebPage,
  webPageOf,
} from './poster-parts'

/** Exactly what a staff poster shows: the allow-list. It names no venue, so one print serves many. */
export interface StaffPoster {
  readonly language: PageLanguage
  readonly proof: string | null
  readonly title: string
  readonly headline: string
  readonly lead: string
  readonly signsHeading: string
  readonly signs: readonly { readonly text: string; readonly picture: Picture }[]
  readonly steps: readonly { readonly verb: string; readonly text: string }[]
  readonly callHeading: string
  readonly call: PosterCall
  readonly page: WebPage | null
  readonly foot: PosterFoot
}

/**
 * The staff poster for a type of venue: warning signs, what to do, whom to call. Backstage only, because the
 * code word is on it.
 */
export function buildStaffPoster(context: PosterContext): StaffPoster {
  const { force, wording, venue, proof } = context
  const { poster } = wordingFor(wording, venue.type)
  return {
    language: pageLanguageOf(wording.language),
    proof,
    title: poster.title,
    headline: poster.headline,
    lead: poster.lead.text,
    signsHeading: poster.signsHeading,
    signs: poster.signs.map(({ text, picture }) => ({ text, picture })),
    steps: poster.steps.map(({ verb, text }) => ({ verb, text })),
    callHeading: poster.callHeading.text,
    call: posterCall(context),
    page: webPageOf(force.forcePage, wording.shared.scan),
    foot: posterFoot(context),
  }
}
