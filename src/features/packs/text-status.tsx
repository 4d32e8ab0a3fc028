import type { PackTextRow } from '@shared/contracts/pack-texts.contract'
import { Glyph } from '../../components/glyph'
import { formatDayShort } from '../../lib/format'
import classes from './wording.module.css'

interface TextStatusProps {
  readonly text: PackTextRow
  /** In English the words that ship are checked, so that there is no more to say than whose words they are. */
  readonly isTranslation: boolean
}

/** How far a text can be trusted, and whether it is the team's own: in words, with a tick where it is checked. */
export function TextStatus({ text: { status, isLocal }, isTranslation }: TextStatusProps) {
  if (!isTranslation && !isLocal) return <span className={classes.status}>Original</span>
  return (
    <span className={classes.status} data-status={status.kind}>
      {isLocal && <span className={classes.own}>Own words</span>}
      {status.kind === 'missing' && <span>Not translated</span>}
      {status.kind === 'drafted' && (
        <span>
          Draft: {status.by}, {formatDayShort(status.on)}
        </span>
      )}
      {status.kind === 'checked' && (
        <span>
          <Glyph name="tick" /> Checked: {status.by}, {formatDayShort(status.on)}
        </span>
      )}
    </span>
  )
}
