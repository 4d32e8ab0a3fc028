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
} from './behaviours'

/**
 * The rows of a visit's result, from the first to the last: the one list that the result panel on screen and
 * the printed form both follow, so that paper is typed back without searching.
 */
export const RESULT_ROWS = [
  'metBy',
  'arrivedAt',
  'leftAt',
  'cues',
  ...STEPS,
  'refusalReason',
  'report',
  'reportTiming',
  'reportChannel',
  'codeWordUsed',
  'codeWordRecognised',
  'minutesToReport',
  'booking',
  'debriefAt',
  'debriefWith',
  'deskTrained',
  'discomfortAtDebrief',
  'trainingOffered',
  'trainingAccepted',
  'postersLeft',
  'notes',
] as const
export type Row = (typeof RESULT_ROWS)[number]

const TEXT_ROWS = [
  'metBy',
  'arrivedAt',
  'leftAt',
  'minutesToReport',
  'debriefAt',
  'debriefWith',
  'notes',
] as const

/** The rows that are typed. */
export type TextRow = (typeof TEXT_ROWS)[number]
/** The rows that are answered with one key. */
export type ChoiceRow = Exclude<Row, TextRow | 'cues'>

/** Whether a row is answered by choosing. */
export const isChoiceRow = (row: Row | null): row is ChoiceRow =>
  row !== null && row !== 'cues' && !TEXT_ROWS.some((text) => text === row)

export const CHOICE_ROWS: readonly ChoiceRow[] = RESULT_ROWS.filter(isChoiceRow)

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

export const ROW_WORDS: Readonly<Record<Row, string>> = {
  ...STEP_WORDS,
  metBy: 'Met by (role)',
  arrivedAt: 'in',
  leftAt: 'out',
  cues: 'Cues',
  refusalReason: 'Why',
  report: 'Reported',
  reportTiming: 'When',
  reportChannel: 'To',
  codeWordUsed: 'Code word',
  codeWordRecognised: 'Recognised',
  minutesToReport: 'Minutes after leaving',
  booking: 'Booking got to',
  debriefAt: 'Debrief',
  debriefWith: 'with (role)',
  deskTrained: 'Desk person trained',
  discomfortAtDebrief: 'Said uneasy',
  trainingOffered: 'Training offered',
  trainingAccepted: 'Accepted',
  postersLeft: 'Posters left',
  notes: 'Notes',
}

/** The rows that the keys 1 to 8 move to, and that bear these numbers on paper. */
export const NUMBERED_ROWS: readonly Row[] = [...STEPS, 'report']

/** What another row has to say before a row is asked at all. */
interface Condition {
  readonly row: ChoiceRow
  readonly values: readonly string[]
}

const REPORT_SEEN: Condition = { row: 'report', values: ['began', 'completed'] }

/** The rows that are asked only after certain answers; all others always are. */
export const CONDITIONS: Readonly<Partial<Record<Row, Condition>>> = {
  refusalReason: { row: 'refused', values: ['yes'] },
  reportTiming: REPORT_SEEN,
  reportChannel: REPORT_SEEN,
  codeWordUsed: REPORT_SEEN,
  codeWordRecognised: { row: 'codeWordUsed', values: ['yes'] },
  minutesToReport: REPORT_SEEN,
  trainingAccepted: { row: 'trainingOffered', values: ['yes'] },
}

/** Whether a row is asked, given what the others say. */
export function isAsked(row: Row, answerOf: (row: ChoiceRow) => string | null): boolean {
  const condition = CONDITIONS[row]
  if (condition === undefined) return true
  return condition.values.includes(answerOf(condition.row) ?? '') && isAsked(condition.row, answerOf)
}
