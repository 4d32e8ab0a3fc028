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

/** How a plan's venues were changed: put in by hand, drawn, every one of an area put in, or one taken out. */
export type VenueChange = 'by_hand' | 'drawn' | 'every' | 'taken_out'

/** What was in the plan before venues were put in or taken out. */
export interface PlanBefore {
  readonly earlierDraws: boolean
  readonly earlierVisits: boolean
  /** Whether a venue stands in the plan outside the area of which every venue was now put in. */
  readonly visitsOutside?: boolean
}

/**
 * What an operation's selection is once its venues have changed. Only a plan that was drawn as a whole stays
 * random, and only one that has every venue of its areas and no other says so: one venue put in by hand, or one
 * of every venue taken out, and the rate speaks for the chosen ones alone. A draw of which one was taken out is
 * still a draw: how many is said beside it. Else the planner's own word stands.
 */
export function selectionAfter(before: Selection, change: VenueChange, plan: PlanBefore): Selection {
  const { earlierDraws, earlierVisits, visitsOutside = false } = plan
  switch (change) {
    case 'taken_out':
      return before === 'all' ? 'targeted' : before
    case 'by_hand':
      return earlierDraws || before === 'all' ? 'targeted' : before
    case 'every':
      return visitsOutside && before !== 'all' ? 'targeted' : 'all'
    case 'drawn':
      return earlierVisits && !(earlierDraws && before === 'random') ? 'targeted' : 'random'
  }
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

/** How many young people a scenario with one in it asks for on each team (domain.md 0.5). */
export const youngPeopleNeeded = (childRole: ChildRole): number =>
  childRole === 'two_cadets' || childRole === 'unaccompanied' ? 2 : 1

/** Where the role-players stop (domain.md 5.1, rule 20). */
export const STOP_POINTS = ['offered', 'payment', 'sold'] as const
export type StopPoint = (typeof STOP_POINTS)[number]

export const STOP_POINT_WORDS: Readonly<Record<StopPoint, string>> = {
  offered: 'When a room is offered',
  payment: 'When payment is asked for',
  sold: 'When the room is sold',
}
