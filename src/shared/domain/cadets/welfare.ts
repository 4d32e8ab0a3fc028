/** How young people are looked after on the night (domain.md 5.1, rules 10 and 23 to 25). */

/** A statement that a young person gave: with a parent or guardian there, or without. */
export const STATEMENTS = ['with_parent', 'without_parent'] as const
export type Statement = (typeof STATEMENTS)[number]

export const STATEMENT_WORDS: Readonly<Record<Statement, string>> = {
  with_parent: 'Given with a parent or guardian there',
  without_parent: 'Given without a parent or guardian',
}

/** When a cadet was collected, returned and asked, and when the cadet stopped. Instants, UTC ISO. */
export interface WelfareTimes {
  readonly collectedAt: string | null
  readonly returnedAt: string | null
  readonly stoppedAt: string | null
  readonly welfareDebriefAt: string | null
}

/** What is wrong with an entry, beside the field that it is about. */
export interface WelfareProblem {
  readonly path: keyof WelfareTimes | 'at'
  readonly message: string
}

/**
 * What of a cadet's times cannot be: a night begins with collecting the cadet and ends with the return. The welfare
 * debrief may come after the return, on the phone or the next day. `checks` are the times at which somebody asked.
 */
export function welfareProblems(
  times: WelfareTimes,
  checks: readonly string[] = [],
): readonly WelfareProblem[] {
  const { collectedAt, returnedAt, stoppedAt, welfareDebriefAt } = times
  const found: WelfareProblem[] = []
  const say = (path: WelfareProblem['path'], message: string) => found.push({ path, message })
  if (collectedAt === null) {
    if (returnedAt !== null) say('collectedAt', 'Enter when the cadet was collected too')
  } else {
    const after = 'Enter a time after the cadet was collected'
    if (isBefore(returnedAt, collectedAt)) say('returnedAt', after)
    if (isBefore(stoppedAt, collectedAt)) say('stoppedAt', after)
    if (isBefore(welfareDebriefAt, collectedAt)) say('welfareDebriefAt', after)
    if (checks.some((at) => isBefore(at, collectedAt))) {
      say('collectedAt', 'There is a check before this time. Look at the checks, or enter an earlier time')
    }
  }
  if (returnedAt !== null) {
    if (isBefore(returnedAt, stoppedAt)) say('stoppedAt', 'Enter a time before the cadet was returned')
    if (checks.some((at) => isBefore(returnedAt, at))) {
      say('returnedAt', 'There is a check after this time. Look at the checks, or enter a later time')
    }
  }
  return found
}

/** Whether a check can have been at this instant: while the cadet was out. */
export function checkProblems(
  at: string,
  { collectedAt, returnedAt }: Pick<WelfareTimes, 'collectedAt' | 'returnedAt'>,
): readonly WelfareProblem[] {
  if (collectedAt === null) {
    return [{ path: 'at', message: 'Enter first when the cadet was collected' }]
  }
  if (!isBefore(at, collectedAt) && !isBefore(returnedAt, at)) return []
  return [{ path: 'at', message: 'Enter a time between collecting and returning the cadet' }]
}

const isBefore = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Date.parse(a) < Date.parse(b)
