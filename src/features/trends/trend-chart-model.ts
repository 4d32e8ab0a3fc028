import type { TrendPoint, Trends } from '@shared/contracts/trends.contract'
import { type DifferenceField, likeForLike } from '@shared/domain/operations/like-for-like'
import { intervalWords, percent } from '@shared/domain/statistics/words'

/** One dot with its interval. `x` counts operations from 0; shares are 0 to 1. */
export interface TrendMark {
  readonly operationId: string
  readonly x: number
  readonly share: number
  /** How far the interval reaches below and above the dot, as Recharts' ErrorBar wants it. */
  readonly reach: readonly [number, number]
  /** "2/18", printed at the dot. */
  readonly kOfN: string
  /** Visits are still to be recorded: drawn hollow. */
  readonly unfinished: boolean
  /** The mark in one sentence, for the screen reader and the link. */
  readonly words: string
}

export interface TrendTick {
  readonly x: number
  readonly month: string
  readonly reference: string
  readonly noData: boolean
}

/** A place between two operations that are not alike, and why. */
export interface TrendBreak {
  /** Half way between two operations. */
  readonly x: number
  readonly changes: readonly string[]
  /** They may be compared, with care. */
  readonly withCare: boolean
}

/** Where the rate of one operation would lie by chance alone, were it like those on its line. Shares are 0 to 1. */
export interface TrendLimit {
  readonly x: number
  readonly low: number
  readonly high: number
}

/** The limits over the operations on one line, and the rate of all of them. */
export interface TrendLimits {
  readonly trial: boolean
  readonly centre: number
  readonly steps: readonly TrendLimit[]
}

/** One line of the table twin. Each cell is what the chart says of the same operation. */
export interface TrendRow {
  readonly operationId: string
  readonly reference: string
  readonly name: string
  readonly day: string
  readonly kOfN: string
  readonly rate: string
  readonly interval: string
  /** "0.0% to 55.6%"; empty where none are drawn. */
  readonly limits: string
  readonly rule: string
  readonly scenario: string
  readonly selection: string
  readonly note: string
}

/** Everything the Trends screen draws and lists, in the order of the operations' days. */
export interface TrendChart {
  readonly marks: readonly TrendMark[]
  readonly ticks: readonly TrendTick[]
  readonly breaks: readonly TrendBreak[]
  readonly limits: TrendLimits | null
  readonly rows: readonly TrendRow[]
  readonly headline: string
  readonly words: readonly string[]
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "Dec 26" of `2026-12-12`. */
const monthOf = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(2, 4)}`

const kOfN = ({ rate }: TrendPoint): string => (rate === null ? 'No data' : `${rate.k}/${rate.n}`)

/** What stands over a break, where there is room for one short word a field. */
const SHORT_WORDS: Readonly<Record<DifferenceField, string>> = {
  rule: 'rule',
  refusalReasons: 'rule',
  challengeSteps: 'rule',
  setting: 'scenario',
  alcoholTest: 'alcohol',
  cues: 'scenario',
  cueChanges: 'cues',
  childRole: 'scenario',
  stopPoint: 'scenario',
  debriefWait: 'wait',
  scenario: 'scenario',
  selection: 'choice',
  venueTypes: 'types',
}

/** The break between two operations that follow each other, or null where they are alike. */
function breakBetween(before: TrendPoint, after: TrendPoint, x: number): TrendBreak | null {
  const { verdict, differences } = likeForLike(before.facts, after.facts)
  if (verdict === 'comparable') return null
  const changes = differences
    .filter(({ weight }) => weight === verdict)
    .map(({ field }) => SHORT_WORDS[field])
  return { x, changes: [...new Set(changes)], withCare: verdict === 'with_care' }
}

function markOf(point: TrendPoint, x: number): TrendMark | null {
  const { rate, remaining, reference, day } = point
  if (rate === null) return null
  const unfinished = remaining > 0 ? ` ${remaining} still to record.` : ''
  return {
    operationId: point.operationId,
    x,
    share: rate.rate,
    reach: [rate.rate - rate.low, rate.high - rate.rate],
    kOfN: kOfN(point),
    unfinished: remaining > 0,
    words: `${monthOf(day)}, ${reference}: ${rate.k} of ${rate.n}, ${percent(rate.rate)}, interval ${intervalWords(rate)}.${unfinished}`,
  }
}

const limitWords = (limit: { readonly low: number; readonly high: number } | undefined): string =>
  limit === undefined ? '' : `${percent(limit.low)} to ${percent(limit.high)}`

/** What a row says beside its numbers. */
const notes = (remaining: number, outside: boolean): string =>
  [remaining > 0 ? `${remaining} still to record` : '', outside ? 'outside the limits' : '']
    .filter((note) => note !== '')
    .join(', ')

/** Builds the chart and its table twin from the same points; the words come from main with them. */
export function trendChart({
  points,
  words,
  series: { limits },
}: Pick<Trends, 'points' | 'words' | 'series'>): TrendChart {
  const limitOf = new Map(limits?.points.map((limit) => [limit.operationId, limit]))
  const ordered = points.toSorted(
    (a, b) => a.day.localeCompare(b.day) || a.reference.localeCompare(b.reference),
  )
  const breaks = ordered.flatMap((after, i): TrendBreak[] => {
    const before = ordered[i - 1]
    const found = before === undefined ? null : breakBetween(before, after, i - 0.5)
    return found === null ? [] : [found]
  })
  const [headline = 'No operations yet.', ...rest] = words
  return {
    marks: ordered.map(markOf).filter((mark) => mark !== null),
    ticks: ordered.map(({ day, reference, rate }, x) => ({
      x,
      month: monthOf(day),
      reference,
      noData: rate === null,
    })),
    breaks,
    limits: limits && {
      trial: limits.state === 'trial',
      centre: limits.centre,
      steps: ordered.flatMap(({ operationId }, x) => {
        const limit = limitOf.get(operationId)
        return limit === undefined ? [] : [{ x, low: limit.low, high: limit.high }]
      }),
    },
    rows: ordered.map((point) => ({
      limits: limitWords(limitOf.get(point.operationId)),
      operationId: point.operationId,
      reference: point.reference,
      name: point.name,
      day: point.day,
      kOfN: kOfN(point),
      rate: point.rate === null ? '' : percent(point.rate.rate),
      interval: point.rate === null ? '' : intervalWords(point.rate),
      rule: point.rule,
      scenario: point.scenario,
      selection: point.selection,
      note: notes(point.remaining, limitOf.get(point.operationId)?.outside ?? false),
    })),
    headline,
    words: rest,
  }
}
