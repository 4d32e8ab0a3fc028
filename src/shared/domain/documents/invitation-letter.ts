import type { DocumentContext } from './document-source'
import { fillIn, longDate, oneLine } from './document-text'
import { type LetterFrame, type LetterSection, letterFrame } from './letter'
import { contactWords, letterheadOf } from './letterhead'
import { wordingFor } from './pack-wording'

/** Exactly what an invitation letter shows: the allow-list. */
export interface InvitationLetter extends LetterFrame {
  readonly title: string
  readonly date: string
  readonly subject: string
  readonly greeting: string
  readonly opening: readonly string[]
  readonly offer: LetterSection
  /** What staff can do from today, in the four steps of the staff poster. */
  readonly today: {
    readonly heading: string
    readonly lead: string
    readonly steps: readonly { readonly verb: string; readonly text: string }[]
  }
  readonly falseAlarm: string | null
  readonly dutyToRefer: string | null
  readonly takeUp: LetterSection
}

/**
 * The letter to a venue that was never visited, or `null` where it has been: then another letter speaks of that. It
 * says what the team offers and how to take it up, and nothing of visits or exercises.
 */
export function buildInvitationLetter(context: DocumentContext): InvitationLetter | null {
  const { venue, visit, force, day, wording } = context
  if (visit !== null) return null
  const words = wording.invitation
  const { offer, today, takeUp } = words
  const places = {
    operation: oneLine(force.operationName),
    venue: oneLine(venue.name),
    contact: contactWords(letterheadOf(force)),
  }
  return {
    ...letterFrame(context, { ...words, language: wording.language.tag, local: wording.local.invitation }),
    title: fillIn(words.title, places),
    date: longDate(day),
    subject: fillIn(words.subject, places),
    greeting: words.greeting,
    opening: [
      `${words.thanks} ${fillIn(words.operation, places)}`,
      words.why.map(({ text }) => text).join(' '),
    ],
    offer: {
      heading: offer.heading,
      sentences: [offer.training, offer.posters, offer.handbook, offer.records],
    },
    today: {
      heading: today.heading,
      lead: today.lead,
      steps: wordingFor(wording, venue.type).poster.steps.map(({ verb, text }) => ({ verb, text })),
    },
    falseAlarm: wording.shared.falseAlarm,
    dutyToRefer: oneLine(force.dutyToRefer) || null,
    takeUp: { heading: takeUp.heading, sentences: [fillIn(takeUp.how, places), takeUp.who] },
  }
}
