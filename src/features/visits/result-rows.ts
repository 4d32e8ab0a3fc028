import {
  type Answer,
  BOOKING_WORDS,
  BOOKINGS,
  type DeskTrained,
  REFUSAL_REASON_WORDS,
  REFUSAL_REASONS,
  REPORT_CHANNELS,
  REPORT_TIMING_WORDS,
  REPORT_TIMINGS,
  REPORT_WORDS,
  REPORTS,
  type RefusalReason,
  type ReportTiming,
  STEP_WORDS,
  STEPS,
  type Step,
} from '@shared/domain/visits/behaviours'
import { type ResultDraft, sawReport } from './result-draft'

/** The rows of the result panel that are answered with one key, in the order of the printed form. */
export const CHOICE_ROWS = [
  ...STEPS,
  'refusalReason',
  'report',
  'reportTiming',
  'reportChannel',
  'codeWordUsed',
  'codeWordRecognised',
  'booking',
  'deskTrained',
  'discomfortAtDebrief',
  'trainingOffered',
  'trainingAccepted',
  'postersLeft',
] as const
export type ChoiceRow = (typeof CHOICE_ROWS)[number]

/** The rows that are typed. */
export type TextRow =
  | 'metBy'
  | 'arrivedAt'
  | 'leftAt'
  | 'minutesToReport'
  | 'debriefAt'
  | 'debriefWith'
  | 'notes'
export type Row = ChoiceRow | TextRow

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

/** Questions of the debrief are always reached, so "not reached" is not offered there. */
const DEBRIEF_CHOICES = ANSWER_CHOICES.filter(({ value }) => value !== 'not_reached')

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

const DESK_CHOICES: readonly (Choice & { readonly value: DeskTrained })[] = [
  { value: 'yes', key: 'y', short: 'Y', words: 'Yes' },
  { value: 'no', key: 'n', short: 'N', words: 'No' },
  { value: 'unknown', key: '?', short: '?', words: 'Not known' },
  { value: 'agency', key: 'a', short: 'Agency', words: 'Agency staff' },
]

const stepRows = Object.fromEntries(STEPS.map((step) => [step, ANSWER_CHOICES])) as Record<
  Step,
  readonly Choice[]
>

export const CHOICES: Readonly<Record<ChoiceRow, readonly Choice[]>> = {
  ...stepRows,
  refusalReason: worded(REFUSAL_REASONS, REFUSAL_REASON_WORDS, REASON_KEYS),
  report: worded(REPORTS, REPORT_WORDS, { none: 'n', said_would: 'w', began: 'b', completed: 'c' }),
  reportTiming: worded(REPORT_TIMINGS, REPORT_TIMING_WORDS, TIMING_KEYS, {
    after_leaving: 'After we left',
    after_debrief: 'After the debrief',
  }),
  reportChannel: worded(
    REPORT_CHANNELS,
    { '999': '999', '101': '101', other: 'Other' },
    { '999': 'e', '101': 'n', other: 'o' },
  ),
  codeWordUsed: DEBRIEF_CHOICES,
  codeWordRecognised: DEBRIEF_CHOICES,
  booking: worded(BOOKINGS, BOOKING_WORDS, { enquiry: 'e', offered: 'o', payment: 'p', sold: 's' }),
  deskTrained: DESK_CHOICES,
  discomfortAtDebrief: DEBRIEF_CHOICES,
  trainingOffered: DEBRIEF_CHOICES,
  trainingAccepted: DEBRIEF_CHOICES,
  postersLeft: DEBRIEF_CHOICES,
}

export const ROW_WORDS: Readonly<Record<ChoiceRow, string>> = {
  ...STEP_WORDS,
  refusalReason: 'Why',
  report: 'Reported',
  reportTiming: 'When',
  reportChannel: 'To',
  codeWordUsed: 'Code word',
  codeWordRecognised: 'Recognised',
  booking: 'Booking got to',
  deskTrained: 'Desk person trained',
  discomfortAtDebrief: 'Said uneasy',
  trainingOffered: 'Training offered',
  trainingAccepted: 'Accepted',
  postersLeft: 'Posters left',
}

/** The rows that the keys 1 to 8 move to. */
export const NUMBERED_ROWS: readonly ChoiceRow[] = [...STEPS, 'report']

/** The rows that this visit has, from the first step down: what "go down one" walks through. */
export function rowsOf(draft: ResultDraft): readonly Row[] {
  const report: readonly Row[] = [
    'reportTiming',
    'reportChannel',
    'codeWordUsed',
    ...(draft.codeWordUsed === 'yes' ? (['codeWordRecognised'] as const) : []),
    'minutesToReport',
  ]
  return [
    ...STEPS,
    ...(draft.steps.refused === 'yes' ? (['refusalReason'] as const) : []),
    'report',
    ...(sawReport(draft) ? report : []),
    'booking',
    'debriefAt',
    'debriefWith',
    'deskTrained',
    'discomfortAtDebrief',
    'trainingOffered',
    ...(draft.trainingOffered === 'yes' ? (['trainingAccepted'] as const) : []),
    'postersLeft',
    'notes',
  ]
}

const isStep = (row: ChoiceRow): row is Step => STEPS.some((step) => step === row)

/** What has been answered in a row, `null` while it is open. */
export const answerOf = (draft: ResultDraft, row: ChoiceRow): string | null =>
  isStep(row) ? draft.steps[row] : draft[row]

/** The draft with one row answered by one of its choices' values; `null` takes the answer back. */
export function withAnswer(draft: ResultDraft, row: ChoiceRow, value: string | null): ResultDraft {
  return isStep(row)
    ? { ...draft, steps: { ...draft.steps, [row]: value as Answer | null } }
    : { ...draft, [row]: value }
}
