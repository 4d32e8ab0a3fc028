import { VisuallyHidden } from '@mantine/core'
import type { VisitKind } from '@shared/domain/visits/behaviours'
import { handStatusesOf, handStatusWords } from '@shared/domain/visits/visit-kind'
import { Glyph } from '../../components/glyph'
import classes from './results-step.module.css'
import { STATUS_KEYS } from './status-keys'

interface KeyHintsProps {
  /** How many rows bear a number. */
  readonly rows: number
  readonly kind: VisitKind
}

/** The keys of the result panel, where they are used. */
export function KeyHints({ rows, kind }: KeyHintsProps) {
  return (
    <p className={classes.keys}>
      <span>
        <kbd>1</kbd> to <kbd>{rows}</kbd> row
      </span>
      <span>
        <kbd>Y</kbd> <kbd>N</kbd> <kbd>-</kbd> <kbd>?</kbd> answer, go down
      </span>
      <span>
        <kbd>Enter</kbd> save, next visit
      </span>
      <span>
        <kbd>Ctrl</kbd>{' '}
        <kbd>
          <Glyph name="up" />
          <VisuallyHidden>Up</VisuallyHidden>
        </kbd>{' '}
        <kbd>
          <Glyph name="down" />
          <VisuallyHidden>Down</VisuallyHidden>
        </kbd>{' '}
        save, other visit
      </span>
      {handStatusesOf(kind).map((status) => (
        <span key={status}>
          <kbd>Alt</kbd> <kbd>{STATUS_KEYS[status]}</kbd> {handStatusWords(status, kind).toLowerCase()}
        </span>
      ))}
    </p>
  )
}
