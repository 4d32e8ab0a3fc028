import type { Board, BoardCell, BoardSession, NightPlan } from '@shared/contracts/assignments.contract'
import { AppError } from '@shared/errors'
import { useState } from 'react'
import { errorSentence } from '../../components/query-boundary'
import { formatCount } from '../../lib/format'
import { freestOfficer, openBlocksOf } from './cell-words'
import { useAssign, useChangeAssignment, useCheckAgain, usePlan, useTakeOff } from './queries'

/** What can be done on the board, one thing at a time, with what came of the last one in a sentence. */
export function useBoardActions(board: Board, session: BoardSession) {
  const { operationId, cadets } = board
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [proposal, setProposal] = useState<NightPlan | null>(null)
  /** Who was taken off last and can be put back. */
  const [takenOff, setTakenOff] = useState<BoardCell | null>(null)
  const assign = useAssign()
  const change = useChangeAssignment()
  const takeOff = useTakeOff()
  const checkAgain = useCheckAgain()
  const plan = usePlan()

  const teamOf = (id: string) => session.teams.find((team) => team.id === id)
  const words = ({ cadetId, teamId }: Pick<BoardCell, 'cadetId' | 'teamId'>) => ({
    cadet: cadets.find(({ id }) => id === cadetId)?.reference ?? '',
    team: teamOf(teamId)?.name ?? '',
  })
  /** `done` is what is said then, if the action has nothing else to say. A refusal stands in the summary, and what was said before it is taken away. */
  const attempt = async (action: () => Promise<string | undefined>, done: string): Promise<boolean> => {
    setProblem(null)
    setSaid('')
    setTakenOff(null)
    setProposal(null)
    try {
      setSaid((await action()) ?? done)
      return true
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      setProblem(errorSentence(error))
      return false
    }
  }
  const ride = (cell: BoardCell, officer: string | null) => ({
    teamId: cell.teamId,
    cadetId: cell.cadetId,
    welfareOfficer: officer,
  })
  const officerFor = ({ teamId }: BoardCell) => {
    const team = teamOf(teamId)
    return team === undefined ? null : freestOfficer(team, session)
  }

  const assignAnyway = (cell: BoardCell, officer: string | null) => {
    const { cadet, team } = words(cell)
    const by = officer === null ? '' : ` ${officer} is the welfare officer.`
    void attempt(
      () => assign.mutateAsync({ operationId, rides: [ride(cell, officer)] }),
      `${cadet} is assigned to ${team}.${by}`,
    )
  }

  return {
    said,
    problem,
    proposal,
    takenOff,
    busy: [assign, change, takeOff, checkAgain, plan].some(({ isPending }) => isPending),
    words,
    officerFor,
    teamOf,
    assignAnyway,
    /** Assigns where no rule stops it, and says which one does where one does. */
    assign: (cell: BoardCell, officer = officerFor(cell)) => {
      const { cadet, team } = words(cell)
      const [block] = openBlocksOf(cell)
      if (cell.mark === 'blocked' && block !== undefined) {
        setSaid(`${cadet} cannot go with ${team}. ${block.message}`)
        return
      }
      assignAnyway(cell, officer)
    },
    takeOff: async (cell: BoardCell) => {
      if (cell.assignment === null) return
      const { id, version } = cell.assignment
      const { cadet, team } = words(cell)
      const done = await attempt(
        () => takeOff.mutateAsync({ operationId, id, version }),
        `${cadet} is off ${team}.`,
      )
      if (done) setTakenOff(cell)
    },
    /** From one team to another. What stops it is said before the first team is left. */
    move: (onto: BoardCell, { assignment }: BoardCell) => {
      if (assignment === null) return
      const { cadet, team } = words(onto)
      const [block] = openBlocksOf(onto)
      if (onto.mark === 'blocked' && block !== undefined) {
        setSaid(`${cadet} stays. With ${team}: ${block.message}`)
        return
      }
      const needs = teamOf(onto.teamId)?.needs ?? 0
      const there = session.cells.filter((one) => one.teamId === onto.teamId && one.assignment !== null)
      if (there.length >= needs) {
        setSaid(`${cadet} stays. ${team} has its young people already: take one off first.`)
        return
      }
      const { id, version } = assignment
      void attempt(async () => {
        await takeOff.mutateAsync({ operationId, id, version })
        return assign
          .mutateAsync({ operationId, rides: [ride(onto, officerFor(onto))] })
          .catch((error: unknown) => {
            if (!(error instanceof AppError)) throw error
            throw new AppError(error.kind, `${cadet} is on no team now. ${error.message}`)
          })
      }, `${cadet} is now assigned to ${team}.`)
    },
    change: (cell: BoardCell, welfareOfficer: string | null, sitsOut: readonly string[]) => {
      if (cell.assignment === null) return
      const { id, version } = cell.assignment
      const { cadet } = words(cell)
      void attempt(
        () => change.mutateAsync({ operationId, id, version, welfareOfficer, sitsOut: [...sitsOut] }),
        `The assignment of ${cadet} is changed.`,
      )
    },
    checkAgain: () =>
      void attempt(() => checkAgain.mutateAsync({ operationId }), 'Every assignment is checked again.'),
    plan: (teamId: string | null) =>
      void attempt(async () => {
        const found = await plan.mutateAsync({ operationId, sessionId: session.id, teamId })
        setProposal(found)
        return found.rides.length === 0 ? 'There is nobody to add.' : undefined
      }, 'A proposal stands beside the board.'),
    assignProposal: async (proposed: NightPlan) => {
      const { rides } = proposed
      const done = await attempt(
        () =>
          assign.mutateAsync({
            operationId,
            rides: rides.map(({ teamId, cadetId, welfareOfficer }) => ({ teamId, cadetId, welfareOfficer })),
          }),
        `${formatCount(rides.length, 'young person', 'young people')} assigned.`,
      )
      if (!done) setProposal(proposed)
      // What could not be filled stays above the board.
      if (done) setProposal({ ...proposed, rides: [] })
    },
    dropProposal: () => {
      setProposal(null)
      setSaid('Nothing was assigned.')
    },
  }
}

export type BoardActions = ReturnType<typeof useBoardActions>
