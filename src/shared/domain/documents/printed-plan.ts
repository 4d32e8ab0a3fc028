import type { Visit } from '../../contracts/visits.contract'
import type { Session } from '../operations/sessions'
import type { Team } from '../operations/teams'

interface PrintedSession extends Pick<Session, 'id' | 'day' | 'start' | 'finish'> {
  readonly teams: readonly Pick<Team, 'id' | 'name' | 'vehicle' | 'members'>[]
}

type PrintedVisit = Pick<Visit, 'id' | 'venueId' | 'sessionId' | 'teamId' | 'position' | 'slot' | 'kind'>

/**
 * What of a plan is printed on the papers, as one text to compare: when a session is, who goes, and where in which
 * order. Two plans with the same text give the same papers with the same numbers. What is recorded at a visit is
 * no part of it.
 */
export const printedPlan = (sessions: readonly PrintedSession[], visits: readonly PrintedVisit[]): string =>
  JSON.stringify([
    sessions.map(({ id, day, start, finish, teams }) => [
      ...[id, day, start, finish],
      teams.map((team) => [
        ...[team.id, team.name, team.vehicle],
        team.members.map(({ role, adult }) => `${role} ${adult}`).toSorted(),
      ]),
    ]),
    visits
      .map(({ id, venueId, sessionId, teamId, position, slot, kind }) =>
        [id, venueId, sessionId, teamId, position, slot, kind].join(' '),
      )
      .toSorted(),
  ])
