import { z } from 'zod'
import { CHANNEL_KINDS } from '../domain/documents/channel-kind'
import { logoTypeOf, PARTNER_LOGOS } from '../domain/documents/logo-file'
import { PACK_DOCUMENTS } from '../domain/documents/pack-document'
import { LOCAL_RULES } from '../domain/eligibility/local-rules'
import { SITUATIONS } from '../domain/packs/situation'
import { type Contract, defineContract } from './contract'
import { clock, day, email, nothing, required, text } from './fields'

/** An address in the web that a person can type, or blank. */
const webPage = z.union([
  z
    .url({ protocol: /^https$/, error: 'Enter a web address, like https://www.example.org' })
    .max(120, { error: 'Use 120 characters or fewer' }),
  z.literal(''),
])

/** One way to reach help, and when to use it. Which number comes first varies by force (domain.md 3). */
export const reportingChannel = z.object({
  name: required(60, 'Enter what the channel is called'),
  number: required(60, 'Enter the number or address'),
  when: required(160, 'Enter when to use it'),
  verifiedOn: day.nullable(),
  kind: z.enum(CHANNEL_KINDS).default('other'),
  /** The towns it is for, with commas between: a council's social care. Blank: everywhere. */
  towns: text(240).default(''),
})
export type ReportingChannel = z.output<typeof reportingChannel>

export const forceProfile = z.object({
  force: required(80, 'Enter the name of the force'),
  division: text(80),
  team: required(80, 'Enter the name of the team'),
  operationName: required(60, 'Enter the name of the operation, like Operation Makesafe'),
  codeWord: required(40, 'Enter the code word that staff quote to the call-taker'),
  channels: z
    .array(reportingChannel)
    .min(1, 'Enter at least one number to call')
    .max(24, 'Keep 24 numbers or fewer'),
  contactName: text(80),
  contactPhone: text(40),
  contactEmail: z.union([email, z.literal('')]),
  senderEmail: z.union([email, z.literal('')]),
  /** What professionals who meet children at work have to do, in the force's words. */
  dutyToRefer: text(400).default(''),
  /** Where parents and carers find help. */
  parentsPage: webPage.default(''),
  /** The force's own page about this work: posters show it as a code to scan and in letters. */
  forcePage: webPage.default(''),
  /** The marking printed at the head and foot of letters and training material, like OFFICIAL. */
  protectiveMarking: text(40).default(''),
})
export type ForceProfile = z.output<typeof forceProfile>

const LOGO_SLOTS = ['force', 'partner'] as const

/** A picture in one of the slots for logos: one of the force, up to four of partners. Kept as PNG or JPEG. */
const logo = z
  .object({
    slot: z.enum(LOGO_SLOTS),
    /** What it is, for people who do not see it. */
    description: required(80, 'Enter whose logo it is'),
    type: z.enum(['image/png', 'image/jpeg']),
    /** Base64. */
    content: z.base64().max(400_000, 'Choose a picture of at most 300 KB'),
  })
  .refine(({ type, content }) => logoTypeOf(content) === type, { error: 'Choose a PNG or JPEG picture' })
export type Logo = z.output<typeof logo>

const hasRoom = (logos: readonly Logo[], slot: Logo['slot'], most: number): boolean =>
  logos.filter((one) => one.slot === slot).length <= most

/** All logos, in the order they are printed in. */
export const logoList = z
  .array(logo)
  .refine((logos) => hasRoom(logos, 'force', 1), { error: 'Keep one logo of the force' })
  .refine((logos) => hasRoom(logos, 'partner', PARTNER_LOGOS), {
    error: `Keep ${PARTNER_LOGOS} partners’ logos or fewer`,
  })

/** How packs are made and followed up. Local policy, so each has a number to begin with. */
export const packSettings = z.object({
  /** How many months a number counts as checked. */
  verifyMonths: z
    .int({ error: 'Enter the months as a number, like 12' })
    .min(1, 'Enter 1 or more months')
    .max(60, 'Enter 60 months or fewer'),
  /** The largest e-mail draft, in MB; a larger pack is split over several drafts. */
  draftMegabytes: z
    .int({ error: 'Enter the size in MB, like 8' })
    .min(1, 'Enter 1 or more MB')
    .max(50, 'Enter 50 MB or fewer'),
  /** Days after sending until a venue that has not replied is chased. */
  chaseDays: z
    .int({ error: 'Enter the days as a number, like 14' })
    .min(1, 'Enter 1 or more days')
    .max(180, 'Enter 180 days or fewer'),
})
export type PackSettings = z.output<typeof packSettings>

