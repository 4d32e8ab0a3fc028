import type { assignmentsContracts } from '@shared/contracts/assignments.contract'
import type { InputOf } from '@shared/contracts/contract'
import { findingKey } from '@shared/domain/eligibility/finding'
import { youngPeopleNeeded } from '@shared/domain/operations/operation'
import { AppError } from '@shared/errors'
import type { Register, Work } from '../../database/work'
import { assignmentWrites } from './assignment.repository'
import { type AssignmentCell, cellOf, cellsOfRides, seenOf } from './assignment-cell'
import { readCadet, refuseUnlessYoungPerson } from './cadet.service'
import {
  type EligibilityPicture,
  type PictureOptions,
  type PictureRide,
  type PictureSession,
  type PictureTeam,
  readPicture,
} from './eligibility-picture'
import { pictureReads } from './eligibility-picture.repository'

type Contracts = typeof assignmentsContracts

export type AssignmentService = ReturnType<typeof createAssignmentService>

/** Puts young people on teams and takes them off: the only place where anybody is assigned. */
export function createAssignmentService(register: Register, options: PictureOptions) {
  const pictureOf = (work: Work, operationId: string) =>
    readPicture(work.db, operationId, options, register.today())

  /** Runs a command on a board that is open. */
  const change = (
    command: Parameters<Register['run']>[0],
    operationId: string,
    run: (work: Work, picture: EligibilityPicture) => Promise<void>,
  ): Promise<undefined> =>
    register.run(command, async (work) => {
      const picture = await pictureOf(work, operationId)
      refuseUnlessYoungPerson(picture.operation)
      refuseUnlessOpen(picture)
      await run(work, picture)
      work.about(`operations/${operationId}`)
      return undefined
    })

  /** Looks at rides as they are now, refuses what may not be, and keeps what is said of them as seen. */
  const settle = async (
    work: Work,
    operationId: string,
    isMine: (cell: AssignmentCell) => boolean,
  ): Promise<void> => {
    const picture = await pictureOf(work, operationId)
    for (const cell of cellsOfRides(picture).filter(isMine)) {
      refuseStopped(cell, picture)
      refuseOwnOverride(cell, work.actor.id)
      if (cell.ride !== null) await assignmentWrites(work).setSeen(cell.ride.row, seenOf(cell.findings))
    }
  }

  return {
    /**
     * All rides or none. Refuses with `rule` what a rule stops (in a plan that is not live yet, what nobody may set
     * aside), whoever rides already, more young people than the scenario asks for, an override of one's own, and
     * once the operation is over; with `not-found` a cadet or a team that is gone.
     */
    assign: ({ operationId, rides }: InputOf<Contracts['assign']>): Promise<undefined> =>
      change({ action: 'assignments:assign', event: 'alteration' }, operationId, async (work, picture) => {
        const needs = youngPeopleNeeded(picture.operation.scenario.childRole)
        const taken = picture.rides.map(({ row }) => ({ teamId: row.team_id, cadetId: row.cadet_id }))
        for (const { teamId, cadetId, welfareOfficer } of rides) {
          await readCadet(work.db, cadetId)
          const { session, team } = placeOf(picture, teamId)
          if (team.visits.length === 0) {
            throw new AppError('rule', `${team.name} has no test, so no young person goes with it.`)
          }
          const other = session.teams.find(({ id }) =>
            taken.some((one) => one.cadetId === cadetId && one.teamId === id),
          )
          if (other !== undefined) {
            throw new AppError(
              'rule',
              `A young person rides with one team in a session. Take them off ${other.name} first.`,
            )
          }
          if (taken.filter((one) => one.teamId === teamId).length >= needs) {
            const asked = needs === 1 ? 'one young person' : 'two young people'
            throw new AppError('rule', `The scenario asks for ${asked} on ${team.name}. Take one off first.`)
          }
          taken.push({ teamId, cadetId })
          await assignmentWrites(work).insert({
            cadetId,
            sessionId: session.facts.id,
            teamId,
            welfareAdultId: welfareAdult(picture, team, welfareOfficer ?? onlyOne(team.welfareOfficers)),
          })
        }
        await settle(work, operationId, (cell) =>
          rides.some(({ teamId, cadetId }) => cell.team.id === teamId && cell.cadetId === cadetId),
        )
      }),

    /** Refuses with `conflict` after somebody else, and as `assign` does. */
    change: (input: InputOf<Contracts['change']>): Promise<undefined> =>
      change(
        { action: 'assignments:change', event: 'alteration' },
        input.operationId,
        async (work, picture) => {
          const { operationId, id, version, welfareOfficer, sitsOut } = input
          const { row } = rideIn(picture, id)
          const { team } = placeOf(picture, row.team_id)
          if (!sitsOut.every((visitId) => team.visits.some((visit) => visit.id === visitId))) {
            throw new AppError('rule', `A visit is not one of ${team.name}. Look at the board again.`)
          }
          const writes = assignmentWrites(work)
          await writes.setWelfareOfficer(id, version, welfareAdult(picture, team, welfareOfficer))
          await writes.putSitsOut(id, sitsOut)
          await settle(work, operationId, ({ ride }) => ride?.row.id === id)
        },
      ),

    /** Refuses with `rule` once the young person was collected: then it is history. */
    remove: ({ operationId, id, version }: InputOf<Contracts['remove']>): Promise<undefined> =>
      change({ action: 'assignments:remove', event: 'alteration' }, operationId, async (work, picture) => {
        const { row } = rideIn(picture, id)
        if (row.collected_at !== null) {
          throw new AppError(
            'rule',
            'The young person was collected, so the ride stays in the record. Record that they stopped instead.',
          )
        }
        const writes = assignmentWrites(work)
        await writes.putSitsOut(id, [])
        await writes.remove(id, version)
      }),

    /** Keeps what is said of every assignment now as seen. What is stopped stays stopped. */
    checkAgain: ({ operationId }: InputOf<Contracts['checkAgain']>): Promise<undefined> =>
      change(
        { action: 'assignments:check-again', event: 'alteration' },
        operationId,
        async (work, picture) => {
          for (const { ride, findings } of cellsOfRides(picture)) {
            if (ride !== null) await assignmentWrites(work).setSeen(ride.row, seenOf(findings))
          }
        },
      ),

    /**
     * Records what an approver set aside for one cadet on one team. Refuses with `rule` what stops nobody, what
     * nobody may set aside, and a decision of whoever planned it (domain.md 5.1).
     */
    override: (input: InputOf<Contracts['override']>): Promise<undefined> =>
      change(
        { action: 'assignments:override', event: 'alteration' },
        input.operationId,
        async (work, picture) => {
          const { operationId, teamId, cadetId, rule, subject } = input
          await readCadet(work.db, cadetId)
          if (!picture.cadets.some(({ id }) => id === cadetId)) {
            throw new AppError('rule', 'This cadet has withdrawn. Nobody may set this aside.')
          }
          const { session, team } = placeOf(picture, teamId)
          const cell = cellOf(picture, session, team, cadetId)
          const finding = cell.findings.find(
            (one) => one.severity === 'block' && findingKey(one) === findingKey({ rule, subject }),
          )
          if (finding === undefined) {
            throw new AppError(
              'rule',
              'This rule does not stop the young person any more. Look at the board again.',
            )
          }
          if (!finding.overridable) {
            throw new AppError('rule', `${finding.message} Nobody may set this aside.`)
          }
          await refusePlanner(work, operationId, cell, input)
          if (cell.overrides.some((one) => findingKey(one) === findingKey(finding))) {
            throw new AppError('rule', 'An approver has set this aside already.')
          }
          await assignmentWrites(work).insertOverride(input)
        },
      ),
  }
}

