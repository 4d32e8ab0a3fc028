import { z } from 'zod'
import { isReference } from '../domain/cadets/cadet'
import { RETENTION_DECISIONS } from '../domain/cadets/leaving'
import { VERDICTS } from '../domain/eligibility/eligibility'
import { SEVERITIES } from '../domain/eligibility/finding'
import { type Contract, defineContract } from './contract'
import { clock, day, id, instant, nothing, optional, required, version } from './fields'

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

/** A sergeant's decision whether a cadet's data is still needed. */
const review = z.object({
  decision: z.enum(RETENTION_DECISIONS),
  decidedOn: day,
  /** Who decided. */
  by: z.string(),
  reason: z.string(),
  /** When it is asked again. */
  nextOn: day.nullable(),
})
export type Review = z.output<typeof review>

export const cadetView = z.object({
  cadet,
  consents: z.array(consent).readonly(),
  agreements: z.array(agreement).readonly(),
  /** The day from which a sergeant is asked whether the data is still needed. */
  reviewDueOn: day,
  /** The newest first. */
  reviews: z.array(review).readonly(),
})
export type CadetView = z.output<typeof cadetView>

const cadetRow = z.object({
  id,
  reference: z.string(),
  age: z.string(),
  withdrawn: z.boolean(),
  /** Whether it is time to decide if the data is still needed. */
  reviewDue: z.boolean(),
})
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

/** A session that a cadet rode on. */
const rideHours = z.object({
  operation: z.object({ id, reference: z.string(), name: z.string() }),
  day,
  start: clock,
  finish: clock,
  team: z.string(),
  collectedAt: instant.nullable(),
  returnedAt: instant.nullable(),
  /** The visits that the cadet went to. */
  visits: z.int(),
})
export type RideHours = z.output<typeof rideHours>

const dueReview = z.object({
  id,
  version,
  reference: z.string(),
  dueOn: day,
  lastSessionOn: day.nullable(),
  withdrawnOn: day.nullable(),
  addedOn: day,
  reviews: z.array(review).readonly(),
})
export type DueReview = z.output<typeof dueReview>

const reviewReason = required(400, 'Say why')

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
  readHours: defineContract('cadets:read-hours', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at the sessions and hours of a cadet' },
    input: z.object({ cadetId: id }),
    /** The newest session first; those that are over. */
    output: z.array(rideHours),
  }),
  listReviews: defineContract('cadets:list-reviews', {
    access: 'officer',
    audit: { event: 'consultation', says: 'Looked at whose cadet records are due for a decision' },
    input: nothing,
    /** Those due, the longest overdue first. */
    output: z.array(dueReview),
  }),
  keep: defineContract('cadets:keep', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Decided to keep a cadet’s record' },
    input: z.object({ id, reason: reviewReason, nextOn: day }),
    output: nothing,
  }),
  anonymise: defineContract('cadets:anonymise', {
    access: 'sergeant',
    audit: { event: 'erasure', says: 'Erased who a cadet was' },
    input: z.object({ id, version, reason: reviewReason }),
    output: nothing,
  }),
} satisfies Record<string, Contract>
