import { VisuallyHidden } from '@mantine/core'
import { MARK_WORDS, type Mark } from '@shared/domain/visits/outcome'
import { MARK_LOOKS } from '@shared/theme'
import type { CSSProperties } from 'react'
import classes from './outcome-mark.module.css'

interface OutcomeMarkProps {
  readonly mark: Mark
  /** Pixels, 16 by itself. */
  readonly size?: number
  /** The words beside the shape, if they say more than the mark's own. */
  readonly children?: string
  /** Shows the shape alone; its words are then only read out. */
  readonly shapeOnly?: boolean
}

/** An outcome's shape, word and colour: the same three everywhere (DESIGN 8). Colour comes from the theme. */
export function OutcomeMark({ mark, size = 16, children, shapeOnly = false }: OutcomeMarkProps) {
  const { path, filled } = MARK_LOOKS[mark]
  const words = children ?? MARK_WORDS[mark]
  return (
    <span className={classes.mark} style={{ '--mark-color': `var(--mark-${mark})` } as CSSProperties}>
      <svg viewBox="0 0 16 16" width={size} height={size} className={classes.shape} aria-hidden="true">
        <path
          d={path}
          fill={filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={filled ? 0 : 1.75}
        />
      </svg>
      {shapeOnly ? <VisuallyHidden>{words}</VisuallyHidden> : <span>{words}</span>}
    </span>
  )
}
