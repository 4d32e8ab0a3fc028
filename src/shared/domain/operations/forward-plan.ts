import { Temporal } from 'temporal-polyfill'
import type { OperationStatus } from './operation'

/** What can be intended for a month. */
export const INTENTION_KINDS = ['test', 'engagement', 'training'] as const
export type IntentionKind = (typeof INTENTION_KINDS)[number]

export const INTENTION_KIND_WORDS: Readonly<Record<IntentionKind, string>> = {
  test: 'Test operation',
  engagement: 'Engagement visits',
  training: 'Training',
}

/** Which venues are meant, as coarsely as somebody plans a year. */
export const INTENTION_SETTINGS = [
  'accommodation',
  'licensed_premises',
  'private_hire',
  'takeaway',
  'any',
] as const
export type IntentionSetting = (typeof INTENTION_SETTINGS)[number]

export const INTENTION_SETTING_WORDS: Readonly<Record<IntentionSetting, string>> = {
  accommodation: 'Hotels and guest houses',
  licensed_premises: 'Licensed premises',
  private_hire: 'Private hire and taxis',
  takeaway: 'Takeaways',
  any: 'Venues of any type',
}

/** What became of an intention. */
export const INTENTION_STATES = ['open', 'planned', 'done', 'not_planned'] as const
export type IntentionState = (typeof INTENTION_STATES)[number]

export const INTENTION_STATE_WORDS: Readonly<Record<IntentionState, string>> = {
  open: 'To plan',
  planned: 'Planned',
  done: 'Done',
  not_planned: 'Not planned',
}

/** An intention, as far as its state goes. `month` is `YYYY-MM`, days are `YYYY-MM-DD`. */
export interface Intended {
  readonly month: string
  /** The operation that it became. */
  readonly operation: { readonly status: OperationStatus; readonly day: string } | null
  /** When somebody marked it as done, where no operation says so. */
  readonly doneOn: string | null
}

/** How many months the plan shows, this one included. */
const PLAN_MONTHS = 12

/** The month a day lies in, `YYYY-MM`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The months that can be planned for: this one and those after it. */
export function planMonths(today: string): readonly string[] {
  const first = Temporal.PlainYearMonth.from(monthOf(today))
  return Array.from({ length: PLAN_MONTHS }, (_, months) => first.add({ months }).toString())
}

/**
 * What became of an intention by today. A cancelled operation is none: the month is open again, and once it is
 * over nothing was planned. The night itself being over is the operation's own affair until it is debriefed.
 */
export function intentionState({ month, operation, doneOn }: Intended, today: string): IntentionState {
  if (doneOn !== null) return 'done'
  if (operation !== null && operation.status !== 'cancelled') {
    return operation.status === 'debriefing' || operation.status === 'closed' ? 'done' : 'planned'
  }
  return month < monthOf(today) ? 'not_planned' : 'open'
}

/** Whether the operation lies in a later month than was intended. */
export const isLaterThanIntended = ({ month, operation }: Intended): boolean =>
  operation !== null && operation.status !== 'cancelled' && monthOf(operation.day) > month

/** What is intended for one month. */
export interface PlanMonth<Row> {
  readonly month: string
  readonly rows: readonly Row[]
}

/**
 * The plan by month: first the months gone by in which something is still open, with only that; then twelve
 * months from this one, empty ones too; then whatever was intended beyond them.
 */
export function forwardPlan<Row extends Intended & { readonly area: string }>(
  intentions: readonly Row[],
  today: string,
): readonly PlanMonth<Row>[] {
  const now = monthOf(today)
  const open = intentions.filter((row) => row.month >= now || intentionState(row, today) !== 'done')
  const byMonth = Map.groupBy(open, ({ month }) => month)
  return [...new Set([...byMonth.keys(), ...planMonths(today)])].sort().map((month) => ({
    month,
    rows: (byMonth.get(month) ?? []).toSorted((a, b) => a.area.localeCompare(b.area, 'en-GB')),
  }))
}

/** "5 intended from this month on: 2 planned, 1 done, 2 still to plan." and "1 has passed with nothing planned." */
export function forwardPlanWords(intentions: readonly Intended[], today: string): readonly string[] {
  const now = monthOf(today)
  const states = intentions.map((one) => ({ ahead: one.month >= now, state: intentionState(one, today) }))
  const ahead = states.filter((one) => one.ahead)
  const count = (state: IntentionState) => ahead.filter((one) => one.state === state).length
  const passed = states.filter(({ state }) => state === 'not_planned').length
  const parts = [
    [count('planned'), 'planned'],
    [count('done'), 'done'],
    [count('open'), 'still to plan'],
  ].flatMap(([n, words]) => (n === 0 ? [] : [`${n} ${words}`]))
  const words = [
    ahead.length === 0
      ? 'Nothing is intended from this month on.'
      : `${ahead.length} intended from this month on: ${parts.join(', ')}.`,
  ]
  if (passed > 0) words.push(`${passed} ${passed === 1 ? 'has' : 'have'} passed with nothing planned.`)
  return words
}
