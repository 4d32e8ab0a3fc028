import { z } from 'zod'
import { PACK_DOCUMENTS } from '../domain/documents/pack-document'
import { SITUATIONS } from '../domain/packs/situation'
import { VENUE_TYPES } from '../domain/venues/venue'
import { type Contract, defineContract } from './contract'
import { id, nothing } from './fields'

const language = z.string().regex(/^[a-z]{2,3}$/)

/** A document in a language. */
export const packItem = z.object({ document: z.enum(PACK_DOCUMENTS), language })

/** Whom packs are for: the venues of an operation and what was seen there that night, or venues of any kind. */
export const packScope = z.union([
  z.object({ operationId: id }),
  z.object({
    venueIds: z.array(id).min(1, 'Choose at least one venue').max(200, 'Choose 200 venues or fewer'),
  }),
])
export type PackScope = z.output<typeof packScope>

/** One venue of the composer's list: what it would get, what it cannot have, and what stands in the way. */
export const recipient = z.object({
  venueId: id,
  venueName: z.string(),
  town: z.string(),
  venueType: z.enum(VENUE_TYPES),
  situation: z.enum(SITUATIONS),
  /** What it gets unless somebody chooses otherwise. */
  suggested: z.array(packItem),
  /** What it cannot have now, and why. */
  withheld: z.array(z.object({ document: z.enum(PACK_DOCUMENTS), why: z.string() })),
  emails: z.array(z.string()),
  /** Sentences that stop this venue's pack. */
  blocks: z.array(z.string()),
  /** Sentences that do not: "no e-mail address: the draft will have no recipient". */
  warnings: z.array(z.string()),
})
export type Recipient = z.output<typeof recipient>

const packLanguage = z.object({ code: language, name: z.string(), english: z.string() })

/** How far a document is in another language than English: it can leave, or only be looked at as a proof. */
const translation = z.object({
  document: z.enum(PACK_DOCUMENTS),
  language,
  venueType: z.enum(VENUE_TYPES),
  readiness: z.enum(['ready', 'proof']),
})

export const packPreview = z.object({
  recipients: z.array(recipient),
  languages: z.array(packLanguage),
  translations: z.array(translation),
  /** What is wrong with every pack, in sentences: a number that nobody has checked for long. */
  findings: z.array(z.string()),
  folder: z.string(),
  /** The most bytes that an e-mail draft may have. */
  draftBytes: z.int(),
})
export type PackPreview = z.output<typeof packPreview>

/** A document as it would leave, to be looked at page by page. */
export const renderedDocument = z.object({
  name: z.string(),
  format: z.enum(['pdf', 'pptx']),
  /** The PDF; empty for slides, which are looked at by their titles. */
  content: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  size: z.int(),
  isProof: z.boolean(),
  /** The titles of slides; empty for a PDF. */
  slides: z.array(z.string()),
  /** The lowest contrast of text in it, as a ratio to one. */
  contrast: z.number(),
})
export type RenderedDocument = z.output<typeof renderedDocument>

const named = z.object({ venueId: id, venueName: z.string() })

/** A run that makes packs, under way or over. */
export const packBatch = z.object({
  /** The operation that the packs are about; `null` for packs outside one. */
  operationId: id.nullable(),
  total: z.int(),
  done: z.int(),
  /** The venue whose pack is being made. */
  venueName: z.string().nullable(),
  isRunning: z.boolean(),
  isCancelled: z.boolean(),
  made: z.array(named),
  /** Venues without a pack, each with why: they can be tried again. */
  problems: z.array(named.extend({ message: z.string() })),
  /** What to know of packs that were made: a file too large for its e-mail. */
  notes: z.array(named.extend({ message: z.string() })),
  folder: z.string(),
})
export type PackBatch = z.output<typeof packBatch>

export const packsContracts = {
  preview: defineContract('packs:preview', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at who would get which pack' },
    input: packScope,
    output: packPreview,
  }),
  render: defineContract('packs:render', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at a document of a pack' },
    input: z.object({ scope: packScope, venueId: id, item: packItem }),
    output: renderedDocument,
  }),
  export: defineContract('packs:export', {
    access: 'officer',
    audit: { event: 'disclosure', says: 'Made a pack' },
    input: z.object({
      scope: packScope,
      packs: z
        .array(z.object({ venueId: id, items: z.array(packItem).min(1).max(40) }))
        .min(1, 'Choose at least one venue')
        .max(200, 'Choose 200 venues or fewer'),
    }),
    output: packBatch,
  }),
  retry: defineContract('packs:retry', {
    access: 'officer',
    audit: { event: 'disclosure', says: 'Made a pack that did not work before' },
    input: nothing,
    output: packBatch,
  }),
  readBatch: defineContract('packs:read-batch', {
    access: 'officer',
    audit: { none: 'how far a run is whose packs are in their own entries' },
    input: nothing,
    output: packBatch.nullable(),
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
} satisfies Record<string, Contract>
