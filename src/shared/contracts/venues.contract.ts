import { z } from 'zod'
import { SCENARIO_SETTINGS } from '../domain/operations/scenario-setting'
import { VENUE_TYPES } from '../domain/venues/venue'
import { MARKS, OUTCOMES } from '../domain/visits/outcome'
import { type Contract, defineContract } from './contract'
import { bytes, day, email, id, instant, nothing, optional, required, text, version } from './fields'

export const contact = z.object({
  role: required(60, 'Enter the contact’s role, like General manager'),
  name: text(80),
  email: z.union([email, z.literal('')]),
  isPackRecipient: z.boolean(),
})
export type VenueContact = z.output<typeof contact>

/** What a person types about a venue. */
export const venueFields = z.object({
  name: required(120, 'Enter the name of the venue'),
  type: z.enum(VENUE_TYPES),
  operator: optional(120),
  address: required(240, 'Enter the address'),
  town: required(80, 'Enter the town'),
  postcode: optional(12),
  contacts: z.array(contact).max(20),
})
export type VenueFields = z.output<typeof venueFields>

export const venue = venueFields.extend({
  id,
  version,
  source: z.string().nullable(),
  sourceId: z.string().nullable(),
  contactHoldSince: instant.nullable(),
})
export type Venue = z.output<typeof venue>

export const venueRow = venue
  .pick({ id: true, name: true, type: true, address: true, town: true, postcode: true })
  .extend({
    onContactHold: z.boolean(),
    visits: z.int(),
    lastVisitOn: day.nullable(),
    hasPackRecipient: z.boolean(),
    /** The last completed test, its mark under its own operation's rule. */
    lastTest: z.object({ on: day, mark: z.enum(MARKS) }).nullable(),
    /** When training was last delivered. */
    trainedOn: day.nullable(),
  })
export type VenueRow = z.output<typeof venueRow>

/** One line of a venue's timeline: a visit, something that was sent, or what followed. */
export const venueEvent = z.object({
  kind: z.enum(['visit', 'pack', 'follow-up']),
  on: day,
  title: z.string(),
  detail: z.string(),
  mark: z.enum(MARKS).nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  /** For a test: what its scenario was for, which words its outcome. */
  setting: z.enum(SCENARIO_SETTINGS).optional(),
  operationId: id.nullable(),
})
export type VenueEvent = z.output<typeof venueEvent>

/** What the follow-up says about the next visit to a venue. */
export const venueOutlook = z.object({ trainedUntil: day.nullable(), retestDueOn: day.nullable() })
export type VenueOutlook = z.output<typeof venueOutlook>

/** The venue fields a heading can be mapped to. Addresses may come in several columns. */
export const IMPORT_FIELDS = [
  'name',
  'type',
  'address1',
  'address2',
  'address3',
  'address4',
  'town',
  'postcode',
  'operator',
  'contactRole',
  'contactEmail',
  'sourceId',
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** Which heading of the file fills which field; `null` leaves the field out. */
export const importMapping = z.record(z.enum(IMPORT_FIELDS), z.string().nullable())
export type ImportMapping = z.output<typeof importMapping>

export const importRow = z.object({
  line: z.int(),
  name: z.string(),
  type: z.enum(VENUE_TYPES),
  address: z.string(),
  town: z.string(),
  postcode: z.string().nullable(),
  /** `new` will be added; `known` is in the register already; `problem` stops the whole import. */
  state: z.enum(['new', 'known', 'problem']),
  problem: z.string().nullable(),
})
export type ImportRow = z.output<typeof importRow>

export const importPreview = z.object({
  headings: z.array(z.string()),
  mapping: importMapping,
  rows: z.array(importRow),
  counts: z.object({ rows: z.int(), new: z.int(), known: z.int(), problems: z.int() }),
})
export type ImportPreview = z.output<typeof importPreview>

const importFile = z.object({
  fileName: z.string().max(260),
  file: bytes,
  /** Left out at the first look: the application suggests one. */
  mapping: importMapping.nullable(),
  /** A town for every row whose file has none; blank means each row must have its own. */
  town: text(80),
})

export const venuesContracts = {
  list: defineContract('venues:list', {
    access: 'officer',
    audit: { none: 'names and addresses of businesses; opening one is logged' },
    input: nothing,
    output: z.array(venueRow),
  }),
  read: defineContract('venues:read', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Opened a venue' },
    input: z.object({ id }),
    output: z.object({ venue, timeline: z.array(venueEvent), outlook: venueOutlook }),
  }),
  create: defineContract('venues:create', {
    access: 'officer',
    audit: { event: 'collection', says: 'Added a venue' },
    input: venueFields,
    output: venue,
  }),
  update: defineContract('venues:update', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed a venue' },
    input: venueFields.extend({ id, version }),
    output: venue,
  }),
  releaseContactHold: defineContract('venues:release-contact-hold', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Released a contact hold' },
    input: z.object({ id, version }),
    output: venue,
  }),
  previewImport: defineContract('venues:preview-import', {
    access: 'officer',
    audit: { none: 'reads a file that the user chose; nothing is kept' },
    input: importFile,
    output: importPreview,
  }),
  import: defineContract('venues:import', {
    access: 'officer',
    audit: { event: 'collection', says: 'Imported venues' },
    input: importFile,
    output: z.object({ added: z.int(), known: z.int() }),
  }),
} satisfies Record<string, Contract>
