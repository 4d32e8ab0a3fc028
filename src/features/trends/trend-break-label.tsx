import type { LabelProps } from 'recharts'
import classes from './trend-chart.module.css'

interface TrendBreakLabelProps {
  readonly viewBox: LabelProps['viewBox']
  readonly changes: readonly string[]
  readonly withCare: boolean
}

/** Over the line between two operations that are not alike: what changed, one word a line. */
export function TrendBreakLabel({ viewBox, changes, withCare }: TrendBreakLabelProps) {
  const lines = [changes.join(', '), withCare ? 'take care' : 'changed']
  const { x = 0, y = 0 } = viewBox !== undefined && 'x' in viewBox ? viewBox : {}
  return (
    <text x={x} y={y - 15 * lines.length} textAnchor="middle" className={classes.breakWords}>
      {lines.map((line) => (
        <tspan key={line} x={x} dy={14}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
