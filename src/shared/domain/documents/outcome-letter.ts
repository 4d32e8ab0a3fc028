import { COMPLETED_MARKS, deriveOutcome, MARK_OF, type Mark } from '../visits/outcome'
import type { DocumentForce, DocumentVenue, DocumentVisit } from './document-source'
import { fillIn, longDate, oneLine } from './document-text'
import { observe } from './letter-observations'
import {
  addressLines,
  channelsOf,
  contactWords,
  type Letterhead,
  letterheadOf,
  type ShownChannel,
} from './letterhead'
import { type PackWording, wordingFor } from './pack-wording'

/** A heading with what stands below it. */
export interface LetterSection {
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Exactly what an outcome letter shows: the allow-list. Nothing else can reach the template. */
export interface OutcomeLetter {
  readonly language: string
  readonly title: string
  readonly letterhead: Letterhead
  readonly address: readonly string[]
  readonly date: string
  readonly subject: string
  readonly greeting: string
  readonly opening: readonly string[]
  readonly observations: readonly LetterSection[]
  readonly next: LetterSection
  readonly offer: LetterSection
  readonly call: {
    readonly heading: string
    readonly channels: readonly ShownChannel[]
    readonly codeWordSentence: string
    readonly codeWord: string
  }
  readonly contact: string
  readonly signOff: string
}

export interface LetterSource {
  readonly venue: DocumentVenue
  readonly visit: DocumentVisit
  readonly force: DocumentForce
  /** The date on the letter, `YYYY-MM-DD`. */
  readonly day: string
}

type LetterMark = Extract<Mark, 'as_expected' | 'partly' | 'not_yet'>

/**
 * The mark a letter would have, or `null` where none is due: the visit is not recorded, could not be tested,
 * was stopped, or became a real concern.
 */
export function letterMark(visit: DocumentVisit): LetterMark | null {
  const outcome = deriveOutcome(visit, visit.rule)
  const mark = outcome && MARK_OF[outcome]
  return mark && COMPLETED_MARKS.includes(mark) ? (mark as LetterMark) : null
}

/**
 * The outcome letter to one venue about one visit, or `null` where none is due. Thanks first, then what was
 * seen in fixed sentences, then what to do next time and what the team offers. Every venue is told, whatever
 * the outcome (peers.md 5, Code of Practice on age-restricted products).
 */
export function buildOutcomeLetter(source: LetterSource, wording: PackWording): OutcomeLetter | null {
  const { venue, visit, force, day } = source
  const mark = letterMark(visit)
  if (mark === null) return null
  const words = wording.letter
  const venueWords = wordingFor(wording, venue.type).letter
  const letterhead = letterheadOf(force)
  const places = {
    operation: oneLine(force.operationName),
    venue: oneLine(venue.name),
    day: longDate(visit.day),
    contact: contactWords(letterhead),
  }
  const { well, missed } = observe(visit, words, venueWords)
  return {
    language: wording.language.tag,
    title: fillIn(words.title, places),
    letterhead,
    address: [words.addressee, ...addressLines(venue)],
    date: longDate(day),
    subject: fillIn(words.subject, places),
    greeting: words.greeting,
    opening: [`${fillIn(words.thanks, places)} ${venueWords.request} ${words.purpose}`, words.verdict[mark]],
    observations: [
      { heading: words.well.heading, sentences: well },
      { heading: words.missed.heading[mark], sentences: missed },
    ].filter(({ sentences }) => sentences.length > 0),
    next: { heading: words.next.heading, sentences: [venueWords.next.text] },
    offer: {
      heading: words.offer.heading,
      sentences: [
        visit.trainingAccepted === 'yes' ? words.offer.trainingAccepted : words.offer.training,
        words.offer.posters,
        words.offer.again[mark],
      ],
    },
    call: {
      heading: words.call.heading,
      channels: channelsOf(force),
      codeWordSentence: words.call.codeWord,
      codeWord: oneLine(force.codeWord),
    },
    contact: fillIn(words.contact, places),
    signOff: words.signOff,
  }
}
