import { z } from 'zod'
import { fact, sentence } from './wording-shape'

/**
 * The desk checklist of a venue's type: what to do in order, questions that give nobody away (domain.md 4, "safe,
 * discreet questions"), and what to write down. Short lines: the card is read with a guest at the desk.
 */
export const checklistWording = z.strictObject({
  title: sentence(),
  heading: sentence(),
  steps: z
    .array(fact.extend({ verb: sentence() }))
    .min(4)
    .max(6),
  questionsHeading: sentence(),
  questions: z.array(fact).length(3),
  childHeading: sentence(),
  childQuestions: z.array(fact).length(2),
  noteHeading: sentence(),
  notes: z.array(fact).length(4),
})
