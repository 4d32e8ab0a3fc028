import { VisuallyHidden } from '@mantine/core'
import { Glyph } from '../../components/glyph'
import classes from './results-step.module.css'

/** The keys of the result panel, where they are used; `rows` is how many bear a number. */
export function KeyHints({ rows }: { readonly rows: number }) {
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
    </p>
  )
}
