import { z } from 'zod'
import { VENUE_TYPES, type VenueType } from '../venues/venue'
import { certificateWording } from './certificate-wording'
import { CHANNEL_KINDS } from './channel-kind'
import { checklistWording } from './checklist-wording'
import { deckWording } from './deck-wording'
import { emailWording } from './email-wording'
import { guestWording } from './guest-wording'
import { invitationWording } from './invitation-wording'
import { letterWording } from './letter-wording'
import { localWording } from './local-wording'
import type { Language, PackSource } from './pack-library'
import { PICTURES } from './picture'
import { receptionWording, venueGuestWording } from './poster-wording'
import { registersWording } from './registers-wording'
import { handbookWording, quizWording, type TrainingWording, trainerNotesWording } from './training-wording'
import { fact, sentence } from './wording-shape'

/**
 * The words of the packs, as they stand in `resources/packs/<language>/*.yaml`. The team edits and translates
 * the files; these shapes say what must be there and which `{places}` a sentence may have.
 */

const booking = z.strictObject({ checked: sentence(), unchecked: sentence() })

/** The words that depend on what kind of venue it is; one file may serve several types. */
export const venueWording = z.strictObject({
  types: z.array(z.enum(VENUE_TYPES)).min(1),
  letter: z.strictObject({
    request: sentence(),
    refused: sentence(),
    refusedOtherwise: sentence(),
    notRefused: sentence(),
    booking: z.strictObject({ offered: booking, payment: booking, sold: booking }),
    next: fact,
  }),
  poster: z.strictObject({
    title: sentence(),
    headline: sentence(),
    lead: fact,
    signsHeading: sentence(),
    signs: z
      .array(fact.extend({ picture: z.enum(PICTURES) }))
      .min(6)
      .max(8),
    steps: z.array(fact.extend({ verb: sentence() })).length(4),
    callHeading: fact,
  }),
  checklist: checklistWording,
  reception: receptionWording,
  guest: venueGuestWording,
})
export type VenueWording = z.output<typeof venueWording>

/** Words that several documents have in common. */
const sharedWording = z.strictObject({
  proof: sentence(),
  codeWord: sentence(),
  staffOnly: sentence(),
  scan: sentence(),
  falseAlarm: sentence(),
})

const channel = z.strictObject({ name: sentence(), when: sentence() })

/** How a language that is not the force's own names each kind of channel. */
const channelWording = z.record(z.enum(CHANNEL_KINDS).exclude(['other']), channel)

/** The shape of each content file but those that depend on the type of venue. */
export const WORDING_FILES = {
  shared: sharedWording,
  channels: channelWording,
  letter: letterWording,
  email: emailWording,
  local: localWording,
  invitation: invitationWording,
  certificate: certificateWording,
  registers: registersWording,
  handbook: handbookWording,
  deck: deckWording,
  'trainer-notes': trainerNotesWording,
  quiz: quizWording,
  guest: guestWording,
} as const

type Wordings = { readonly [File in keyof typeof WORDING_FILES]: z.output<(typeof WORDING_FILES)[File]> }

/** Everything a pack is worded with, in one language. */
export interface PackWording extends Wordings {
  readonly language: Language
  readonly venues: readonly VenueWording[]
  readonly training: readonly TrainingWording[]
  /** Where the statements come from, by the keys they name. */
  readonly sources: Readonly<Record<string, PackSource>>
}

/** The words for a type of venue. The loader has made sure that every type has its own. */
export function wordingFor({ venues }: Pick<PackWording, 'venues'>, type: VenueType): VenueWording {
  return serving(venues, type)
}

/** The words of the training for a type of venue. The loader has made sure that every type has its own. */
export function trainingFor({ training }: Pick<PackWording, 'training'>, type: VenueType): TrainingWording {
  return serving(training, type)
}

function serving<Words extends { readonly types: readonly VenueType[] }>(
  words: readonly Words[],
  type: VenueType,
): Words {
  const found = words.find(({ types }) => types.includes(type))
  if (!found) throw new Error(`no pack wording for the venue type ${type}`)
  return found
}
