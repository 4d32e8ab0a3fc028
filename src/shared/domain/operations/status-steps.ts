import type { OperationStatus } from './operation'

/** What moves an operation on. A late night is one on paper that is typed in once it is over. */
export const STATUS_STEPS = [
  'approve',
  'withdraw_approval',
  'go_live',
  'go_live_late',
  'start_debriefing',
  'close',
  'reopen',
  'cancel',
] as const
export type StatusStep = (typeof STATUS_STEPS)[number]

interface Move {
  readonly from: readonly OperationStatus[]
  readonly to: OperationStatus
}

/** Every move there is; migration 0002 holds the same pairs, so that no other can be written. */
export const MOVES: Readonly<Record<StatusStep, Move>> = {
  approve: { from: ['draft'], to: 'approved' },
  withdraw_approval: { from: ['approved'], to: 'draft' },
  go_live: { from: ['approved'], to: 'live' },
  go_live_late: { from: ['draft', 'approved'], to: 'live' },
  start_debriefing: { from: ['live'], to: 'debriefing' },
  close: { from: ['debriefing'], to: 'closed' },
  reopen: { from: ['closed'], to: 'debriefing' },
  cancel: { from: ['draft', 'approved', 'live'], to: 'cancelled' },
}

export const STEP_DONE_WORDS: Readonly<Record<StatusStep, string>> = {
  approve: 'Approved',
  withdraw_approval: 'Approval taken back',
  go_live: 'Went live',
  go_live_late: 'Went live late',
  start_debriefing: 'Moved to debriefing',
  close: 'Closed',
  reopen: 'Reopened',
  cancel: 'Cancelled',
}

/** The status after a step, or `null` where an operation of this status cannot take it. */
export function statusAfter(step: StatusStep, status: OperationStatus): OperationStatus | null {
  const { from, to } = MOVES[step]
  return from.includes(status) ? to : null
}
