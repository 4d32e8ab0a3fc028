import { MARK_OF, type Mark, outcomeOf } from '../visits/outcome'
import type { DocumentForce, DocumentVenue, DocumentVisit } from './document-source'
import { fillIn, longDate, oneLine } from './document-text'
import { type LetterFrame, type LetterSection, letterFrame } from './letter'
import { observe } from './letter-observations'
import { TOLD_OUTCOMES, type ToldOutcome } from './letter-wording'
import { contactWords, letterheadOf } from './letterhead'
import { type PackWording, wordingFor } from './pack-wording'

/** Exactly what an outcome letter shows: the allow-list. Nothing else can reach the template. */
export interface OutcomeLetter extends LetterFrame {
  readonly title: string
  readonly date: string
  readonly subject: string
  readonly greeting: string
  readonly opening: readonly string[]
  readonly observations: readonly LetterSection[]
  readonly next: LetterSection
  readonly falseAlarm: string | null
  readonly dutyToRefer: string | null
  readonly offer: LetterSection
  readonly contact: string
}

export interface LetterSource {
  readonly venue: DocumentVenue
  readonly visit: DocumentVisit
  readonly force: DocumentForce
  /** The date on the letter, `YYYY-MM-DD`. */
  readonly day: string
  readonly proof?: string | null
}

type LetterMark = Extract<Mark, 'as_expected' | 'partly' | 'not_yet'>

/**
 * The outcome that a venue is told of a visit, or `null` where it is told none: the visit is not recorded, tested
 * nobody (an engagement visit), could not be tested, was stopped, or became a real concern.
 */
function toldOutcome(visit: DocumentVisit): ToldOutcome | null {
  const outcome = outcomeOf(visit, visit.rule)
  return TOLD_OUTCOMES.find((told) => told === outcome) ?? null
}

const markOf = (outcome: ToldOutcome): LetterMark => MARK_OF[outcome] as LetterMark

/** The mark a letter would have, or `null` where none is due. */
export function letterMark(visit: DocumentVisit): LetterMark | null {
  const outcome = toldOutcome(visit)
  return outcome && markOf(outcome)
}

/**
 * The outcome letter to one venue about one visit, or `null` where none is due. Thanks first, then what was
 * seen in fixed sentences, then what to do next time and what the team offers. Every venue is told, whatever
 * the outcome (peers.md 5, Code of Practice on age-restricted products).
 */
export function buildOutcomeLetter(source: LetterSource, wording: PackWording): OutcomeLetter | null {
  const { venue, visit, force, day } = source
  const outcome = toldOutcome(visit)
  if (outcome === null) return null
  const mark = markOf(outcome)
  const words = wording.letter
  const venueWords = wordingFor(wording, venue.type).letter
  const places = {
    operation: oneLine(force.operationName),
    venue: oneLine(venue.name),
    day: longDate(visit.day),
    contact: contactWords(letterheadOf(force)),
  }
  const { well, missed } = observe(visit, words, venueWords)
  return {
    ...letterFrame(source, { ...words, language: wording.language.tag, local: wording.local.letter }),
    title: fillIn(words.title, places),
    date: longDate(day),
    subject: fillIn(words.subject, places),
    greeting: words.greeting,
    opening: [
      `${fillIn(words.thanks, places)} ${venueWords.request} ${words.purpose}`,
      words.verdict[outcome],
    ],
    observations: [
      { heading: words.well.heading, sentences: well },
      { heading: words.missed.heading[mark], sentences: missed },
    ].filter(({ sentences }) => sentences.length > 0),
    next: { heading: words.next.heading, sentences: [venueWords.next.text] },
    falseAlarm: wording.shared.falseAlarm,
    dutyToRefer: oneLine(force.dutyToRefer) || null,
    offer: {
      heading: words.offer.heading,
      sentences: [
        visit.trainingAccepted === 'yes' ? words.offer.trainingAccepted : words.offer.training,
        words.offer.posters,
        words.offer.again[mark],
      ],
    },
    contact: fillIn(words.contact, places),
  }
}