function refuseUnlessOpen({ operation: { status } }: EligibilityPicture): void {
  if (status === 'closed') {
    throw new AppError('rule', 'The operation is closed. A sergeant can reopen it on the Review step.')
  }
  if (status === 'cancelled') throw new AppError('rule', 'The operation was cancelled. Plan another.')
}

function placeOf(
  picture: EligibilityPicture,
  teamId: string,
): { readonly session: PictureSession; readonly team: PictureTeam } {
  for (const session of picture.sessions) {
    const team = session.teams.find(({ id }) => id === teamId)
    if (team !== undefined) return { session, team }
  }
  throw new AppError('not-found', 'This team is no longer in the operation. Look at the board again.')
}

function rideIn(picture: EligibilityPicture, id: string): PictureRide {
  const ride = picture.rides.find(({ row }) => row.id === id)
  if (ride !== undefined) return ride
  throw new AppError('not-found', 'This assignment is no longer there. Look at the board again.')
}

const onlyOne = (welfareOfficers: readonly string[]): string | null =>
  welfareOfficers.length === 1 ? (welfareOfficers[0] ?? null) : null

function welfareAdult(picture: EligibilityPicture, team: PictureTeam, adult: string | null): string | null {
  if (adult === null) return null
  const known = team.welfareOfficers.includes(adult) ? picture.adultIds.get(adult) : undefined
  if (known !== undefined) return known
  throw new AppError('rule', `${adult} is not a welfare officer of ${team.name}. Choose one of the team.`)
}

/**
 * A plan may hold what an approver can still set aside, or what the operation's own approval will answer; whoever
 * has gone live may hold nothing that stops.
 */
function refuseStopped({ open }: AssignmentCell, { operation: { status } }: EligibilityPicture): void {
  const planned = status === 'draft' || status === 'approved'
  const stopped = planned ? open.filter(({ overridable }) => !overridable) : open
  if (stopped.length === 0) return
  throw new AppError('rule', stopped.map(({ message }) => message).join(' '))
}

/** Whoever recorded what an approver set aside is not the one who makes use of it. */
function refuseOwnOverride({ used }: AssignmentCell, userId: string): void {
  if (used.every(({ recordedBy }) => recordedBy !== userId)) return
  throw new AppError(
    'rule',
    'You recorded what the approver set aside for this, so somebody else makes the assignment.',
  )
}

/** Never by the person who planned it: neither to record it nor to be named as the approver (domain.md 5.1). */
async function refusePlanner(
  work: Work,
  operationId: string,
  { ride }: AssignmentCell,
  {
    approverName,
    approvalReference,
  }: Pick<InputOf<Contracts['override']>, 'approverName' | 'approvalReference'>,
): Promise<void> {
  const planner = await pictureReads(work.db).plannerOf(operationId)
  const planners = [planner, ...(ride === null ? [] : [{ id: ride.row.created_by, label: ride.row.by }])]
  if (planners.some(({ id }) => id === work.actor.id)) {
    throw new AppError(
      'rule',
      'You planned this, so a sergeant who neither planned the operation nor made the assignment records it.',
    )
  }
  const typed = [approverName, approvalReference].map(folded)
  if (planners.some(({ label }) => typed.includes(folded(label)))) {
    throw new AppError('rule', 'The approver is somebody who did not plan it. Enter another approver.')
  }
}

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()
