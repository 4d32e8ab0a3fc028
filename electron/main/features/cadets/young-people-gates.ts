import { weekdayDate } from '@shared/domain/documents/document-text'
import type { YoungPeopleFacts } from '@shared/domain/operations/gates'
import { isYoungPerson } from '@shared/domain/operations/operation'
import type { Kysely } from 'kysely'
import type { Database } from '../../database/schema'
import { type AssignmentCell, cellsOfRides, isChanged } from './assignment-cell'
import {
  type PictureOptions,
  type PictureSession,
  type PictureTeam,
  readPicture,
} from './eligibility-picture'
import { welfareReads } from './welfare.repository'

const NOBODY: YoungPeopleFacts = { teamsWithout: [], teamsBlocked: [], teamsChanged: [], debriefsMissing: [] }

/** How the young people of an operation stand, team by team: what its gates ask (domain.md 0.5 and 5.1). */
export async function readYoungPeople(
  db: Kysely<Database>,
  operationId: string,
  options: PictureOptions,
  today: string,
): Promise<YoungPeopleFacts> {
  const { scenario } = await options.readOperation(db, operationId)
  if (!isYoungPerson(scenario.childRole)) return NOBODY
  const picture = await readPicture(db, operationId, options, today)
  const cells = cellsOfRides(picture)
  const withoutDebrief = await teamsOfStoodDown(db, operationId)
  const teamsWhere = (
    applies: (team: PictureTeam, riding: readonly AssignmentCell[]) => boolean,
  ): readonly string[] =>
    picture.sessions.flatMap((session) =>
      session.teams
        .filter((team) =>
          applies(
            team,
            cells.filter((cell) => cell.team.id === team.id),
          ),
        )
        .map((team) => named(team, session)),
    )
  return {
    teamsWithout: teamsWhere(({ visits }, riding) =>
      visits.some((visit) => riding.every(({ ride }) => ride?.sitsOut.includes(visit.id) === true)),
    ),
    teamsBlocked: teamsWhere((_team, riding) => riding.some(({ open }) => open.length > 0)),
    teamsChanged: teamsWhere((_team, riding) => riding.some(isChanged)),
    debriefsMissing: teamsWhere(
      ({ id }, riding) =>
        withoutDebrief.includes(id) ||
        riding.some(({ ride }) => ride !== null && ride.row.welfare_debrief_at === null),
    ),
  }
}

/** The teams of those who were stood down after having been collected: they are debriefed too (rule 24). */
async function teamsOfStoodDown(db: Kysely<Database>, operationId: string): Promise<readonly string[]> {
  const kept = await welfareReads(db).ofOperation(operationId)
  return kept
    .filter(({ stoodDownAt, collectedAt }) => stoodDownAt !== null && collectedAt !== null)
    .filter(({ welfareDebriefAt }) => welfareDebriefAt === null)
    .map(({ teamId }) => teamId)
}

const named = ({ name }: PictureTeam, { facts }: PictureSession): string =>
  `${name} on ${weekdayDate(facts.day)}`
