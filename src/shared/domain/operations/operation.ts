/** The words of an operation. */

/** Education is the normal case; an exercise with a secondary test may be enforcement (domain.md 5.3). */
export const OPERATION_KINDS = ['education', 'enforcement'] as const
export type OperationKind = (typeof OPERATION_KINDS)[number]

export const OPERATION_STATUSES = ['draft', 'approved', 'live', 'debriefing', 'closed', 'cancelled'] as const
export type OperationStatus = (typeof OPERATION_STATUSES)[number]

export const OPERATION_STATUS_WORDS: Readonly<Record<OperationStatus, string>> = {
  draft: 'Draft',
  approved: 'Approved',
  live: 'Live',
  debriefing: 'Debriefing',
  closed: 'Closed',
  cancelled: 'Cancelled',
}

/** How the venues were chosen: unlike selections are never pooled (DESIGN 2.2). */
export const SELECTIONS = ['targeted', 'random', 'all'] as const
export type Selection = (typeof SELECTIONS)[number]

export const SELECTION_WORDS: Readonly<Record<Selection, string>> = {
  targeted: 'Chosen by the team',
  random: 'Drawn at random',
  all: 'Every venue in the area',
}

/**
 * What an operation's selection is once venues have been added. Only a plan that was drawn as a whole stays
 * random: one venue put in by hand, and the rate speaks for the chosen ones alone. Without a draw the
 * planner's own word stands.
 */
export function selectionAfter(
  before: Selection,
  {
    drawn,
    earlierDraws,
    earlierVisits,
  }: Readonly<Record<'drawn' | 'earlierDraws' | 'earlierVisits', boolean>>,
): Selection {
  if (!drawn) return earlierDraws ? 'targeted' : before
  return earlierVisits && !(earlierDraws && before === 'random') ? 'targeted' : 'random'
}

/** Who plays the child (domain.md 0.5). */
export const CHILD_ROLES = [
  'cadet',
  'two_cadets',
  'unaccompanied',
  'volunteer',
  'young_looking_officer',
  'actor',
] as const
export type ChildRole = (typeof CHILD_ROLES)[number]

export const CHILD_ROLE_WORDS: Readonly<Record<ChildRole, string>> = {
  cadet: 'Adult with a cadet',
  two_cadets: 'Adult with two cadets',
  unaccompanied: 'Cadets without an adult',
  volunteer: 'Adult with a young volunteer',
  young_looking_officer: 'Young-looking adult officer',
  actor: 'Actor',
}

/** Roles that an adult plays: nobody under 18 takes part. */
const ADULT_ROLES: readonly ChildRole[] = ['young_looking_officer', 'actor']

/** Whether a cadet or another young person plays the child. */
export const isYoungPerson = (childRole: ChildRole): boolean => !ADULT_ROLES.includes(childRole)

/** Where the role-players stop (domain.md 5.1, rule 20). */
export const STOP_POINTS = ['offered', 'payment', 'sold'] as const
export type StopPoint = (typeof STOP_POINTS)[number]

export const STOP_POINT_WORDS: Readonly<Record<StopPoint, string>> = {
  offered: 'When a room is offered',
  payment: 'When payment is asked for',
  sold: 'When the room is sold',
}
