import { z } from 'zod'
import { longDate, monthAndYear } from '../documents/document-text'
import { type Rate, wilson } from './wilson'

/**
 * What other forces have published about operations of this kind. Each counts in its own way, so a result stands
 * with its criterion or with "criterion not published", and never in a total or a line of ours (domain.md 1).
 */

export const PUBLISHED_VENUE_TYPES = ['hotel', 'taxi_private_hire', 'hotel_and_taxi'] as const
export type PublishedVenueType = (typeof PUBLISHED_VENUE_TYPES)[number]

/** A date as far as it was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `last` is `first` where it is no span. */
export interface Period {
  readonly first: string
  readonly last: string
}

const PART = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const period = z.string().transform((text, context): Period | null => {
  if (text === '') return null
  const [first = '', last = first, ...more] = text.split('/')
  if (more.length > 0 || !PART.test(first) || !PART.test(last) || last < first) {
    context.addIssue('A date is a year, a month or a day, or two of them with / between')
    return z.NEVER
  }
  return { first, last }
})

/** A count, or `null` where none was published. */
const count = z
  .string()
  .regex(/^\d{0,4}$/)
  .transform((text) => (text === '' ? null : Number(text)))
const words = z.string().trim().min(1).max(200)
const orNull = z
  .string()
  .trim()
  .max(200)
  .transform((text) => (text === '' ? null : text))

const COUNTS = ['visited', 'passed', 'failed', 'partial'] as const
type PublishedCount = (typeof COUNTS)[number]

const row = z
  .strictObject({
    force: words,
    area: words,
    date: period,
    date_note: orNull,
    venue_type: z.enum(PUBLISHED_VENUE_TYPES),
    visited: count,
    passed: count,
    failed: count,
    partial: count,
    not_testable: count,
    derived: z
      .string()
      .transform((text) => text.split(' ').filter((one) => one !== ''))
      .pipe(z.array(z.enum(COUNTS))),
    criterion: orNull,
    source: z.url({ protocol: /^https?$/ }),
    note: orNull,
  })
  .refine(
    ({ visited, passed, failed, partial, not_testable }) =>
      visited === null || (passed ?? 0) + (failed ?? 0) + (partial ?? 0) + (not_testable ?? 0) <= visited,
    'More results than visits',
  )

/** One published result. The counts are as the source counts them; `null` is "not published". */
export interface PublishedResult {
  readonly force: string
  readonly area: string
  readonly period: Period | null
  /** Where the date is not published itself: "year inferred", "month of publication". */
  readonly dateNote: string | null
  readonly venueType: PublishedVenueType
  readonly visited: number | null
  readonly passed: number | null
  readonly failed: number | null
  readonly partial: number | null
  readonly notTestable: number | null
  /** The counts that were not published themselves and follow from others. */
  readonly derived: readonly PublishedCount[]
  /** What counted as passed; `null`: criterion not published. */
  readonly criterion: string | null
  /** Passed of the visits that could be tested, where both are known. */
  readonly rate: Rate | null
  readonly source: string
  readonly note: string | null
}

/** The results from the rows of the file, by its headings. Throws zod's error where a row is not as its shape says. */
export function publishedResults(rows: unknown): readonly PublishedResult[] {
  return z
    .array(row)
    .parse(rows)
    .map(({ date, date_note, venue_type, not_testable, ...rest }) => ({
      ...rest,
      period: date,
      dateNote: date_note,
      venueType: venue_type,
      notTestable: not_testable,
      rate:
        rest.passed === null || rest.visited === null
          ? null
          : wilson(rest.passed, rest.visited - (not_testable ?? 0)),
    }))
}

/** "Refused and called the police", or that nobody has said what counted. */
export const criterionWords = ({ criterion }: Pick<PublishedResult, 'criterion'>): string =>
  criterion ?? 'Criterion not published'

/** "December 2019", "22 June 2021 to 23 June 2021", "2018 (year inferred)". */
export function periodWords({ period, dateNote }: Pick<PublishedResult, 'period' | 'dateNote'>): string {
  if (period === null) return dateNote === null ? 'Date not published' : `Date not published (${dateNote})`
  const { first, last } = period
  const said = first === last ? part(first) : `${part(first)} to ${part(last)}`
  return dateNote === null ? said : `${said} (${dateNote})`
}

const part = (date: string): string =>
  date.length === 4 ? date : date.length === 7 ? monthAndYear(date) : longDate(date)
