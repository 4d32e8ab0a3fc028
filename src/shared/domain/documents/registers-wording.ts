import { z } from 'zod'
import { VENUE_TYPES } from '../venues/venue'
import { fact, sentence } from './wording-shape'

/** A column to write in: what goes in it, and a hint in small print below where the words need one. */
const column = z.strictObject({ name: sentence(), hint: sentence().optional() })

const shape = {
  title: sentence(),
  heading: sentence(),
  intro: sentence(),
  how: z.array(fact).min(3).max(6),
  venueLine: sentence(),
}

const venueWords = z.strictObject({
  types: z.array(z.enum(VENUE_TYPES)).min(1),
  /** What is asked for and may be refused, as the head of a column. */
  askedFor: column,
  /** What shows who they were. */
  people: column,
  recording: column,
  recordingNote: fact,
  /** What staff of this type of venue do besides: a statement for the head of each log. */
  refusalNote: fact,
  incidentNote: fact,
})

/** A venue type that no entry or more than one has words for; `undefined` where each has its own. */
const unserved = (list: readonly { readonly types: readonly string[] }[]) =>
  VENUE_TYPES.find((type) => list.filter(({ types }) => types.includes(type)).length !== 1)

/** The registers and logs that a venue keeps by hand. Their columns are what licences commonly ask (domain.md 4). */
export const registersWording = z.strictObject({
  howHeading: sentence(),
  sheet: sentence(),
  byType: z.array(venueWords).refine((list) => unserved(list) === undefined, {
    error: 'Each type of venue needs words in exactly one entry',
  }),
  training: z.strictObject({
    ...shape,
    caption: sentence(),
    columns: z.strictObject({
      on: column,
      what: column,
      by: column,
      staff: column,
      signature: column,
      refresher: column,
    }),
  }),
  refusals: z.strictObject({
    ...shape,
    caption: sentence(),
    columns: z.strictObject({
      when: column,
      why: column,
      refusedBy: column,
      told: column,
      incident: column,
    }),
    weekly: z.strictObject({ heading: sentence(), week: sentence(), signed: sentence() }),
  }),
  incidents: z.strictObject({
    ...shape,
    caption: sentence(),
    columns: z.strictObject({
      when: column,
      what: column,
      told: column,
      incident: column,
      by: column,
    }),
  }),
})
