import classes from './trend-chart.module.css'
import type { TrendTick } from './trend-chart-model'

interface TrendTickLabelProps {
  readonly x: number | string
  readonly y: number | string
  readonly tick: TrendTick | undefined
}

/** Month over reference under the axis; an operation without a completed visit says "no data". */
export function TrendTickLabel({ x, y, tick }: TrendTickLabelProps) {
  if (tick === undefined) return null
  return (
    <text x={x} y={y} textAnchor="middle" className={classes.tick}>
      <tspan x={x} dy={12}>
        {tick.month}
      </tspan>
      <tspan x={x} dy={15} className={classes.reference}>
        {tick.reference}
      </tspan>
      {tick.noData && (
        <tspan x={x} dy={15} className={classes.reference}>
          no data
        </tspan>
      )}
    </text>
  )
}
