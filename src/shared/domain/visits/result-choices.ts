import type { ScenarioSetting } from '../operations/scenario-setting'
import {
  type Answer,
  BOOKINGS,
  type Booking,
  type DeskTrained,
  REPORT_CHANNELS,
  REPORT_TIMING_WORDS,
  REPORT_TIMINGS,
  REPORT_WORDS,
  REPORTS,
  type RefusalReason,
  type ReportTiming,
} from './behaviours'
import type { ChoiceRow, VisitForm } from './result-form'
import { reasonWords, settingWords } from './setting-words'

/** One answer of a row: `key` chooses it, `short` is what stands on it, `words` what it is called. */
export interface Choice {
  readonly value: string
  readonly key: string
  readonly short: string
  readonly words: string
}

const ANSWER_CHOICES: readonly (Choice & { readonly value: Answer })[] = [
  { value: 'yes', key: 'y', short: 'Y', words: 'Yes' },
  { value: 'no', key: 'n', short: 'N', words: 'No' },
  { value: 'not_reached', key: '-', short: '–', words: 'Not reached' },
  { value: 'unknown', key: '?', short: '?', words: 'Not known' },
]

/** Questions that are always reached, like those of the debrief, do not offer "not reached". */
const REACHED_CHOICES = ANSWER_CHOICES.filter(({ value }) => value !== 'not_reached')

const worded = <V extends string>(
  values: readonly V[],
  words: Readonly<Record<V, string>>,
  keys: Readonly<Record<V, string>>,
  /** Where the words are too long for a row: their beginning. */
  short: Partial<Record<V, string>> = {},
): readonly Choice[] =>
  values.map((value) => ({
    value,
    key: keys[value],
    short: short[value] ?? words[value],
    words: words[value],
  }))

const REASON_KEYS: Readonly<Record<RefusalReason, string>> = {
  safeguarding: 's',
  no_id: 'i',
  no_cash: 'c',
  minimum_stay: 'm',
  full: 'f',
  closed: 'l',
  other: 'o',
}

const TIMING_KEYS: Readonly<Record<ReportTiming, string>> = {
  before_leaving: 'w',
  after_leaving: 'a',
  after_debrief: 'd',
  unknown: '?',
}

const BOOKING_KEYS: Readonly<Record<Booking, string>> = {
  enquiry: 'e',
  offered: 'o',
  payment: 'p',
  sold: 's',
}

const DESK_CHOICES: readonly (Choice & { readonly value: DeskTrained })[] = [
  { value: 'yes', key: 'y', short: 'Y', words: 'Yes' },
  { value: 'no', key: 'n', short: 'N', words: 'No' },
  { value: 'unknown', key: '?', short: '?', words: 'Not known' },
  { value: 'agency', key: 'a', short: 'Agency', words: 'Agency staff' },
]

const REPORT_CHOICES = worded(REPORTS, REPORT_WORDS, {
  none: 'n',
  said_would: 'w',
  began: 'b',
  completed: 'c',
})

const TIMING_CHOICES = worded(REPORT_TIMINGS, REPORT_TIMING_WORDS, TIMING_KEYS, {
  after_leaving: 'After we left',
  after_debrief: 'After the debrief',
})

const CHANNEL_CHOICES = worded(
  REPORT_CHANNELS,
  { '999': '999', '101': '101', other: 'Other' },
  { '999': 'e', '101': 'n', other: 'o' },
)

const TAXI_ROLE_CHOICES: readonly Choice[] = [
  { value: 'driver', key: 'd', short: 'Driver', words: 'Driver' },
  { value: 'operator', key: 'o', short: 'Operator', words: 'Operator' },
]

const ALCOHOL_CHOICES: readonly Choice[] = [
  { value: 'refused', key: 'r', short: 'Refused', words: 'Refused' },
  { value: 'served', key: 's', short: 'Served', words: 'Served' },
  { value: 'not_tested', key: 't', short: 'Not tested', words: 'Not tested' },
]

const reasonChoices = (setting: ScenarioSetting): readonly Choice[] =>
  settingWords(setting).reasons.map((value) => {
    const words = reasonWords(value, setting)
    const key = value === 'full' && setting === 'private_hire_taxi' ? 'n' : REASON_KEYS[value]
    return { value, key, short: words, words }
  })

const bookingChoices = (setting: ScenarioSetting): readonly Choice[] =>
  worded(
    BOOKINGS,
    settingWords(setting).booking,
    setting === 'private_hire_taxi' ? { ...BOOKING_KEYS, offered: 'f', sold: 'j' } : BOOKING_KEYS,
  )

const FIXED: Readonly<Record<Exclude<ChoiceRow, 'refusalReason' | 'booking'>, readonly Choice[]>> = {
  concern: ANSWER_CHOICES,
  askedPurpose: ANSWER_CHOICES,
  askedRelationship: ANSWER_CHOICES,
  askedId: ANSWER_CHOICES,
  spokeToChild: ANSWER_CHOICES,
  toldManager: ANSWER_CHOICES,
  refused: ANSWER_CHOICES,
  report: REPORT_CHOICES,
  reportTiming: TIMING_CHOICES,
  reportChannel: CHANNEL_CHOICES,
  codeWordUsed: REACHED_CHOICES,
  codeWordRecognised: REACHED_CHOICES,
  taxiRole: TAXI_ROLE_CHOICES,
  secondChance: REACHED_CHOICES,
  reportedAtStop: REACHED_CHOICES,
  alcoholResult: ALCOHOL_CHOICES,
  deskTrained: DESK_CHOICES,
  discomfortAtDebrief: REACHED_CHOICES,
  adviceGiven: REACHED_CHOICES,
  trainingOffered: REACHED_CHOICES,
  trainingAccepted: REACHED_CHOICES,
  postersLeft: REACHED_CHOICES,
}

/** The answers of a row, in the words and with the keys of the setting. */
export function choicesFor(row: ChoiceRow, { setting }: Pick<VisitForm, 'setting'>): readonly Choice[] {
  if (row === 'refusalReason') return reasonChoices(setting)
  if (row === 'booking') return bookingChoices(setting)
  return FIXED[row]
}
