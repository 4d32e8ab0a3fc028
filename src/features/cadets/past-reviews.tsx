import type { Review } from '@shared/contracts/cadets.contract'
import { formatDay } from '../../lib/format'
import classes from './cadet.module.css'

/** What was decided about a cadet's record so far, the newest first. */
export function PastReviews({ reviews }: { readonly reviews: readonly Review[] }) {
  if (reviews.length === 0) return null
  return (
    <ul className={classes.reviews} aria-label="Decisions so far">
      {reviews.map(({ decidedOn, by, reason, nextOn }) => (
        <li key={`${decidedOn} ${reason}`}>
          Kept on {formatDay(decidedOn)} by {by}
          {nextOn !== null && `, until ${formatDay(nextOn)}`}: {reason}
        </li>
      ))}
    </ul>
  )
}
