import { z } from 'zod'
import { sentence } from './wording-shape'

/** The record of attendance that hangs in a back office: what was attended, and what that does not mean. */
export const certificateWording = z.strictObject({
  title: sentence('venue'),
  heading: sentence(),
  before: sentence(),
  attended: sentence(),
  facts: z.strictObject({ on: sentence(), attendees: sentence(), until: sentence() }),
  one: sentence('number'),
  many: sentence('number'),
  given: sentence('operation', 'team'),
  signature: z.strictObject({ signed: sentence(), role: sentence(), date: sentence() }),
  disclaimer: sentence(),
})
