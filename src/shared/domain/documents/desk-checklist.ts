import { wordingFor } from './pack-wording'
import {
  type PageLanguage,
  type PosterCall,
  type PosterContext,
  type PosterFoot,
  pageLanguageOf,
  posterCall,
  posterFoot,
} from './poster-parts'

/** A heading with short lines below it. */
interface CardList {
  readonly heading: string
  readonly lines: readonly string[]
}

/** Exactly what a desk checklist shows: the allow-list. It names no venue, so one print serves many. */
export interface DeskChecklist {
  readonly language: PageLanguage
  readonly proof: string | null
  readonly title: string
  readonly heading: string
  readonly steps: readonly { readonly verb: string; readonly text: string }[]
  readonly questions: CardList
  readonly childQuestions: CardList
  readonly notes: CardList
  readonly call: PosterCall
  readonly foot: PosterFoot
}

/**
 * The card to keep at the desk of a type of venue: what to do in order, what to ask, what to write down, whom to
 * call. For staff only: the code word is on it.
 */
export function buildDeskChecklist(context: PosterContext): DeskChecklist {
  const { wording, venue, proof } = context
  const { checklist } = wordingFor(wording, venue.type)
  const lines = (facts: readonly { readonly text: string }[]) => facts.map(({ text }) => text)
  return {
    language: pageLanguageOf(wording.language),
    proof,
    title: checklist.title,
    heading: checklist.heading,
    steps: checklist.steps.map(({ verb, text }) => ({ verb, text })),
    questions: { heading: checklist.questionsHeading, lines: lines(checklist.questions) },
    childQuestions: { heading: checklist.childHeading, lines: lines(checklist.childQuestions) },
    notes: { heading: checklist.noteHeading, lines: lines(checklist.notes) },
    call: posterCall(context),
    foot: posterFoot(context),
  }
}
