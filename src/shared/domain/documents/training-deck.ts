import { type DeckWords, openingLessons, responseLessons, signLessons } from './deck-lessons'
import { notesOf } from './deck-notes'
import { caseLessons, quizLessons } from './deck-practice'
import type { DeckSlide } from './deck-slide'
import type { DocumentContext } from './document-source'
import { fillIn, oneLine } from './document-text'
import { contactWords, type Letterhead, letterheadOf } from './letterhead'
import { logosOf, type ShownLogo } from './logos'
import { trainingFor, wordingFor } from './pack-wording'

/** Exactly what the training slides show: the allow-list. They name no venue, so one deck serves many. */
export interface TrainingDeck {
  readonly language: string
  /** What the file calls itself. */
  readonly title: string
  /** At the foot of every slide: who may see it, and which operation it belongs to. */
  readonly footer: string
  /** The force's protective marking, at the head and the foot of every slide; blank where it has none. */
  readonly marking: string
  /** What stands across every slide whose words nobody has checked. */
  readonly proof: string | null
  readonly slides: readonly DeckSlide[]
}

/** What a deck is made from: the type of venue and its town, never its name. */
type DeckSource = Pick<DocumentContext, 'force' | 'wording' | 'proof'> & {
  readonly venue: Pick<DocumentContext['venue'], 'type' | 'town'>
}

/** A session holds no more slides of ours than these, so that there is time to talk (judgement). */
const MOST_SLIDES = 18
/** Questions are for practice: the whole quiz is a paper of its own. */
const MOST_QUESTIONS = 3

/**
 * The training slides for a type of venue: what it is, how to spot it, what to do, whom to call, a case and some
 * questions, and why it concerns the people there (domain.md 4, the outline of the hotel deck). For staff only,
 * because the code word is on it. A force profile without a channel cannot be saved, so there is always a number.
 */
export function buildTrainingDeck({ venue, force, wording, proof }: DeckSource): TrainingDeck {
  const words = {
    wording,
    venue: wordingFor(wording, venue.type),
    training: trainingFor(wording, venue.type),
  }
  const letterhead = letterheadOf(force)
  const operation = oneLine(force.operationName)
  const opening = titleSlide(words, letterhead, operation, logosOf(force).force)
  const before = [
    opening,
    ...openingLessons(words),
    ...signLessons(words),
    ...responseLessons(words, force, venue.town),
    ...caseLessons(words),
  ]
  const after = closingSlides(words, letterhead)
  const questions = Math.min(MOST_QUESTIONS, Math.max(1, MOST_SLIDES - before.length - after.length))
  return {
    language: wording.language.tag,
    title: fillIn(wording.deck.title, { title: opening.title }),
    footer: `${wording.shared.staffOnly}. ${operation}`,
    marking: oneLine(force.protectiveMarking),
    proof,
    slides: [
      ...before,
      ...quizLessons(words, words.training.quiz.slice(0, questions)),
      ...after.slice(0, -1),
      ...localSlides(wording),
      ...after.slice(-1),
    ],
  }
}

function titleSlide(
  { wording, training }: DeckWords,
  { team, division, force }: Letterhead,
  operation: string,
  logo: ShownLogo | null,
): DeckSlide {
  const { deck } = wording
  const [welcome] = wording['trainer-notes'].plan.parts
  return {
    kind: 'title',
    title: training.handbook.title,
    lead: deck.opening.lead,
    from: [operation, [team, division, force].filter((line) => line !== null).join(', ')],
    logo,
    notes: notesOf(wording, [
      { lines: [deck.opening.inOrder] },
      { heading: deck.notes.say, facts: welcome?.say ?? [] },
      { heading: deck.notes.do, lines: welcome?.do ?? [] },
    ]),
  }
}

/** Why it concerns the people there, and what they do now. */
function closingSlides({ wording, training }: DeckWords, letterhead: Letterhead): readonly DeckSlide[] {
  const { deck, handbook } = wording
  const { place } = training.handbook
  const last = wording['trainer-notes'].plan.parts.at(-1)
  return [
    {
      kind: 'list',
      title: handbook.why.place.heading,
      points: place.map(({ text }) => text),
      notes: notesOf(wording, [{ heading: deck.notes.works, facts: handbook.why.real.facts }], place),
    },
    {
      kind: 'closing',
      title: deck.closing.heading,
      points: deck.closing.points,
      contact: fillIn(handbook.care.ask, { contact: contactWords(letterhead) }),
      notes: notesOf(wording, [
        { heading: deck.notes.say, facts: last?.say ?? [] },
        { heading: deck.notes.ask, lines: last?.ask ?? [] },
        { heading: deck.notes.do, lines: last?.do ?? [] },
        { heading: deck.notes.care, facts: handbook.care.facts },
      ]),
    },
  ]
}

/** The team's own words, where it has some. */
function localSlides({ deck, local }: DeckWords['wording']): readonly DeckSlide[] {
  const text = oneLine(local.deck)
  return text === '' ? [] : [{ kind: 'local', title: deck.local.heading, text, notes: [deck.local.note] }]
}
