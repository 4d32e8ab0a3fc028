import { Glyph } from '../../components/glyph'
import classes from './results-step.module.css'

/** The keys of the result panel, where they are used. */
export function KeyHints() {
  return (
    <p className={classes.keys}>
      <span>
        <kbd>1</kbd> to <kbd>8</kbd> row
      </span>
      <span>
        <kbd>Y</kbd> <kbd>N</kbd> <kbd>-</kbd> <kbd>?</kbd> answer, go down
      </span>
      <span>
        <kbd>Enter</kbd> save, next visit
      </span>
      <span>
        <kbd>Ctrl</kbd>{' '}
        <kbd aria-label="Up">
          <Glyph name="up" />
        </kbd>{' '}
        <kbd aria-label="Down">
          <Glyph name="down" />
        </kbd>{' '}
        save, other visit
      </span>
    </p>
  )
}
