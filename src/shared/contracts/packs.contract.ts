import { z } from 'zod'
import { type Contract, defineContract } from './contract'
import { id, instant, nothing } from './fields'

export const PACK_DOCUMENTS = ['outcome-letter', 'staff-poster'] as const
export type PackDocument = (typeof PACK_DOCUMENTS)[number]

/** What is asked for: the venues of an operation, or some of them. */
const request = z.object({ operationId: id, venueIds: z.array(id).max(200) })

/** One venue of the composer's list: what it would get, and what stands in the way. */
export const recipient = z.object({
  venueId: id,
  venueName: z.string(),
  documents: z.array(z.enum(PACK_DOCUMENTS)),
  emails: z.array(z.string()),
  /** Sentences that stop this venue's pack. */
  blocks: z.array(z.string()),
  /** Sentences that do not: "no e-mail address: the draft will have no recipient". */
  warnings: z.array(z.string()),
})
export type Recipient = z.output<typeof recipient>

export const packProgress = z.object({ done: z.int(), total: z.int(), venueName: z.string() })
export type PackProgress = z.output<typeof packProgress>

export const exportResult = z.object({
  folder: z.string(),
  made: z.int(),
  cancelled: z.boolean(),
  problems: z.array(z.object({ venueName: z.string(), message: z.string() })),
})
export type ExportResult = z.output<typeof exportResult>

export const disclosure = z.object({
  id,
  venueName: z.string(),
  operationReference: z.string(),
  recipients: z.array(z.string()),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
  madeAt: instant,
  madeBy: z.string(),
})
export type Disclosure = z.output<typeof disclosure>

export const packsContracts = {
  preview: defineContract('packs:preview', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at the packs of an operation' },
    input: z.object({ operationId: id }),
    output: z.object({ recipients: z.array(recipient), folder: z.string() }),
  }),
  export: defineContract('packs:export', {
    access: 'officer',
    audit: { event: 'disclosure', says: 'Made a pack' },
    input: request,
    output: exportResult,
  }),
  cancel: defineContract('packs:cancel', {
    access: 'officer',
    audit: { none: 'stops a running export; what was made is in its own entries' },
    input: nothing,
    output: nothing,
  }),
  chooseFolder: defineContract('packs:choose-folder', {
    access: 'officer',
    audit: { none: 'chooses where packs go; each pack is logged when it is made' },
    input: nothing,
    output: z.object({ folder: z.string() }),
  }),
  openFolder: defineContract('packs:open-folder', {
    access: 'officer',
    audit: { none: 'opens the folder of packs that were logged when they were made' },
    input: nothing,
    output: nothing,
  }),
  listDisclosures: defineContract('packs:list-disclosures', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at the packs made' },
    input: nothing,
    output: z.array(disclosure),
  }),
} satisfies Record<string, Contract>
