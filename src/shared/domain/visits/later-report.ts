import type { OperationStatus } from '../operations/operation'
import type { ReportChannel } from './behaviours'

/** Whether the code word was used: of a call that came in, "not reached" makes no sense. */
export const LATER_CODE_WORDS = ['yes', 'no', 'unknown'] as const
export type LaterCodeWord = (typeof LATER_CODE_WORDS)[number]

/** A venue that rang back after the night. */
export interface LaterReport {
  readonly reportedOn: string
  readonly channel: ReportChannel
  readonly incident: string | null
  readonly codeWordUsed: LaterCodeWord
}

/**
 * Why a later report cannot be kept for an operation of this status, or `null`. A closed one takes it: the call
 * may come weeks later, and nothing that closing shut is changed by it.
 */
export function laterReportRefusal(status: OperationStatus): string | null {
  if (status === 'draft' || status === 'approved')
    return 'The operation is not live yet: there is no visit that a venue could ring back about.'
  if (status === 'cancelled') return 'The operation was cancelled: nothing is added to it.'
  return null
}

/** What is wrong with the day of a later report (`YYYY-MM-DD`), or `null`: not before the night, not to come. */
export function laterDayProblem(reportedOn: string, night: string, today: string): string | null {
  if (reportedOn < night) return 'Enter the day of the night or a later one'
  return reportedOn > today ? 'Enter a day that is not in the future' : null
}

const CHANNEL_WORDS: Readonly<Record<ReportChannel, string>> = {
  '999': 'on 999',
  '101': 'on 101',
  other: 'another way',
}
const CODE_WORDS: Readonly<Record<LaterCodeWord, string>> = {
  yes: 'with the code word',
  no: 'without the code word',
  unknown: 'code word not known',
}

/** "on 101, incident 412, with the code word": how the venue reported. */
export function laterReportWords({ channel, incident, codeWordUsed }: LaterReport): string {
  const number = incident === null ? [] : [`incident ${incident}`]
  return [CHANNEL_WORDS[channel], ...number, CODE_WORDS[codeWordUsed]].join(', ')
}

/**
 * "1 venue reported later; this does not change its outcome." `null` where none did. A report counts only where
 * it was observed before the debrief (DESIGN 6; domain.md 11, requirement 5): after it, staff had been told.
 */
export function laterReportsWords(venues: number): string | null {
  if (venues === 0) return null
  return venues === 1
    ? '1 venue reported later; this does not change its outcome.'
    : `${venues} venues reported later; this does not change their outcomes.`
}
