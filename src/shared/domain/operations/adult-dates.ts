import { monthsAfter } from '../follow-up/due'

/** Since when an adult is vetted and until when, and the last safeguarding training. Days, `YYYY-MM-DD`. */
export interface AdultDates {
  readonly vettedOn: string | null
  /** The last day on which the vetting counts; `null` where it has no end. */
  readonly vettedUntil: string | null
  readonly trainedOn: string | null
}

/** What can be wrong with the dates of an adult. */
export const ADULT_GAPS = [
  'no_vetting',
  'vetted_later',
  'vetting_over',
  'no_training',
  'trained_later',
  'training_over',
] as const

export interface AdultGap {
  readonly what: (typeof ADULT_GAPS)[number]
  /** The first day of the operation on which it is so; `null` where nothing is recorded. */
  readonly on: string | null
}

/**
 * What is missing or out of date on the first or the last day of an operation: adults who go out with a young person
 * are vetted and trained in safeguarding, both in date (domain.md 5.1, rule 11). For how many months training counts
 * is local policy; it counts on the last day of them.
 */
export function adultGaps(
  { vettedOn, vettedUntil, trainedOn }: AdultDates,
  { day, lastDay }: { readonly day: string; readonly lastDay: string },
  trainingMonths: number,
): readonly AdultGap[] {
  const over = (until: string | null): string | undefined =>
    [day, lastDay].find((on) => until !== null && until < on)
  const gap = (
    since: string | null,
    until: string | null,
    [none, later, ended]: readonly [AdultGap['what'], AdultGap['what'], AdultGap['what']],
  ): readonly AdultGap[] => {
    if (since === null) return [{ what: none, on: null }]
    if (since > day) return [{ what: later, on: day }]
    const on = over(until)
    return on === undefined ? [] : [{ what: ended, on }]
  }
  return [
    ...gap(vettedOn, vettedUntil, ['no_vetting', 'vetted_later', 'vetting_over']),
    ...gap(trainedOn, trainedOn && monthsAfter(trainedOn, trainingMonths), [
      'no_training',
      'trained_later',
      'training_over',
    ]),
  ]
}
