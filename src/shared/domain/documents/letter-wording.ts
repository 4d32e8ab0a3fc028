import { z } from 'zod'
import type { Outcome } from '../visits/outcome'
import { sentence } from './wording-shape'

/** The outcomes that a venue is told, each with its own words (DESIGN 6). The others leave the denominator. */
export const TOLD_OUTCOMES = [
  'as_expected',
  'refused_not_reported',
  'reported_not_refused',
  'challenged_then_accepted',
  'recognised_no_action',
  'refused_other_reason',
  'accepted',
] as const satisfies readonly Outcome[]
export type ToldOutcome = (typeof TOLD_OUTCOMES)[number]

const marks = { as_expected: sentence(), partly: sentence(), not_yet: sentence() }
const verdicts = Object.fromEntries(TOLD_OUTCOMES.map((outcome) => [outcome, sentence()])) as Record<
  ToldOutcome,
  ReturnType<typeof sentence>
>

export const letterWording = z.strictObject({
  title: sentence('venue'),
  subject: sentence('operation', 'venue', 'day'),
  greeting: sentence(),
  addressee: sentence(),
  thanks: sentence('operation', 'day'),
  purpose: sentence(),
  verdict: z.strictObject(verdicts),
  well: z.strictObject({
    heading: sentence(),
    concern: sentence(),
    asked: sentence('questions'),
    spokeToChild: sentence(),
    toldManager: sentence(),
    reported: sentence(),
    reportBegan: sentence(),
    codeWordUsed: sentence(),
  }),
  missed: z.strictObject({
    heading: z.strictObject(marks),
    notAsked: sentence('questions'),
    spokeToChild: sentence(),
    toldManager: sentence(),
    notReported: sentence(),
    saidWouldReport: sentence(),
    reportedLate: sentence(),
    codeWordNotUsed: sentence(),
  }),
  questions: z.strictObject({ askedPurpose: sentence(), askedRelationship: sentence(), askedId: sentence() }),
  and: sentence(),
  or: sentence(),
  next: z.strictObject({ heading: sentence() }),
  offer: z.strictObject({
    heading: sentence(),
    training: sentence(),
    trainingAccepted: sentence(),
    posters: sentence(),
    again: z.strictObject(marks),
  }),
  call: z.strictObject({ heading: sentence(), codeWord: sentence() }),
  contact: sentence('contact'),
  page: sentence('page'),
  signOff: sentence(),
})
export type LetterWording = z.output<typeof letterWording>
