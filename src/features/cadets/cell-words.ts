import type { BoardCell, BoardSession, BoardTeam, CellMark } from '@shared/contracts/assignments.contract'
import { openBlocks } from '@shared/domain/eligibility/eligibility'
import type { EligibilityFinding } from '@shared/domain/eligibility/finding'
import { findingKey } from '@shared/domain/eligibility/finding'
import { formatCount, formatNight } from '../../lib/format'

export const CELL_WORDS: Readonly<Record<CellMark, string>> = {
  assigned: 'assigned',
  overridden: 'overridden',
  allowed: 'allowed',
  warned: 'warned',
  blocked: 'blocked',
}

/** How many warnings stand against a cell. */
export const warningsOf = ({ findings }: Pick<BoardCell, 'findings'>): number =>
  findings.filter(({ severity }) => severity === 'warn').length

/** What a cell says, "warned, 2 warnings" or "assigned, 1 warning, changed". */
export function cellState(cell: BoardCell): string {
  const warnings = warningsOf(cell)
  const taken = cell.assignment !== null && cell.mark !== 'assigned'
  return [
    ...(taken ? [CELL_WORDS.assigned] : []),
    CELL_WORDS[cell.mark],
    ...(warnings > 0 ? [formatCount(warnings, 'warning')] : []),
    ...(cell.assignment?.changed ? ['changed'] : []),
  ].join(', ')
}

/** The name of a cell for those who do not see where it stands, "Team A, C-014, 15: warned, 2 warnings". */
export const cellName = (team: string, reference: string, age: string, cell: BoardCell): string =>
  `${team}, ${reference}, ${age}: ${cellState(cell)}`

/** What stops in a cell and was not set aside, what an approver may still set aside included. */
export const openBlocksOf = ({ findings, overrides }: BoardCell): readonly EligibilityFinding[] =>
  openBlocks(findings, overrides.map(findingKey))

/** The welfare officer of the team who looks after the fewest; `null` where the team has none. */
export function freestOfficer({ id, welfareOfficers }: BoardTeam, { cells }: BoardSession): string | null {
  const load = (officer: string) =>
    cells.filter(({ teamId, assignment }) => teamId === id && assignment?.welfareOfficer === officer).length
  return welfareOfficers.toSorted((a, b) => load(a) - load(b))[0] ?? null
}

/** When a session is, "Sat 12 Dec 2026, 18:00 to 23:30". */
export const whenOf = ({ day, start, finish }: Pick<BoardSession, 'day' | 'start' | 'finish'>): string =>
  `${formatNight(day)}, ${start} to ${finish}`
