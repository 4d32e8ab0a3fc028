import type { BreakdownSection, Breakdowns } from '@shared/contracts/breakdowns.contract'
import { intervalWords, percent } from '@shared/domain/statistics/words'

/** One line of a breakdown: what its mark shows, and what the table twin says of it. Shares are 0 to 1. */
export interface DotRow {
  readonly key: string
  readonly label: string
  /** "2 of 18". */
  readonly kOfN: string
  readonly rate: string
  readonly interval: string
  /** `null` for a small cell: the count stands without a dot. */
  readonly mark: { readonly share: number; readonly low: number; readonly high: number } | null
}

/** One bar out of a whole, with a second one inside it where there is one. */
export interface BarRow {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly of: number
  /** Of those, how many came after everything before. */
  readonly inner?: number
}

/** A line of the table twin of the ladder. */
export interface LadderRow extends BarRow {
  readonly inner: number
  readonly cumulative: string
  readonly step: string
}

const orDash = (share: number | null): string => (share === null ? 'No rate' : percent(share))

/** The lines of a breakdown in their order, dots and table twin alike. */
export const dotRows = ({ cells }: Pick<BreakdownSection, 'cells'>): readonly DotRow[] =>
  cells.map(({ value, label, k, n, rate }) => ({
    key: value,
    label,
    kOfN: `${k} of ${n}`,
    rate: rate === null ? 'Count only' : percent(rate.rate),
    interval: rate === null ? '' : intervalWords(rate),
    mark: rate && { share: rate.rate, low: rate.low, high: rate.high },
  }))

/** The ladder of what staff did, out of all completed tests. */
export const ladderRows = ({
  rungs,
  completed,
}: Pick<Breakdowns, 'rungs' | 'completed'>): readonly LadderRow[] =>
  rungs.map(({ label, any, inSequence, cumulative, step }) => ({
    key: label,
    label,
    count: any,
    inner: inSequence,
    of: completed,
    cumulative: orDash(cumulative),
    step: orDash(step),
  }))

/** Venues tested again, by what became of them. */
export function retestRows({ retests }: Pick<Breakdowns, 'retests'>): readonly BarRow[] {
  const { improved, worsened, same } = retests
  const of = improved + worsened + same
  return [
    { key: 'improved', label: 'Improved', count: improved, of },
    { key: 'worsened', label: 'Worsened', count: worsened, of },
    { key: 'same', label: 'Stayed the same', count: same, of },
  ]
}

/** How many of the venues on the register were tested, and how far training got. */
export const coverageRows = ({
  coverage,
  training,
}: Pick<Breakdowns, 'coverage' | 'training'>): readonly BarRow[] => [
  { key: 'tested', label: 'Tested', count: coverage.tested, of: coverage.known },
  ...training.map(({ label, venues }) => ({
    key: label,
    label: `Training ${label.toLowerCase()}`,
    count: venues,
    of: coverage.known,
  })),
]

/** The drawing of a breakdown in sentences, for whoever does not see it. */
export const dotsInWords = (rows: readonly DotRow[]): string =>
  rows
    .map(({ label, kOfN, rate, interval, mark }) =>
      mark === null ? `${label}: ${kOfN}.` : `${label}: ${kOfN}, ${rate}, interval ${interval}.`,
    )
    .join(' ')

/** The bars in sentences. */
export const barsInWords = (rows: readonly BarRow[]): string =>
  rows
    .map(({ label, count, of, inner }) =>
      inner === undefined
        ? `${label}: ${count} of ${of}.`
        : `${label}: ${count} of ${of}, ${inner} in sequence.`,
    )
    .join(' ')
