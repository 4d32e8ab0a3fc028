import { type ShownSource, type Statement, startCitations } from './citations'
import type { DocumentContext } from './document-source'
import { oneLine } from './document-text'
import { partsOf, type StatedPart } from './handbook'
import { type Letterhead, letterheadOf } from './letterhead'
import { trainingFor } from './pack-wording'
import type { QuizQuestion } from './training-wording'

/** What the quiz and its answers both show at their head and foot. */
interface QuizSheet {
  readonly language: string
  readonly title: string
  readonly heading: string
  readonly subject: string
  readonly lead: string
  readonly operation: string
  readonly from: Omit<Letterhead, 'contact'>
  /** Blank where the force marks nothing. */
  readonly marking: string
  readonly proof: string | null
}

/** Exactly what the quiz shows: the allow-list. Which choice is right is not in it. */
export interface Quiz extends QuizSheet {
  /** Lines to fill in; none of them is a name. */
  readonly details: readonly string[]
  readonly questions: readonly { readonly ask: string; readonly choices: readonly string[] }[]
}

interface AnsweredQuestion {
  readonly ask: string
  /** The letter of the right choice, and its words. */
  readonly letter: string
  readonly right: string
  readonly why: Statement
}

/** Exactly what the sheet with the answers shows: the allow-list. */
export interface QuizAnswers extends QuizSheet {
  readonly rightHeading: string
  readonly whyHeading: string
  readonly questions: readonly AnsweredQuestion[]
  readonly talk: StatedPart
  readonly references: { readonly heading: string; readonly sources: readonly ShownSource[] }
}

type QuizContext = Pick<DocumentContext, 'venue' | 'force' | 'wording' | 'proof'>

const LETTERS = ['A', 'B', 'C', 'D'] as const
/** The letter that stands before a choice, counted from 0. */
export const letterOf = (index: number): string => LETTERS[index] ?? ''

/** The quiz for a type of venue. */
export function buildQuiz(context: QuizContext): Quiz {
  const words = context.wording.quiz
  return {
    ...sheetOf(context, words.kind, words.lead),
    details: words.details,
    questions: questionsOf(context).map(({ ask, choices }) => ({ ask, choices })),
  }
}

/** The answers to the quiz for a type of venue, with why each is right and how we know. */
export function buildQuizAnswers(context: QuizContext): QuizAnswers {
  const words = context.wording.quiz
  const citations = startCitations(context.wording)
  return {
    ...sheetOf(context, words.answersKind, words.answersLead),
    rightHeading: words.right,
    whyHeading: words.why,
    questions: questionsOf(context).map(({ ask, choices, answer, why }) => ({
      ask,
      letter: letterOf(answer - 1),
      right: choices[answer - 1] ?? '',
      why: citations.cite(why),
    })),
    talk: partsOf(citations)(words.talk.heading, words.talk.facts),
    references: { heading: context.wording.handbook.references.heading, sources: citations.list() },
  }
}

function questionsOf({ venue, wording }: QuizContext): readonly QuizQuestion[] {
  return [...wording.quiz.before, ...trainingFor(wording, venue.type).quiz, ...wording.quiz.after]
}

function sheetOf({ venue, force, wording, proof }: QuizContext, heading: string, lead: string): QuizSheet {
  const subject = trainingFor(wording, venue.type).handbook.title
  const { team, force: name, division } = letterheadOf(force)
  return {
    language: wording.language.tag,
    title: `${heading}: ${subject}`,
    heading,
    subject,
    lead,
    operation: oneLine(force.operationName),
    from: { team, force: name, division },
    marking: oneLine(force.protectiveMarking),
    proof,
  }
}
