import { z } from 'zod'
import { VENUE_TYPES } from '../venues/venue'
import { PICTURES } from './picture'
import { fact, plain, sentence, sentences } from './wording-shape'

/**
 * The words of the training material, as they stand in `resources/packs/<language>/`: what does not depend on the
 * type of venue in `handbook.yaml`, `trainer-notes.yaml` and `quiz.yaml`, the rest in `training/*.yaml`.
 */

const facts = z.array(fact).min(1)
const part = z.strictObject({ heading: sentence(), facts })
/** What a venue or a reader writes in by hand. */
const fillIns = z.strictObject({ heading: sentence(), lines: sentences() })

/** A question with its choices; `answer` is the number of the right one, counted from 1. */
const question = z
  .strictObject({
    ask: sentence(),
    choices: z.array(sentence()).min(3).max(4),
    answer: z.int().min(1),
    why: fact,
  })
  .refine(({ choices, answer }) => answer <= choices.length, {
    error: 'The answer is the number of one of the choices',
  })
  .refine(({ choices }) => new Set(choices).size === choices.length, {
    error: 'No two choices are the same',
  })
export type QuizQuestion = z.output<typeof question>

const likely = z.strictObject({ asked: sentence(), answer: fact })

/** Of the ten questions of a quiz, half are of the type of venue, and half are the same everywhere. */
const VENUE_QUESTIONS = 5

/** The words that depend on what kind of venue it is; one file may serve several types. */
export const trainingWording = z.strictObject({
  types: z.array(z.enum(VENUE_TYPES)).min(1),
  handbook: z.strictObject({
    title: sentence(),
    readers: sentence(),
    /** Why it concerns people who work at such a venue. */
    place: facts,
    signs: z.strictObject({
      lead: fact,
      stages: z
        .array(
          z.strictObject({
            heading: sentence(),
            signs: z.array(fact.extend({ picture: z.enum(PICTURES), why: fact })).min(1),
          }),
        )
        .min(2)
        .max(5),
    }),
    /** What to do, in order: what it is, and what it looks like here. */
    steps: z
      .array(fact.extend({ picture: z.enum(PICTURES), verb: sentence(), here: sentence() }))
      .min(6)
      .max(9),
    questions: z.strictObject({ adult: facts, youngPerson: facts }),
    evidence: facts,
    registers: facts,
    case: z.strictObject({
      heading: sentence(),
      story: sentences(),
      /** What the case is made up from. */
      sources: z.array(z.string()).min(2),
      discuss: sentences(),
    }),
  }),
  notes: z.strictObject({
    /** What a talk about the case should bring up. */
    casePoints: facts,
    likely: z.array(likely).min(1),
  }),
  quiz: z.array(question).length(VENUE_QUESTIONS),
})
export type TrainingWording = z.output<typeof trainingWording>

export const handbookWording = z.strictObject({
  kind: sentence(),
  staffOnly: sentence(),
  contents: z.strictObject({ heading: sentence(), use: sentence() }),
  brief: part,
  why: z.strictObject({
    heading: sentence(),
    what: part,
    who: part,
    place: z.strictObject({ heading: sentence() }),
    real: part,
  }),
  signs: z.strictObject({
    heading: sentence(),
    columns: z.strictObject({ sign: sentence(), why: sentence() }),
    more: part,
  }),
  steps: z.strictObject({ heading: sentence(), first: fact, ours: fillIns }),
  talk: z.strictObject({
    heading: sentence(),
    adult: sentence(),
    youngPerson: sentence(),
    calm: part,
    told: part,
    practise: fillIns,
  }),
  report: z.strictObject({
    heading: sentence(),
    lead: fact,
    columns: z.strictObject({ number: sentence(), when: sentence() }),
    towns: sentence('towns'),
    groups: z.strictObject({ danger: sentence(), later: sentence(), advice: sentence(), child: sentence() }),
    codeWord: part,
    asked: part,
    practise: fillIns,
    falseAlarm: part,
  }),
  records: z.strictObject({
    heading: sentence(),
    evidence: sentence(),
    writeDown: part,
    registers: sentence(),
    licences: facts,
  }),
  case: z.strictObject({ heading: sentence(), madeUp: sentence(), discuss: sentence(), notes: sentence() }),
  care: z.strictObject({
    heading: sentence(),
    facts,
    duty: sentence(),
    parents: sentence(),
    page: sentence(),
    ask: sentence('contact'),
  }),
  /** What stands above the team's own words. */
  local: sentence(),
  pullOut: z.strictObject({
    heading: sentence(),
    use: sentence(),
    place: sentence(),
    placeHint: sentence(),
    say: sentence(),
    sentences: sentences('codeWord'),
  }),
  references: z.strictObject({ heading: sentence(), lead: sentence(), case: sentence('notes') }),
})
export type HandbookWording = z.output<typeof handbookWording>

/** How long the session of the trainer's notes takes. */
const SESSION_MINUTES = 60

export const trainerNotesWording = z.strictObject({
  kind: sentence(),
  lead: sentence(),
  before: z.strictObject({ heading: sentence(), facts, materials: sentence(), list: sentences() }),
  plan: z.strictObject({
    heading: sentence(),
    columns: z.strictObject({ clock: sentence(), part: sentence(), minutes: sentence() }),
    say: sentence(),
    ask: sentence(),
    do: sentence(),
    parts: z
      .array(
        z.strictObject({
          heading: sentence(),
          minutes: z.int().min(1),
          say: facts,
          ask: z.array(sentence()),
          do: z.array(plain),
        }),
      )
      .min(4)
      .refine((parts) => parts.reduce((sum, { minutes }) => sum + minutes, 0) === SESSION_MINUTES, {
        error: `The parts of the session take ${SESSION_MINUTES} minutes together`,
      }),
  }),
  casePoints: sentence(),
  likely: z.strictObject({ heading: sentence(), questions: z.array(likely).min(1) }),
  told: part,
  after: part,
  contact: sentence('contact'),
})

export const quizWording = z.strictObject({
  kind: sentence(),
  lead: sentence(),
  details: sentences(),
  answersKind: sentence(),
  answersLead: sentence(),
  right: sentence(),
  why: sentence(),
  talk: part,
  before: z.array(question),
  after: z.array(question),
})
