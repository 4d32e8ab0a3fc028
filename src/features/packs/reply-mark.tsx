import { REPLY_STATE_WORDS, type ReplyState } from '@shared/domain/packs/replies'
import classes from './reply-mark.module.css'

/** The shape of each state on a grid of 16 x 16, so that it is told apart without colour. */
const SHAPES: Readonly<Record<ReplyState, string>> = {
  // A clock, a way back, a letter, an arrow, a page of a calendar, a speech bubble, a line.
  chase_due: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 4.5V8l2.5 1.5',
  bounced: 'M6 3L2.5 6.5L6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7',
  drafted: 'M2 4h12v8.5H2zM2 4.5L8 9l6-4.5',
  sent: 'M2 8h11.5M9.5 4l4 4l-4 4',
  training_booked: 'M3 4h10v9.5H3zM3 7.5h10M6 2v3.5M10 2v3.5',
  replied: 'M2 3h12v8H8l-3 3v-3H2z',
  set_aside: 'M3 8h10',
}

/** Where a pack stands: a shape, a word and a colour. */
export function ReplyMark({ state, size = 14 }: { readonly state: ReplyState; readonly size?: number }) {
  return (
    <span className={classes.mark} data-state={state}>
      <svg viewBox="0 0 16 16" width={size} height={size} className={classes.shape} aria-hidden="true">
        <path d={SHAPES[state]} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <span>{REPLY_STATE_WORDS[state]}</span>
    </span>
  )
}
