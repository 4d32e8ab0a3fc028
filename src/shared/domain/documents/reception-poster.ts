import { wordingFor } from './pack-wording'
import { type PosterCall, type PosterContext, type PosterFoot, posterCall, posterFoot } from './poster-parts'

/** Exactly what a reception poster shows: the allow-list. It names no venue, so one print serves many. */
export interface ReceptionPoster {
  readonly language: string
  readonly title: string
  readonly heading: string
  readonly lead: string
  readonly questions: readonly string[]
  readonly actionsHeading: string
  readonly actions: readonly { readonly verb: string; readonly text: string }[]
  readonly callHeading: string
  readonly call: PosterCall
  readonly foot: PosterFoot
  readonly proof: string | null
}

/**
 * The poster for the staff side of the desk: three questions, three things to do, one number. The questions are those
 * of the desk checklist, so that staff learn one set. For staff only: the code word is on it.
 */
export function buildReceptionPoster(context: PosterContext): ReceptionPoster {
  const { wording, venue, proof } = context
  const { reception, checklist, poster } = wordingFor(wording, venue.type)
  return {
    language: wording.language.tag,
    title: reception.title,
    heading: reception.heading,
    lead: reception.lead.text,
    questions: checklist.questions.map(({ text }) => text),
    actionsHeading: reception.actionsHeading,
    actions: reception.actions.map(({ verb, text }) => ({ verb, text })),
    callHeading: poster.callHeading.text,
    call: posterCall(context),
    foot: posterFoot(context),
    proof,
  }
}