/** What the force permits and decides. Each version counts from the day it was set (domain.md 5.1, rules 18 and 26). */
export const operationRules = z.object({
  /** Whether police-run tests with anybody under 18 are permitted at all. */
  juvenileTesting: z.boolean(),
  /** Whether a young person tells the truth when asked their age. */
  truthAboutAge: z.boolean(),
  /** The local rules that the force does not use (domain.md 5.1, the column “Local”). */
  rulesLeftOut: z.array(z.literal(LOCAL_RULES)).max(LOCAL_RULES.length).readonly(),
  /** The youngest a cadet may be on the day, in years (rule 2). */
  minimumCadetAge: z
    .int({ error: 'Enter the age in years, like 13' })
    .min(10, 'Enter 10 or more years')
    .max(17, 'Enter 17 years or fewer'),
  /** How many months under 18 a cadet has to be where alcohol is tested too (rule 3). */
  alcoholMonthsUnder: z
    .int({ error: 'Enter the months as a number, like 18' })
    .min(0, 'Enter 0 or more months')
    .max(60, 'Enter 60 months or fewer'),
  /** How many adults a team with a cadet has at least (rule 10). */
  adultsWithCadet: z
    .int({ error: 'Enter the number of adults, like 2' })
    .min(2, 'Enter 2 or more adults')
    .max(6, 'Enter 6 adults or fewer'),
  /** For how many months an adult's safeguarding training counts (rule 11). */
  safeguardingTrainingMonths: z
    .int({ error: 'Enter the months as a number, like 24' })
    .min(1, 'Enter 1 or more months')
    .max(120, 'Enter 120 months or fewer'),
  /** Rule 16: no source gives these numbers, so each is the force's own and may be left out. */
  maximumVisits: z
    .int({ error: 'Enter the visits as a number, like 10' })
    .min(1, 'Enter 1 or more visits')
    .max(100, 'Enter 100 visits or fewer')
    .nullable(),
  maximumHours: z
    .int({ error: 'Enter the hours as a number, like 6' })
    .min(1, 'Enter 1 or more hours')
    .max(24, 'Enter 24 hours or fewer')
    .nullable(),
  latestFinish: clock.nullable(),
  schoolNightFinish: clock.nullable(),
  restHours: z
    .int({ error: 'Enter the hours as a number, like 12' })
    .min(1, 'Enter 1 or more hours')
    .max(72, 'Enter 72 hours or fewer')
    .nullable(),
  /** How many years a cadet's data is kept, counted from the last session or from the 18th birthday. */
  cadetRetentionYears: z
    .int({ error: 'Enter the years as a number, like 7' })
    .min(1, 'Enter 1 or more years')
    .max(30, 'Enter 30 years or fewer'),
  retentionFromEighteen: z.boolean(),
})
export type OperationRules = z.output<typeof operationRules>

/** How long after a test the next is due, and how long training counts (domain.md 6.3). */
export const followUpSettings = z.object({
  retestMonths: z
    .int({ error: 'Enter the months as a number, like 6' })
    .min(1, 'Enter 1 or more months')
    .max(60, 'Enter 60 months or fewer'),
  trainingMonths: z
    .int({ error: 'Enter the months as a number, like 12' })
    .min(1, 'Enter 1 or more months')
    .max(60, 'Enter 60 months or fewer'),
})

/** What goes to whom: a list of documents for each situation a venue can be in. */
export const packChoices = z.record(z.enum(SITUATIONS), z.array(z.enum(PACK_DOCUMENTS)))
export type PackChoicesSetting = z.output<typeof packChoices>

export const settingsContracts = {
  readForceProfile: defineContract('settings:read-force-profile', {
    access: 'officer',
    audit: { none: 'the force’s own names and public numbers' },
    input: nothing,
    output: forceProfile.nullable(),
  }),
  saveForceProfile: defineContract('settings:save-force-profile', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Changed the force profile' },
    input: forceProfile,
    output: forceProfile,
  }),
  listLogos: defineContract('settings:list-logos', {
    access: 'officer',
    audit: { none: 'the logos of the force and its partners' },
    input: nothing,
    output: logoList,
  }),
  saveLogos: defineContract('settings:save-logos', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Changed the logos' },
    input: logoList,
    output: logoList,
  }),
  readPacks: defineContract('settings:read-packs', {
    access: 'officer',
    audit: { none: 'three numbers of the team' },
    input: nothing,
    output: packSettings,
  }),
  savePacks: defineContract('settings:save-packs', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Changed how packs are made and followed up' },
    input: packSettings,
    output: packSettings,
  }),
  readPackChoices: defineContract('settings:read-pack-choices', {
    access: 'officer',
    audit: { none: 'what the team has chosen to send, nothing about a venue' },
    input: nothing,
    output: packChoices,
  }),
  savePackChoices: defineContract('settings:save-pack-choices', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Changed which documents go to whom' },
    input: packChoices,
    output: packChoices,
  }),
  readOperationRules: defineContract('settings:read-operation-rules', {
    access: 'officer',
    audit: { none: 'a rule of the force, nothing about a person or a venue' },
    input: nothing,
    output: operationRules,
  }),
  saveOperationRules: defineContract('settings:save-operation-rules', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Changed what the force permits' },
    input: operationRules,
    output: operationRules,
  }),
  readFollowUp: defineContract('settings:read-follow-up', {
    access: 'officer',
    audit: { none: 'two intervals of the team' },
    input: nothing,
    output: followUpSettings,
  }),
  saveFollowUp: defineContract('settings:save-follow-up', {
    access: 'sergeant',
    audit: { event: 'alteration', says: 'Changed the follow-up intervals' },
    input: followUpSettings,
    output: followUpSettings,
  }),
} satisfies Record<string, Contract>
