import { z } from 'zod'
import { isReference } from '../domain/cadets/cadet'
import { VERDICTS } from '../domain/eligibility/eligibility'
import { SEVERITIES } from '../domain/eligibility/finding'
import { type Contract, defineContract } from './contract'
import { clock, day, id, nothing, optional, required, version } from './fields'

const reference = (ask: string) =>
  required(40, ask).refine(isReference, { error: 'Enter a reference with a number in it, not a name' })

const towns = z.array(required(80, 'Enter the town, or take the line out')).max(20).readonly()

/** What a person types about a cadet. No name, day of birth, contact, school, address or photograph. */
export const cadetFields = z
  .object({
    reference: reference('Enter a reference for the cadet, like C-014'),
    /** The month of birth, `YYYY-MM`. */
    born: z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, { error: 'Choose the month and year of birth' }),
    unitFileReference: reference('Enter the reference of the unit’s file, like NU-2026-014'),
    vettedOn: day.nullable(),
    vettedUntil: day.nullable(),
    briefedOn: day.nullable(),
    /** Where the cadet does not go; why is never kept. */
    venueIds: z.array(id).max(100).readonly(),
    towns,
  })
  .refine(({ vettedOn, vettedUntil }) => !vettedOn || !vettedUntil || vettedOn <= vettedUntil, {
    error: 'The vetting ends before it begins: check both days',
    path: ['vettedUntil'],
  })
export type CadetFields = z.output<typeof cadetFields>

/** What a person types about a consent to one operation. */
export const consentFields = z.object({
  operationId: z.uuid({ error: 'Choose the operation' }),
  reference: reference('Enter the reference of the consent form, like NU-2026-014/3'),
  givenOn: day,
  latestFinish: clock.nullable(),
  towns,
  otherLimits: optional(200),
  sheetCarried: z.boolean(),
})
export type ConsentFields = z.output<typeof consentFields>

const cadet = z.object({
  ...cadetFields.shape,
  id,
  version,
  withdrawnOn: day.nullable(),
  /** How old the cadet is today: "14", or "14 or 15" in the month of the birthday. */
  age: z.string(),
  confirmedAges: z.array(z.object({ day, months: z.int(), by: z.string() })).readonly(),
})
export type Cadet = z.output<typeof cadet>

const consent = consentFields.extend({
  id,
  version,
  withdrawnOn: day.nullable(),
  operation: z.object({
    id,
    reference: z.string(),
    name: z.string(),
    day,
    lastDay: day,
    /** In their order. */
    sessions: z.array(z.object({ id, day, start: clock })).readonly(),
  }),
})
export type Consent = z.output<typeof consent>

/** What the young person said at the briefing of one session. */
const agreement = z.object({
  id,
  version,
  sessionId: id,
  operationId: id,
  agreedOn: day,
  /** Whether links with the venues and their chains were asked about. */
  linksAsked: z.boolean(),
})
export type Agreement = z.output<typeof agreement>

export const cadetView = z.object({
  cadet,
  consents: z.array(consent).readonly(),
  agreements: z.array(agreement).readonly(),
})
export type CadetView = z.output<typeof cadetView>

const cadetRow = z.object({ id, reference: z.string(), age: z.string(), withdrawn: z.boolean() })
export type CadetRow = z.output<typeof cadetRow>

export const finding = z.object({
  rule: z.int(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  source: z.string(),
  overridable: z.boolean(),
  subject: z.string(),
})

/** A finding of one session; `sessionId` is `null` where it is the same for every session. */
const findingOfSession = finding.extend({ sessionId: id.nullable() })

export const eligibilityView = z.object({
  verdict: z.enum(VERDICTS),
  findings: z.array(findingOfSession).readonly(),
  sessions: z.array(z.object({ id, day, start: clock, finish: clock, verdict: z.enum(VERDICTS) })).readonly(),
  /** The days whose age a sergeant has to confirm, each with the two it can be, in whole months. */
  inDoubt: z.array(z.object({ day, ages: z.tuple([z.int(), z.int()]).readonly() })).readonly(),
})
export type EligibilityView = z.output<typeof eligibilityView>

export const cadetsContracts = {
  list: defineContract('cadets:list', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at the list of cadets' },
    input: nothing,
    output: z.array(cadetRow),
  }),
  read: defineContract('cadets:read', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Opened a cadet' },
    input: z.object({ id }),
    output: cadetView,
  }),
  create: defineContract('cadets:create', {
    access: 'officer',
    audit: { event: 'collection', says: 'Added a cadet' },
    input: cadetFields,
    output: z.object({ id }),
  }),
  update: defineContract('cadets:update', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Changed a cadet' },
    input: cadetFields.safeExtend({ id, version }),
    output: nothing,
  }),
  withdraw: defineContract('cadets:withdraw', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Recorded that a cadet withdrew' },
    input: z.object({ id, version }),
    output: nothing,
  }),
  confirmAge: defineContract('cadets:confirm-age', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Confirmed a cadet’s age for a day' },
    /** `months` is the age in whole months on that day, as the unit's file has it. */
    input: z.object({ id, day, months: z.int({ error: 'Choose how old the cadet is on that day' }) }),
    output: nothing,
  }),
  recordConsent: defineContract('cadets:record-consent', {
    access: 'officer',
    audit: { event: 'collection', says: 'Recorded a consent' },
    /** `consent` is the one that is changed; `null` for a new one. */
    input: consentFields.extend({ cadetId: id, consent: z.object({ id, version }).nullable() }),
    output: nothing,
  }),
  withdrawConsent: defineContract('cadets:withdraw-consent', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Recorded that a consent was withdrawn' },
    input: z.object({ cadetId: id, id, version }),
    output: nothing,
  }),
  recordAgreement: defineContract('cadets:record-agreement', {
    access: 'officer',
    audit: { event: 'collection', says: 'Recorded a young person’s agreement' },
    /** Another entry for the same session takes the place of the first. */
    input: z.object({ cadetId: id, sessionId: id, agreedOn: day, linksAsked: z.boolean() }),
    output: nothing,
  }),
  withdrawAgreement: defineContract('cadets:withdraw-agreement', {
    access: 'officer',
    audit: { event: 'alteration', says: 'Recorded that a young person no longer agrees' },
    input: z.object({ cadetId: id, id, version }),
    output: nothing,
  }),
  check: defineContract('cadets:check', {
    access: 'officer',
    audit: { event: 'combination', says: 'Checked whether a cadet can go out' },
    input: z.object({ cadetId: id, operationId: id }),
    output: eligibilityView,
  }),
} satisfies Record<string, Contract>
