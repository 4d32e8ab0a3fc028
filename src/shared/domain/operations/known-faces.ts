import type { TeamMember } from './teams'

/** How staff of a venue came to know an adult. */
export const ENCOUNTERS = ['visited', 'debriefed', 'trained'] as const
export type EncounterKind = (typeof ENCOUNTERS)[number]

/** An adult met staff of a venue on a day (`YYYY-MM-DD`). */
export interface Encounter {
  readonly venueId: string
  readonly adult: string
  readonly kind: EncounterKind
  readonly on: string
}

interface GoingVisit {
  readonly id: string
  readonly venueId: string
  readonly teamId: string
}

/** Why a visit may be recognised for what it is: a role-player whom staff have met. */
export interface KnownFace extends Encounter {
  readonly visitId: string
}

/**
 * The role-players whom a venue's staff may recognise: whoever goes in and has visited, debriefed or trained
 * the venue before. A warning and never a refusal: staff change, and somebody else may open the door
 * (domain.md 5.1, rule 13, bars places where a young person is recognisable; 5.4 lists it among the reasons to
 * stop a visit). Of several encounters the latest counts.
 */
export function knownFaces(
  visits: readonly GoingVisit[],
  membersOf: (teamId: string) => readonly TeamMember[],
  encounters: readonly Encounter[],
): readonly KnownFace[] {
  const latest = [...encounters].sort((a, b) => b.on.localeCompare(a.on))
  return visits.flatMap(({ id, venueId, teamId }) => {
    const goingIn = membersOf(teamId)
      .filter(({ role }) => role === 'role_player' || role === 'cover')
      .map(({ adult }) => adult)
    return [...new Set(goingIn)].flatMap((adult) => {
      const met = latest.find((one) => one.venueId === venueId && one.adult === adult)
      return met === undefined ? [] : [{ ...met, visitId: id }]
    })
  })
}
