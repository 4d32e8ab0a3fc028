import { z } from 'zod'
import { PAPERS } from '../domain/documents/paper'
import { type Contract, defineContract } from './contract'
import { id, nothing } from './fields'

const madePaper = z.object({ paper: z.enum(PAPERS), fileName: z.string(), pages: z.int() })
export type MadePaper = z.output<typeof madePaper>

const madePapers = z.object({ folder: z.string(), papers: z.array(madePaper) })
export type MadePapers = z.output<typeof madePapers>

export const papersContracts = {
  /**
   * A consultation and not a disclosure: the papers stay inside the team that planned the night, and section 62
   * of the Data Protection Act 2018 keeps "disclosure" for what is passed to somebody else, as packs are.
   */
  make: defineContract('papers:make', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Printed the papers of a night' },
    input: z.object({ operationId: id }),
    output: madePapers,
  }),
  openFolder: defineContract('papers:open-folder', {
    access: 'officer',
    audit: { none: 'opens the folder of papers that were logged when they were made' },
    input: nothing,
    output: nothing,
  }),
} satisfies Record<string, Contract>
