import { type ChildRole, isYoungPerson } from './operation'

/** Who is on a team: adults by role. Young people are assigned to teams elsewhere, never listed here. */

/** The parts seen in published operations (domain.md 5.4). */
export const TEAM_ROLES = ['lead', 'role_player', 'cover', 'welfare', 'debrief', 'driver'] as const
export type TeamRole = (typeof TEAM_ROLES)[number]

export const TEAM_ROLE_WORDS: Readonly<Record<TeamRole, string>> = {
  lead: 'Lead',
  role_player: 'Adult role-player',
  cover: 'Cover inside the venue',
  welfare: 'Welfare officer',
  debrief: 'Debrief officer',
  driver: 'Driver',
}

/** An adult on a team, by collar or staff number. */
export interface TeamMember {
  readonly role: TeamRole
  readonly adult: string
}

export interface Team {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly vehicle: string | null
  readonly members: readonly TeamMember[]
}

const ALWAYS: readonly TeamRole[] = ['lead', 'role_player', 'debrief']
/** With a young person: an officer inside, and an adult who looks after them (domain.md 5.1, rules 9 and 10). */
const WITH_YOUNG_PERSON: readonly TeamRole[] = ['lead', 'role_player', 'cover', 'welfare', 'debrief']

/** Where nobody is tested nobody plays a part, and there is nothing to debrief. */
const ENGAGEMENT_ALONE: readonly TeamRole[] = ['lead']

/**
 * The parts that a team still lacks, given who plays the child; `null` where none of its visits is a test and nobody
 * does.
 */
export function missingRoles(
  { members }: Pick<Team, 'members'>,
  childRole: ChildRole | null,
): readonly TeamRole[] {
  const needed = childRole === null ? ENGAGEMENT_ALONE : isYoungPerson(childRole) ? WITH_YOUNG_PERSON : ALWAYS
  return needed.filter((role) => !members.some((member) => member.role === role))
}

/** A collar or staff number in the one way it is kept, "PC 4127": spaces single, letters large. */
export const adultReference = (typed: string): string => typed.trim().replace(/\s+/g, ' ').toUpperCase()

/** Whether a text may be a collar or staff number. One without a digit is more likely somebody's name. */
export const isAdultReference = (typed: string): boolean => /\d/.test(typed)
