import type { CellMark as Mark } from '@shared/contracts/assignments.contract'
import type { CSSProperties } from 'react'
import classes from './board.module.css'

interface CellLook {
  /** On a 16 x 16 grid. */
  readonly path: string
  readonly filled: boolean
  readonly color: string
  /** Beside the shape where the board is too wide for words. */
  readonly letter: string
}

/** A shape and a letter each, so that a mark is told apart without colour (DESIGN 8). */
const CELL_LOOKS: Readonly<Record<Mark, CellLook>> = {
  assigned: {
    path: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
    filled: true,
    color: 'var(--mark-as_expected)',
    letter: 'On',
  },
  overridden: {
    path: 'M8 1L15 8L8 15L1 8z',
    filled: true,
    color: 'var(--mark-live_concern)',
    letter: 'Ov',
  },
  allowed: {
    path: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
    filled: false,
    color: 'var(--mark-as_expected)',
    letter: 'A',
  },
  warned: { path: 'M8 2L14.5 13.5H1.5z', filled: false, color: 'var(--mark-partly)', letter: 'W' },
  blocked: { path: 'M3 3l10 10M13 3L3 13', filled: false, color: 'var(--mark-not_yet)', letter: 'B' },
}

interface CellMarkProps {
  readonly mark: Mark
  /** The word beside the shape; left out, its letter. */
  readonly word?: string | undefined
  /** How many warnings, shown where there are any. */
  readonly warnings?: number
  readonly changed?: boolean
}

/** What a cell of the board says, as it is seen; what is read out is the cell's own name. */
export function CellMark({ mark, word, warnings = 0, changed = false }: CellMarkProps) {
  const { path, filled, color, letter } = CELL_LOOKS[mark]
  return (
    <span className={classes.mark} style={{ '--mark-color': color } as CSSProperties}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d={path}
          fill={filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={filled ? 0 : 1.75}
        />
      </svg>
      <span>
        {word ?? letter}
        {warnings > 0 && (word === undefined ? ` ${warnings}` : ` (${warnings})`)}
        {changed && word !== undefined && ', '}
      </span>
      {changed && <span className={classes.changed}>{word === undefined ? '!' : 'changed'}</span>}
    </span>
  )
}
