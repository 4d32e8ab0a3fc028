import type { assignmentsContracts, NightPlan } from '@shared/contracts/assignments.contract'
import type { InputOf } from '@shared/contracts/contract'
import { findingKey } from '@shared/domain/eligibility/finding'
import { youngPeopleNeeded } from '@shared/domain/operations/operation'
import type { PlannedNight, PlannerBlock, PlannerCell, PlannerInput } from '@shared/domain/planner/planner'
import { AppError } from '@shared/errors'
import { Temporal } from 'temporal-polyfill'
import type { Register } from '../../database/work'
import { type AssignmentCell, cellOf } from './assignment-cell'
import { refuseUnlessYoungPerson } from './cadet.service'
import {
  type EligibilityPicture,
  type PictureOptions,
  type PictureSession,
  readPicture,
} from './eligibility-picture'

interface AssignmentPlanOptions extends PictureOptions {
  /** Fills a session, off the main thread. */
  readonly planNight: (input: PlannerInput) => Promise<PlannedNight>
}

/** How long a ride counts towards what is fair. */
const MONTHS_OF_LOAD = 12

export type AssignmentPlanService = ReturnType<typeof createAssignmentPlanService>

/** Proposes who could go out with whom. Nothing of it is written. */
export function createAssignmentPlanService(register: Register, options: AssignmentPlanOptions) {
  return {
    /**
     * Fills the teams of a session around who is assigned already, or one team. Refuses with `not-found` for a
     * session or a team that is gone, and with `rule` for an operation in which an adult plays the child.
     */
    async plan({
      operationId,
      sessionId,
      teamId,
    }: InputOf<typeof assignmentsContracts.plan>): Promise<NightPlan> {
      const picture = await readPicture(register.db(), operationId, options, register.today())
      refuseUnlessYoungPerson(picture.operation)
      const session = picture.sessions.find(({ facts }) => facts.id === sessionId)
      const teams = session?.teams.filter(
        ({ id, visits }) => visits.length > 0 && (teamId === null || id === teamId),
      )
      if (session === undefined || teams === undefined || (teamId !== null && teams.length === 0)) {
        throw new AppError('not-found', 'This team is no longer in the operation. Look at the board again.')
      }
      const since = Temporal.PlainDate.from(register.today()).subtract({ months: MONTHS_OF_LOAD }).toString()
      const input = inputOf(picture, session, teams, since, register.user().id)
      const { rides, empty } = await options.planNight(input)
      return { rides, empty: empty.map(({ teamId, reason }) => ({ teamId, reason })) }
    },
  }
}

function inputOf(
  picture: EligibilityPicture,
  session: PictureSession,
  teams: PictureSession['teams'],
  since: string,
  userId: string,
): PlannerInput {
  const needs = youngPeopleNeeded(picture.operation.scenario.childRole)
  const here = picture.rides.filter(({ row }) => row.session_id === session.facts.id).map(({ row }) => row)
  const free = picture.cadets.filter(({ id }) => here.every(({ cadet_id }) => cadet_id !== id))
  return {
    teams: teams.map(({ id, name }) => ({
      id,
      name,
      needs,
      fixed: here.filter(({ team_id }) => team_id === id).map(({ cadet_id }) => cadet_id),
    })),
    cadets: free.map(({ id }) => ({ id, load: picture.loadOf(id, since) })),
    cells: teams.flatMap((team) =>
      free.map(({ id }) => plannerCell(cellOf(picture, session, team, id), picture, userId)),
    ),
  }
}

function plannerCell(cell: AssignmentCell, picture: EligibilityPicture, userId: string): PlannerCell {
  const { findings, open, used, team, cadetId, welfareOfficer } = cell
  const own = used.filter(({ recordedBy }) => recordedBy === userId).map(findingKey)
  const stops = findings.filter(
    (finding) =>
      own.includes(findingKey(finding)) || (open.includes(finding) && !comesWithApproval(finding, picture)),
  )
  return {
    teamId: team.id,
    cadetId,
    blocks: stops.map(
      ({ rule, subject, message }): PlannerBlock => ({ rule, key: findingKey({ rule, subject }), message }),
    ),
    warnings: findings.filter(({ severity }) => severity === 'warn').length,
    welfareOfficer: welfareOfficer ?? '',
  }
}

/**
 * Who goes out is planned before the operation is approved: the risk assessment and the record of covert authority
 * (domain.md 5.1, rules 7 and 21) come with the approval, and none goes live without.
 */
const comesWithApproval = ({ rule }: { rule: number }, { operation }: EligibilityPicture): boolean =>
  operation.status === 'draft' && (rule === 7 || rule === 21)
