import { Text } from '@mantine/core'
import {
  type Board,
  type BoardSession,
  CELL_MARKS,
  type NightPlan,
} from '@shared/contracts/assignments.contract'
import { assignmentRuleWords } from '@shared/domain/eligibility/set-aside'
import { formatInstant, formatList } from '../../lib/format'
import classes from './board.module.css'
import { CellMark } from './cell-mark'
import { CELL_WORDS } from './cell-words'

interface BoardNotesProps {
  readonly board: Board
  readonly session: BoardSession
  readonly plan: NightPlan | null
}

/** What has to be known before the board is read: places that stay empty, and who was stood down. */
export function BoardNotes({ board, session, plan }: BoardNotesProps) {
  const { teams, stoodDown } = session
  const teamName = (teamId: string) => teams.find(({ id }) => id === teamId)?.name ?? 'A team'
  const reference = (cadetId: string) => board.cadets.find(({ id }) => id === cadetId)?.reference ?? 'A cadet'
  const unlooked = teams.filter(({ needs, welfareOfficers }) => needs > 0 && welfareOfficers.length === 0)
  const empty = (plan?.empty ?? []).filter(({ teamId }) => unlooked.every(({ id }) => id !== teamId))
  if (unlooked.length + empty.length + stoodDown.length === 0) return null
  return (
    <ul className={classes.notes}>
      {unlooked.length > 0 && (
        <li>
          {formatList(unlooked.map(({ name }) => name))} {unlooked.length === 1 ? 'has' : 'have'} no welfare
          officer. Enter one on the Adults tab: nobody can be assigned before.
        </li>
      )}
      {empty.map(({ teamId, reason }) => (
        <li key={`${teamId} ${reason}`}>
          <b>{teamName(teamId)} cannot be filled.</b> {reason}
        </li>
      ))}
      {stoodDown.map(({ cadetId, teamId, rules, at }) => (
        <li key={`${cadetId} ${teamId} ${at}`}>
          {reference(cadetId)} was stood down from {teamName(teamId)} on {formatInstant(at)}, stopped by{' '}
          {formatList(rules.map(assignmentRuleWords))}.
        </li>
      ))}
    </ul>
  )
}

/** What the marks mean: in words beside the letters where the board shows letters. */
export function BoardKey() {
  return (
    <ul className={classes.legend} aria-label="What the marks mean">
      {CELL_MARKS.map((mark) => (
        <li key={mark}>
          <CellMark mark={mark} /> <Text span fz="xs">{`= ${CELL_WORDS[mark]}`}</Text>
        </li>
      ))}
    </ul>
  )
}
