import { type DeckWords, inParts } from './deck-lessons'
import { notesOf } from './deck-notes'
import type { DeckSlide } from './deck-slide'
import { fillIn } from './document-text'
import type { QuizQuestion } from './training-wording'

/** How many characters of a story one slide holds in letters that can be read from the back of a room. */
const STORY_SHOWN = 560

/** The case to talk about, marked on each slide as made up, and the questions about it. */
export function caseLessons({ wording, training }: DeckWords): readonly DeckSlide[] {
  const { deck, handbook } = wording
  const { heading, story, discuss } = training.handbook.case
  const made = { text: handbook.case.madeUp, sources: training.handbook.case.sources }
  return [
    ...inParts(deck.part, heading, byLength(story)).map(
      ({ title, items }): DeckSlide => ({
        kind: 'case',
        title,
        label: made.text,
        paragraphs: items,
        notes: notesOf(wording, [{ heading: deck.notes.do, lines: [deck.notes.readAloud] }], [made]),
      }),
    ),
    {
      kind: 'list',
      title: handbook.case.discuss,
      points: discuss,
      notes: notesOf(wording, [{ heading: deck.notes.casePoints, facts: training.notes.casePoints }]),
    },
  ]
}

/** Questions from the quiz of the venue's type, their answers in the notes. */
export function quizLessons(
  { wording }: DeckWords,
  questions: readonly QuizQuestion[],
): readonly DeckSlide[] {
  const { only, heading, answer } = wording.deck.quiz
  const count = String(questions.length)
  return questions.map((question, i): DeckSlide => {
    const options = question.choices.map((text, place) => ({ letter: letterOf(place), text }))
    const right = options[question.answer - 1]
    if (!right) throw new Error('the answer to a question is none of its choices')
    return {
      kind: 'quiz',
      title: questions.length === 1 ? only : fillIn(heading, { number: String(i + 1), count }),
      question: question.ask,
      options,
      notes: notesOf(wording, [
        { lines: [fillIn(answer, { letter: right.letter, choice: right.text })] },
        { facts: [question.why] },
      ]),
    }
  })
}

const letterOf = (place: number): string => String.fromCodePoint('A'.charCodeAt(0) + place)

/** Paragraphs in as few slides as hold them, broken where the halves are most alike. */
function byLength(paragraphs: readonly string[]): readonly (readonly string[])[] {
  const total = paragraphs.join('').length
  const pieces = Math.ceil(total / STORY_SHOWN)
  const slides: string[][] = Array.from({ length: pieces }, () => [])
  let before = 0
  for (const paragraph of paragraphs) {
    const middle = before + paragraph.length / 2
    slides[Math.min(pieces - 1, Math.floor((middle * pieces) / total))]?.push(paragraph)
    before += paragraph.length
  }
  return slides.filter((slide) => slide.length > 0)
}
