import { Link } from 'wouter'
import classes from './trend-chart.module.css'
import type { TrendMark } from './trend-chart-model'

interface TrendLinksProps {
  readonly marks: readonly TrendMark[]
  /** How many operations the axis has, those without data included. */
  readonly count: number
  /** Where the axes are, in pixels of the chart. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** A link over each dot: it says the operation's numbers and opens it. */
export function TrendLinks({ marks, count, area }: TrendLinksProps) {
  return (
    <ul className={classes.links} aria-label="Operations in the chart">
      {marks.map(({ operationId, x, share, words }) => (
        <li
          key={operationId}
          style={{
            left: area.x + ((x + 0.5) / count) * area.width,
            top: area.y + (1 - share) * area.height,
          }}
        >
          <Link
            href={`/operations/${operationId}/review`}
            aria-label={words}
            title={words}
            className={classes.link}
          />
        </li>
      ))}
    </ul>
  )
}
