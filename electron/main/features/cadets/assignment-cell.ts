import type { CellMark } from '@shared/contracts/assignments.contract'
import { eligibility, openBlocks, verdictOf } from '@shared/domain/eligibility/eligibility'
import { type EligibilityFinding, findingKey } from '@shared/domain/eligibility/finding'
import { afterTakingBack } from '@shared/domain/eligibility/taken-back'
import type {
  EligibilityPicture,
  PictureRide,
  PictureSession,
  PictureTeam,
  Placing,
} from './eligibility-picture'
import type { StoredOverride } from './eligibility-picture.repository'

/** What is said of one cadet and one team: of whoever rides with it, else as if the cadet did. */
export interface AssignmentCell {
  readonly cadetId: string
  readonly session: PictureSession
  readonly team: PictureTeam
  readonly ride: PictureRide | null
  /** The number of the welfare officer who is or would be chosen. */
  readonly welfareOfficer: string | null
  readonly findings: readonly EligibilityFinding[]
  readonly overrides: readonly StoredOverride[]
  /** What stops the cadet and was not set aside. */
  readonly open: readonly EligibilityFinding[]
  /** The overrides without which more would stop the cadet. */
  readonly used: readonly StoredOverride[]
}

/** Looks at one cell of the board. */
export function cellOf(
  picture: EligibilityPicture,
  session: PictureSession,
  team: PictureTeam,
  cadetId: string,
): AssignmentCell {
  const ride = picture.rides.find(({ row }) => row.cadet_id === cadetId && row.team_id === team.id) ?? null
  const overrides = picture.overrides.filter(
    (override) => override.cadetId === cadetId && override.teamId === team.id,
  )
  const setAside = overrides.map(findingKey)
  const look = (placing: Placing) => {
    const found = eligibility(picture.factsOf(cadetId, session.facts, placing))
    const { id, day } = session.facts
    const findings = picture.tookBackAgreement(cadetId, id) ? afterTakingBack(found, day) : found
    return { placing, findings, open: openBlocks(findings, setAside) }
  }
  const placings: readonly Placing[] =
    ride === null
      ? (team.welfareOfficers.length === 0 ? [null] : team.welfareOfficers).map((welfareOfficer) => ({
          team,
          welfareOfficer,
          sitsOut: [],
        }))
      : [{ team, welfareOfficer: ride.welfareOfficer, sitsOut: ride.sitsOut }]
  const looks = placings.map(look)
  // Of several welfare officers the one with whom least stands against it, the first of equals.
  const best = looks.reduce((least, one) => (one.open.length < least.open.length ? one : least))
  const blocks = best.findings.filter(({ severity, overridable }) => severity === 'block' && overridable)
  return {
    cadetId,
    session,
    team,
    ride,
    welfareOfficer: best.placing.welfareOfficer,
    findings: best.findings,
    overrides,
    open: best.open,
    used: overrides.filter((override) => blocks.some((one) => findingKey(one) === findingKey(override))),
  }
}

/** The cells of everybody who rides. */
export const cellsOfRides = (picture: EligibilityPicture): readonly AssignmentCell[] =>
  picture.sessions.flatMap((session) =>
    session.teams.flatMap((team) =>
      picture.rides
        .filter(({ row }) => row.team_id === team.id)
        .map(({ row }) => cellOf(picture, session, team, row.cadet_id)),
    ),
  )

/** What a cell says at a glance. Whoever rides and is stopped is blocked, not assigned. */
export function markOf({ ride, findings, overrides, open, used }: AssignmentCell): CellMark {
  if (open.length > 0) return 'blocked'
  if (ride !== null) return used.length > 0 ? 'overridden' : 'assigned'
  return verdictOf(findings, overrides.map(findingKey)) === 'warned' ? 'warned' : 'allowed'
}

type Seen = Pick<EligibilityFinding, 'rule' | 'subject' | 'severity'>

/** What is kept of the findings when somebody looked at them: without the sentences, which name venues. */
export const seenOf = (findings: readonly EligibilityFinding[]): string =>
  JSON.stringify(findings.map(({ rule, subject, severity }): Seen => ({ rule, subject, severity })))

/** Whether something stops or warns now that did not when it was last looked at. */
export function isChanged({ ride, findings }: AssignmentCell): boolean {
  if (ride === null) return false
  const seen = (JSON.parse(ride.row.seen) as Seen[]).map(findingKey)
  return findings.some((finding) => finding.severity !== 'record' && !seen.includes(findingKey(finding)))
}
