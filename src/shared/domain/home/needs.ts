import { needsChecking } from '../documents/number-check'
import type { FollowUpBoard } from '../follow-up/board'
import { GATES, type GateName } from '../operations/gates'
import type { OperationStatus } from '../operations/operation'
import type { OpenReplies } from '../packs/replies'

/** An operation as Home sees it. */
export interface OperationOutline {
  readonly id: string
  readonly name: string
  /** The day of its first session. */
  readonly day: string
  /** The days of all its sessions, in their order. */
  readonly days: readonly string[]
  readonly status: OperationStatus
  readonly visits: number
  readonly recorded: number
  readonly headline: string
  /** Recorded visits that could have a pack and have none. */
  readonly packsToMake: number
  /** Young people who have been out and whose welfare debrief is not recorded. */
  readonly welfareDebriefs: number
  /** What it lacks before it can go live; empty once it is. */
  readonly missing: readonly GateName[]
}

/** What is missing of an operation that is still to come: the gates before it is live, and going live. */
export const PLAN_GAPS = [...GATES, 'not_live'] as const
export type PlanGap = (typeof PLAN_GAPS)[number]

/** One thing that needs the user today, as facts: the screen has the sentences. */
export type Need =
  | { kind: 'failed-unlocks'; count: number; lastAt: string }
  | { kind: 'no-profile' }
  | { kind: 'no-venues' }
  | { kind: 'next-operation'; operationId: string; name: string; day: string; gaps: PlanGap[] }
  | { kind: 'plan-passed'; operationId: string; name: string; day: string }
  | { kind: 'welfare-debriefs'; operationId: string; name: string; count: number }
  | { kind: 'not-recorded'; operationId: string; name: string; day: string; count: number; of: number }
  | { kind: 'overdue-actions'; count: number; mine: number; oldest: string; dueOn: string }
  | { kind: 'repeats'; count: number }
  | { kind: 'training'; count: number }
  | { kind: 'retests'; count: number; venueIds: string[] }
  | { kind: 'not-planned'; count: number; month: string; area: string }
  | { kind: 'packs'; operationId: string; name: string; count: number }
  | { kind: 'packs-unsent'; count: number }
  | { kind: 'reminders'; count: number }
  | { kind: 'numbers'; names: string[]; months: number }

/** What Home is worked out from. */
export interface HomeFacts {
  readonly today: string
  readonly user: { readonly id: string; readonly isSergeant: boolean }
  /** Instants of failed tries before this unlock, oldest first. */
  readonly failedUnlocks: readonly string[]
  readonly operations: readonly OperationOutline[]
  readonly board: FollowUpBoard
  /** What the forward plan had for months gone by with nothing planned, the oldest first. */
  readonly notPlanned: readonly { readonly month: string; readonly area: string }[]
  readonly venues: number
  /** Packs that wait for somebody after they were made. */
  readonly replies: OpenReplies
  /** The numbers of the force profile; `null` where it is not filled in. */
  readonly numbers: readonly { readonly name: string; readonly verifiedOn: string | null }[] | null
  /** How many months a number counts as checked. */
  readonly verifyMonths: number
}

/** As many venues as one operation takes at a time. */
const RETESTS_AT_ONCE = 200

/** What needs the user today, the most urgent first. The next operation is named even where it lacks nothing. */
export function needsToday(facts: HomeFacts): Need[] {
  const { today, board, user, numbers, failedUnlocks } = facts
  const open = facts.operations.filter(({ status }) => status !== 'closed' && status !== 'cancelled')
  const byDay = open.toSorted((a, b) => a.day.localeCompare(b.day))
  const needs: Need[] = []
  const lastTry = failedUnlocks.at(-1)
  if (lastTry !== undefined)
    needs.push({ kind: 'failed-unlocks', count: failedUnlocks.length, lastAt: lastTry })
  if (numbers === null) needs.push({ kind: 'no-profile' })
  if (facts.venues === 0) needs.push({ kind: 'no-venues' })

  const [next] = byDay
    .flatMap((operation) => operation.days.map((day) => ({ ...operation, day })))
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day))
  if (next) {
    const { id: operationId, name, day, status, missing } = next
    const gaps: PlanGap[] = isPlan(status) ? [...missing, 'not_live'] : []
    needs.push({ kind: 'next-operation', operationId, name, day, gaps })
  }
  // domain.md 5.1, rule 24: the young person's welfare comes before the paper.
  for (const { id: operationId, name, welfareDebriefs } of byDay) {
    if (welfareDebriefs > 0)
      needs.push({ kind: 'welfare-debriefs', operationId, name, count: welfareDebriefs })
  }
  for (const { id: operationId, name, day, days, status, visits, recorded } of byDay) {
    if (days.some((one) => one >= today)) continue
    if (isPlan(status)) {
      needs.push({ kind: 'plan-passed', operationId, name, day })
    } else if (recorded < visits) {
      needs.push({ kind: 'not-recorded', operationId, name, day, count: visits - recorded, of: visits })
    }
  }

  const overdue = board.actions.filter(({ daysOverdue }) => daysOverdue > 0)
  const [oldest] = overdue
  if (oldest) {
    const mine = overdue.filter(({ ownerId }) => ownerId === user.id).length
    const { what, dueOn } = oldest
    needs.push({ kind: 'overdue-actions', count: overdue.length, mine, oldest: what, dueOn })
  }
  if (user.isSergeant && board.repeats.length > 0) {
    needs.push({ kind: 'repeats', count: board.repeats.length })
  }
  if (board.training.length > 0) needs.push({ kind: 'training', count: board.training.length })
  if (board.retests.length > 0) {
    const venueIds = board.retests.slice(0, RETESTS_AT_ONCE).map(({ venueId }) => venueId)
    needs.push({ kind: 'retests', count: board.retests.length, venueIds })
  }
  const [earliest] = facts.notPlanned
  if (earliest) needs.push({ kind: 'not-planned', count: facts.notPlanned.length, ...earliest })
  for (const { id: operationId, name, packsToMake } of facts.operations) {
    if (packsToMake > 0) needs.push({ kind: 'packs', operationId, name, count: packsToMake })
  }
  const { unsent, chaseDue } = facts.replies
  if (unsent > 0) needs.push({ kind: 'packs-unsent', count: unsent })
  if (chaseDue > 0) needs.push({ kind: 'reminders', count: chaseDue })
  const months = facts.verifyMonths
  const old = (numbers ?? []).filter((number) => needsChecking(number, today, months))
  if (old.length > 0) needs.push({ kind: 'numbers', names: old.map(({ name }) => name), months })
  return needs
}

/** Whether an operation has not gone live yet. */
export const isPlan = (status: OperationStatus): boolean => status === 'draft' || status === 'approved'

/**
 * The latest operation that has results, for a day on which nothing else is to be said. What was cancelled is no
 * result, as in Trends.
 */
export function lastResult(operations: readonly OperationOutline[], today: string): OperationOutline | null {
  return (
    operations
      .filter(({ day, recorded, status }) => day <= today && recorded > 0 && status !== 'cancelled')
      .toSorted((a, b) => b.day.localeCompare(a.day))[0] ?? null
  )
}
