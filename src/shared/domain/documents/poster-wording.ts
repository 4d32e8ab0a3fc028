import { z } from 'zod'
import { fact, sentence } from './wording-shape'

/** The drawings at the head of a guest poster. */
const EMBLEMS = ['bell', 'glass', 'car', 'bag', 'door'] as const
export type Emblem = (typeof EMBLEMS)[number]

/** The poster for the staff side of the desk. Its questions are those of the desk checklist. */
export const receptionWording = z.strictObject({
  title: sentence(),
  heading: sentence(),
  lead: fact,
  actionsHeading: sentence(),
  actions: z.array(fact.extend({ verb: sentence() })).length(3),
})

/** What a guest poster says at one type of venue. */
export const venueGuestWording = z.strictObject({
  emblem: z.enum(EMBLEMS),
  title: sentence(),
  heading: sentence(),
  lead: fact,
  questions: z.array(fact).length(3),
})
