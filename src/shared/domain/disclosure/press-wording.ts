import { z } from 'zod'
import { sentence } from '../documents/wording-shape'

/** The words of the press statement, as they stand in `resources/press/<language>/press.yaml`. */

const words = sentence()
const places = ['places', 'areas', 'months', 'young', 'force'] as const

export const pressWording = z.strictObject({
  places: z.strictObject({
    accommodation: words,
    licensed_premises: words,
    private_hire_taxi: words,
    takeaway: words,
  }),
  and: words,
  heading: sentence('places', 'areas'),
  months: z.strictObject({ one: sentence('month'), several: sentence('first', 'last') }),
  young: z.strictObject({ plain: words, aged: sentence('from', 'to'), oneAge: sentence('from') }),
  intro: z.strictObject({
    figures: sentence('visited', ...places),
    plain: sentence(...places),
    operation: sentence('operation'),
  }),
  criterion: z.strictObject({ strict: words, refused: words, either: words, challenged: words }),
  otherReasons: words,
  result: z.strictObject({
    headline: sentence('asExpected', 'completed'),
    notTested: z.strictObject({ one: words, many: sentence('count') }),
    none: words,
    town: sentence('town', 'asExpected', 'completed'),
    together: sentence('towns', 'asExpected', 'completed'),
  }),
  training: z.strictObject({ figures: sentence('offered', 'accepted'), plain: words }),
  next: z.strictObject({ debrief: words, letters: words, revisit: words }),
  quote: words,
  help: z.strictObject({
    heading: words,
    emergency: sentence('number'),
    police: sentence('number'),
    crimestoppers: sentence('number'),
    nspcc: sentence('number'),
    childline: sentence('number'),
    modern_slavery: sentence('number'),
  }),
  warnings: z.strictObject({
    mostOfTown: sentence('visited', 'known', 'town'),
    fewInTown: sentence('visited', 'town'),
    all: words,
    none: words,
    withheld: words,
  }),
})
export type PressWording = z.output<typeof pressWording>
