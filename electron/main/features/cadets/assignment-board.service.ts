import type { Board, BoardSession } from '@shared/contracts/assignments.contract'
import { ageWords } from '@shared/domain/cadets/age'
import { youngPeopleNeeded } from '@shared/domain/operations/operation'
import type { Register } from '../../database/work'
import { type AssignmentCell, cellOf, isChanged, markOf } from './assignment-cell'
import { refuseUnlessYoungPerson } from './cadet.service'
import {
  type EligibilityPicture,
  type PictureOptions,
  type PictureSession,
  readPicture,
} from './eligibility-picture'

export type AssignmentBoardService = ReturnType<typeof createAssignmentBoardService>

/** Shows who can go out with whom, with the reasons (domain.md 5.1). */
export function createAssignmentBoardService(register: Register, options: PictureOptions) {
  return {
    /** Refuses with `not-found`, and with `rule` for an operation in which an adult plays the child. */
    async readBoard({ operationId }: { operationId: string }): Promise<Board> {
      const picture = await readPicture(register.db(), operationId, options, register.today())
      refuseUnlessYoungPerson(picture.operation)
      return {
        operationId,
        open: picture.operation.status !== 'closed' && picture.operation.status !== 'cancelled',
        cadets: picture.cadets.map(({ id, reference }) => ({ id, reference })),
        sessions: picture.sessions.map((session) => boardSession(picture, session)),
      }
    },
  }
}

function boardSession(picture: EligibilityPicture, session: PictureSession): BoardSession {
  const { id, day, start, finish } = session.facts
  const needs = youngPeopleNeeded(picture.operation.scenario.childRole)
  const hasRide = (teamId: string) => picture.rides.some(({ row }) => row.team_id === teamId)
  // A team that only gives advice takes nobody under 18; whoever is on one has to be seen to be taken off.
  const teams = session.teams.filter(({ id, visits }) => visits.length > 0 || hasRide(id))
  const filled = teams.filter((team) => hasRide(team.id))
  return {
    id,
    day,
    start,
    finish,
    teams: teams.map(({ id, name, welfareOfficers, visits }) => ({
      id,
      name,
      needs,
      welfareOfficers,
      visits: visits.map(({ id, position, slot, name, town }) => ({ id, position, slot, venue: name, town })),
    })),
    ages: picture.cadets.map(({ born }) => (born === '' ? '' : ageWords(born, day))),
    cells: teams.flatMap((team) =>
      picture.cadets.map((cadet) => boardCell(cellOf(picture, session, team, cadet.id))),
    ),
    headline: headlineOf(filled.length, teams.length),
    stoodDown: picture.stoodDown
      .filter((ride) => ride.session_id === id)
      .map(({ cadet_id, team_id, stood_down_at, stood_down_rules }) => ({
        cadetId: cadet_id,
        teamId: team_id,
        rules: JSON.parse(stood_down_rules ?? '[]') as number[],
        at: stood_down_at ?? '',
      })),
  }
}

function headlineOf(filled: number, teams: number): string {
  if (teams === 0) return 'No team has a test yet.'
  const have = filled === 1 ? 'has' : 'have'
  return `${filled} of ${teams} ${teams === 1 ? 'team' : 'teams'} ${have} a young person.`
}

function boardCell(cell: AssignmentCell): BoardSession['cells'][number] {
  const { ride } = cell
  return {
    teamId: cell.team.id,
    cadetId: cell.cadetId,
    mark: markOf(cell),
    findings: cell.findings,
    overrides: cell.overrides.map(
      ({ rule, subject, approverName, approverRank, approvalReference, reason, by, at }) => ({
        rule,
        subject,
        approverName,
        approverRank,
        approvalReference,
        reason,
        by,
        at,
      }),
    ),
    assignment:
      ride === null
        ? null
        : {
            id: ride.row.id,
            version: ride.row.version,
            welfareOfficer: ride.welfareOfficer,
            sitsOut: ride.sitsOut,
            changed: isChanged(cell),
            by: ride.row.by,
          },
  }
}
