import { z } from 'zod'
import { PAPERS } from '../domain/documents/paper'
import { type Contract, defineContract } from './contract'
import { day, id, instant, nothing, required, version } from './fields'

const madePaper = z.object({
  paper: z.enum(PAPERS),
  /** The folder of its session, where an operation has several. */
  session: z.string().nullable(),
  fileName: z.string(),
  pages: z.int(),
})
export type MadePaper = z.output<typeof madePaper>

const madePapers = z.object({
  folder: z.string(),
  madeAt: instant,
  /** The plan that they were made from, to compare with the plan as it is: `printedPlan`. */
  plan: z.string(),
  papers: z.array(madePaper),
})
export type MadePapers = z.output<typeof madePapers>

/** The numbered forms of one operation that are accounted for together, as the user saw them. */
const signedForms = z.object({
  operationId: id,
  forms: z.array(z.object({ id, version })).min(1, 'Tick at least one form').max(500),
})

export const papersContracts = {
  /**
   * Not a disclosure: the papers stay inside the team that planned the night, and section 62 of the Data
   * Protection Act 2018 keeps "disclosure" for what is passed to somebody else, as packs are. An alteration and
   * no mere consultation, because the register notes which numbered forms are out; the one entry, written with
   * that note, says who printed the papers and when.
   */
  make: defineContract('papers:make', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Printed the papers of a night' },
    input: z.object({ operationId: id }),
    output: madePapers,
  }),
  signBack: defineContract('papers:sign-back', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Signed result forms back' },
    input: signedForms.extend({
      returnedTo: required(60, 'Enter who has them now, by role or collar number'),
      returnedOn: day,
    }),
    output: nothing,
  }),
  explainMissing: defineContract('papers:explain-missing', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Said why result forms are missing' },
    input: signedForms.extend({ missingReason: required(200, 'Say why they are missing') }),
    output: nothing,
  }),
  readMade: defineContract('papers:read-made', {
    access: 'officer',
    audit: { none: 'file names and pages of papers that were logged when they were made' },
    input: z.object({ operationId: id }),
    output: madePapers.nullable(),
  }),
  openFolder: defineContract('papers:open-folder', {
    access: 'officer',
    audit: { none: 'opens the folder of papers that were logged when they were made' },
    input: z.object({ operationId: id }),
    output: nothing,
  }),
} satisfies Record<string, Contract>
