import type { DocumentContext } from './document-source'
import { fillIn, longDate, oneLine } from './document-text'
import { letterheadOf } from './letterhead'
import { logosOf, type ShownLogos } from './logos'

/** Exactly what a certificate shows: the allow-list. Nobody is named on it; the trainer signs by hand. */
export interface Certificate {
  readonly language: string
  readonly title: string
  readonly logos: ShownLogos
  readonly heading: string
  readonly before: string
  readonly venue: string
  readonly town: string | null
  readonly attended: string
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  /** The lines to write on. */
  readonly lines: readonly string[]
  /** Under which operation it was given, and by whom. */
  readonly given: string
  readonly disclaimer: string
  readonly proof: string | null
}

/**
 * The certificate that a venue's staff attended training, or `null` where none has been delivered: it exists only
 * then (DESIGN 7).
 */
export function buildCertificate(context: DocumentContext): Certificate | null {
  const { venue, training, force, wording, proof } = context
  if (training === null) return null
  const words = wording.certificate
  const { team, force: forceName, division } = letterheadOf(force)
  const number = String(training.attendees)
  return {
    language: wording.language.tag,
    title: fillIn(words.title, { venue: oneLine(venue.name) }),
    logos: logosOf(force),
    heading: words.heading,
    before: words.before,
    venue: oneLine(venue.name),
    town: oneLine(venue.town) || null,
    attended: words.attended,
    facts: [
      { name: words.facts.on, value: longDate(training.on) },
      {
        name: words.facts.attendees,
        value: fillIn(training.attendees === 1 ? words.one : words.many, { number }),
      },
      { name: words.facts.until, value: longDate(training.until) },
    ],
    lines: [words.signature.signed, words.signature.role, words.signature.date],
    given: fillIn(words.given, {
      operation: oneLine(force.operationName),
      team: [team, division, forceName].filter((line) => line !== null).join(', '),
    }),
    disclaimer: words.disclaimer,
    proof,
  }
}
