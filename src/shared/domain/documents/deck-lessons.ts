import { about, notesOf } from './deck-notes'
import type { DeckSlide, SlideSign } from './deck-slide'
import type { DocumentForce } from './document-source'
import { fillIn, oneLine } from './document-text'
import { channelsOf } from './letterhead'
import type { PackWording, VenueWording } from './pack-wording'
import type { TrainingWording } from './training-wording'
import type { Fact } from './wording-shape'

/** The words of a deck: those of every venue, and those of its type. */
export interface DeckWords {
  readonly wording: PackWording
  readonly venue: VenueWording
  readonly training: TrainingWording
}

const texts = (facts: readonly Fact[]): readonly string[] => facts.map(({ text }) => text)

/** More signs than these on one slide would be too small to read from the back of a room. */
const SIGNS_SHOWN = 6

/** What it is, and who it happens to. */
export function openingLessons({ wording }: DeckWords): readonly DeckSlide[] {
  const { deck, handbook } = wording
  const { parts } = wording['trainer-notes'].plan
  const lesson = ({ heading, points }: typeof deck.what, facts: readonly Fact[], ask: readonly string[]) => ({
    kind: 'list' as const,
    title: heading,
    points: texts(points),
    notes: notesOf(
      wording,
      [
        { heading: deck.notes.say, facts },
        { heading: deck.notes.ask, lines: ask },
      ],
      points,
    ),
  })
  return [
    lesson(deck.what, handbook.why.what.facts, []),
    lesson(deck.who, handbook.why.who.facts, parts[1]?.ask ?? []),
  ]
}

/** The signs stage by stage, with why each one matters in the notes, and that one is not proof. */
export function signLessons({ wording, training }: DeckWords): readonly DeckSlide[] {
  const { deck } = wording
  const { lead, stages } = training.handbook.signs
  const slides = stages.flatMap(({ heading, signs }) =>
    inParts(deck.part, heading, evenly(signs, SIGNS_SHOWN)).map(
      ({ title, items }): DeckSlide => ({
        kind: 'signs',
        title,
        signs: items.map(({ text, picture }): SlideSign => ({ text, picture, alt: deck.pictures[picture] })),
        notes: notesOf(
          wording,
          [{ heading: deck.notes.signs, facts: items.map(({ text, why }) => about(text, why)) }],
          items,
        ),
      }),
    ),
  )
  const proof: DeckSlide = {
    kind: 'statement',
    title: deck.oneSign.heading,
    lead: deck.oneSign.lead.text,
    notes: notesOf(wording, [{ heading: deck.notes.say, facts: [lead] }], [deck.oneSign.lead]),
  }
  return [...slides, proof]
}

/** What to do, what to ask, and the number that cannot be missed. */
export function responseLessons(
  { wording, venue, training }: DeckWords,
  force: DocumentForce,
  town: string,
): readonly DeckSlide[] {
  const { deck, handbook, shared } = wording
  const { steps, questions } = training.handbook
  const [first, ...others] = channelsOf(force, { wording, town })
  if (!first) throw new Error('a force profile has at least one channel')
  const { report, talk } = handbook
  return [
    {
      kind: 'steps',
      title: deck.steps,
      steps: venue.poster.steps.map(({ verb, text }) => ({ verb, text })),
      notes: notesOf(
        wording,
        [
          { facts: [handbook.steps.first] },
          {
            heading: deck.notes.steps,
            facts: steps.map(({ verb, text, here, sources }) => ({
              text: `${verb}. ${text} ${here}`,
              sources,
            })),
          },
        ],
        venue.poster.steps,
      ),
    },
    {
      kind: 'questions',
      title: deck.questions.heading,
      groups: [
        { heading: deck.questions.adult, questions: texts(questions.adult) },
        { heading: deck.questions.youngPerson, questions: texts(questions.youngPerson) },
      ],
      notes: notesOf(
        wording,
        [
          { heading: deck.notes.calm, facts: talk.calm.facts },
          { heading: deck.notes.told, facts: talk.told.facts },
        ],
        [...questions.adult, ...questions.youngPerson],
      ),
    },
    {
      kind: 'number',
      title: venue.poster.callHeading.text,
      first,
      codeWordHeading: shared.codeWord,
      codeWord: oneLine(force.codeWord),
      others,
      falseAlarm: shared.falseAlarm,
      notes: notesOf(
        wording,
        [
          { heading: deck.notes.say, facts: [report.lead, ...report.codeWord.facts] },
          { heading: deck.notes.asked, facts: report.asked.facts },
          { heading: deck.notes.falseAlarm, facts: report.falseAlarm.facts },
        ],
        [venue.poster.callHeading],
      ),
    },
  ]
}

/** The same heading over several slides says which of them each one is. */
export function inParts<Item>(
  words: string,
  heading: string,
  pieces: readonly (readonly Item[])[],
): readonly { readonly title: string; readonly items: readonly Item[] }[] {
  const count = String(pieces.length)
  return pieces.map((items, i) => ({
    title: pieces.length === 1 ? heading : fillIn(words, { heading, number: String(i + 1), count }),
    items,
  }))
}

/** As few pieces as there must be of at most so many items, and as alike in length as they can be. */
function evenly<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const pieces = Math.ceil(items.length / most)
  return Array.from({ length: pieces }, (_, i) =>
    items.slice(Math.round((i * items.length) / pieces), Math.round(((i + 1) * items.length) / pieces)),
  )
}
