import type { ScenarioSetting } from '../operations/scenario-setting'
import {
  BOOKING_WORDS,
  type Booking,
  REFUSAL_REASON_WORDS,
  type RefusalReason,
  STEP_WORDS,
  type Step,
} from './behaviours'
import { OUTCOME_WORDS, type Outcome } from './outcome'

/** What a venue of a setting sells, in the words of a record. Stored values are the same everywhere. */
interface SettingWords {
  /** "Say whether … was refused". */
  readonly thing: string
  readonly refused: string
  readonly accepted: string
  readonly bookingGotTo: string
  /** How far it got, with the key of each where it is not that of a hotel. */
  readonly booking: Readonly<Record<Booking, string>>
  /** The reasons that can be given there; a minimum stay is a hotel's. */
  readonly reasons: readonly RefusalReason[]
  readonly full: string
}

const REASONS = ['safeguarding', 'no_id', 'no_cash', 'full', 'closed', 'other'] as const

const SERVICE: SettingWords = {
  thing: 'service',
  refused: 'Refused service',
  accepted: 'they were or would have been served',
  bookingGotTo: 'Order got to',
  booking: { enquiry: 'Enquiry', offered: 'Order taken', payment: 'Payment', sold: 'Served' },
  reasons: REASONS,
  full: REFUSAL_REASON_WORDS.full,
}

const WORDS: Readonly<Record<ScenarioSetting, SettingWords>> = {
  accommodation: {
    thing: 'the room',
    refused: STEP_WORDS.refused,
    accepted: OUTCOME_WORDS.accepted,
    bookingGotTo: 'Booking got to',
    booking: BOOKING_WORDS,
    reasons: ['safeguarding', 'no_id', 'no_cash', 'minimum_stay', 'full', 'closed', 'other'],
    full: REFUSAL_REASON_WORDS.full,
  },
  licensed_premises: SERVICE,
  takeaway: SERVICE,
  private_hire_taxi: {
    thing: 'the fare',
    refused: 'Refused the fare',
    accepted: 'the fare was or would have been taken',
    bookingGotTo: 'Journey got to',
    // The letter to the venue says of the last two that payment was asked for and that the journey was sold.
    booking: { enquiry: 'Enquiry', offered: 'Fare agreed', payment: 'Payment', sold: 'Journey began' },
    reasons: REASONS,
    full: 'No car free',
  },
}

/** The words of a setting. */
export const settingWords = (setting: ScenarioSetting): SettingWords => WORDS[setting]

/** A step in the words of a setting: "Refused the fare". */
export const stepWords = (step: Step, setting: ScenarioSetting): string =>
  step === 'refused' ? WORDS[setting].refused : STEP_WORDS[step]

/** Why it was refused, in the words of a setting. */
export const reasonWords = (reason: RefusalReason, setting: ScenarioSetting): string =>
  reason === 'full' ? WORDS[setting].full : REFUSAL_REASON_WORDS[reason]

/** An outcome's reason in the words of a setting. */
export const outcomeWords = (outcome: Outcome, setting: ScenarioSetting): string =>
  outcome === 'accepted' ? WORDS[setting].accepted : OUTCOME_WORDS[outcome]
