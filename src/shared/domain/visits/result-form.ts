import type { ScenarioSetting } from '../operations/scenario-setting'
import { STEPS, type VisitKind } from './behaviours'
import { settingWords, stepWords } from './setting-words'
import { WARNED_WORDS } from './warned'

/** What decides which rows a visit's record has, and in which words. */
export interface VisitForm {
  readonly kind: VisitKind
  readonly setting: ScenarioSetting
  /** Whether the scenario tests alcohol too. */
  readonly alcoholTest: boolean
}

/** Every row that some visit's result has, in their order. Which of them one visit has: `rowsFor`. */
const ALL_ROWS = [
  'metBy',
  'arrivedAt',
  'leftAt',
  'taxiRole',
  'mayHaveBeenWarned',
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
  'secondChance',
  'reportedAtStop',
  'alcoholResult',
  'debriefAt',
  'debriefWith',
  'deskTrained',
  'discomfortAtDebrief',
  'adviceGiven',
  'trainingOffered',
  'trainingAccepted',
  'postersLeft',
  'notes',
] as const
export type Row = (typeof ALL_ROWS)[number]

/**
 * Who was tested in private hire and taxis, and the second chance that officers gave the driver at a stop
 * (domain.md 6.1, no. 12; 1, row 23). A report at the stop stands beside the outcome and does not change it:
 * that is our reading, because the officers at the stop prompted it. The same holds for the alcohol test
 * (6.1, no. 11): it says whether alcohol was served, not whether anybody saw the signs.
 */
const TAXI_ROWS: readonly Row[] = ['taxiRole', 'secondChance', 'reportedAtStop']

/** What an engagement visit is recorded by: no cues, no steps, no report, no debrief. */
const ENGAGEMENT_ROWS: readonly Row[] = [
  'metBy',
  'arrivedAt',
  'leftAt',
  'adviceGiven',
  'trainingOffered',
  'trainingAccepted',
  'postersLeft',
  'notes',
]

/**
 * The rows of a visit's result, from the first to the last: the one list that the result panel on screen and
 * the printed form both follow, so that paper is typed back without searching.
 */
export function rowsFor({ kind, setting, alcoholTest }: VisitForm): readonly Row[] {
  if (kind === 'engagement') return ENGAGEMENT_ROWS
  return ALL_ROWS.filter(
    (row) =>
      row !== 'adviceGiven' &&
      (setting === 'private_hire_taxi' || !TAXI_ROWS.includes(row)) &&
      (alcoholTest || row !== 'alcoholResult'),
  )
}

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
const TICKED_ROWS = ['cues', 'mayHaveBeenWarned'] as const
/** The rows that are answered with one key. */
export type ChoiceRow = Exclude<Row, TextRow | (typeof TICKED_ROWS)[number]>

/** Whether a row is ticked, once, several times or not at all, so that no key answers it. */
export const isTickedRow = (row: Row): boolean => TICKED_ROWS.some((ticked) => ticked === row)

/** Whether a row is answered by choosing. */
export const isChoiceRow = (row: Row | null): row is ChoiceRow =>
  row !== null && !isTickedRow(row) && !TEXT_ROWS.some((text) => text === row)

/** The rows that the digits move to, and that bear these numbers on paper. */
export const numberedRows = ({ kind }: Pick<VisitForm, 'kind'>): readonly Row[] =>
  kind === 'engagement' ? ['adviceGiven', 'trainingOffered', 'postersLeft'] : [...STEPS, 'report']

const WORDS: Readonly<Record<Exclude<Row, (typeof STEPS)[number] | 'booking'>, string>> = {
  metBy: 'Met by (role)',
  arrivedAt: 'in',
  leftAt: 'out',
  mayHaveBeenWarned: WARNED_WORDS,
  cues: 'Cues',
  taxiRole: 'Tested',
  refusalReason: 'Why',
  report: 'Reported',
  reportTiming: 'When',
  reportChannel: 'To',
  codeWordUsed: 'Code word',
  codeWordRecognised: 'Recognised',
  minutesToReport: 'Minutes after leaving',
  secondChance: 'Second chance at a stop',
  reportedAtStop: 'Reported at the stop',
  alcoholResult: 'Alcohol',
  debriefAt: 'Debrief',
  debriefWith: 'with (role)',
  deskTrained: 'Desk person trained',
  discomfortAtDebrief: 'Said uneasy',
  adviceGiven: 'Advice given',
  trainingOffered: 'Training offered',
  trainingAccepted: 'Accepted',
  postersLeft: 'Posters left',
  notes: 'Notes',
}

const isStep = (row: Row): row is (typeof STEPS)[number] => STEPS.some((step) => step === row)

/** What a row is called in the words of the setting: "Refused the room", "Refused the fare". */
export function rowWords(row: Row, { setting }: Pick<VisitForm, 'setting'>): string {
  if (isStep(row)) return stepWords(row, setting)
  if (row === 'booking') return settingWords(setting).bookingGotTo
  return row === 'deskTrained' && setting !== 'accommodation' ? 'Trained' : WORDS[row]
}

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
  reportedAtStop: { row: 'secondChance', values: ['yes'] },
  trainingAccepted: { row: 'trainingOffered', values: ['yes'] },
}

/** Whether a row is asked, given what the others say. */
export function isAsked(row: Row, answerOf: (row: ChoiceRow) => string | null): boolean {
  const condition = CONDITIONS[row]
  if (condition === undefined) return true
  return condition.values.includes(answerOf(condition.row) ?? '') && isAsked(condition.row, answerOf)
}
