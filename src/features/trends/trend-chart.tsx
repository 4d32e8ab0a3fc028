import { useEffect, useState } from 'react'
import {
  CartesianGrid,
  ErrorBar,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  usePlotArea,
  XAxis,
  YAxis,
} from 'recharts'
import { TrendBreakLabel } from './trend-break-label'
import classes from './trend-chart.module.css'
import type { TrendChart as Model, TrendMark } from './trend-chart-model'
import { TrendLinks } from './trend-links'
import { TrendTickLabel } from './trend-tick-label'

type PlotArea = NonNullable<ReturnType<typeof usePlotArea>>

const HEIGHT = 380
const WIDTH_EACH = 100
const QUARTERS = [0, 0.25, 0.5, 0.75, 1]

/**
 * Operations in order as dots with their Wilson intervals. No line joins them: each is a rate of its own.
 * The drawing is one picture to a screen reader; the links laid over the dots say and open each operation.
 */
export function TrendChart({ model, description }: { readonly model: Model; readonly description: string }) {
  const { marks, ticks, breaks, limits } = model
  const [area, setArea] = useState<PlotArea | null>(null)
  const byX = new Map(ticks.map((tick) => [tick.x, tick]))
  return (
    <div className={classes.scroller}>
      <div className={classes.chart} style={{ minWidth: ticks.length * WIDTH_EACH + 60 }}>
        <div role="img" aria-label={description}>
          <ResponsiveContainer width="100%" height={HEIGHT}>
            <ScatterChart
              accessibilityLayer={false}
              margin={{ top: breaks.length > 0 ? 44 : 22, right: 16, bottom: 34, left: 0 }}
            >
              <CartesianGrid vertical={false} />
              <XAxis
                type="number"
                dataKey="x"
                domain={[-0.5, ticks.length - 0.5]}
                ticks={ticks.map(({ x }) => x)}
                interval={0}
                tickLine={false}
                tick={({ x, y, payload }) => <TrendTickLabel x={x} y={y} tick={byX.get(payload.value)} />}
              />
              <YAxis
                type="number"
                dataKey="share"
                domain={[0, 1]}
                ticks={QUARTERS}
                width={52}
                tickLine={false}
                tickFormatter={(share: number) => `${share * 100}%`}
              />
              {limits?.steps.map(({ x, low, high }) => (
                <ReferenceArea
                  key={`limit ${x}`}
                  x1={x - 0.5}
                  x2={x + 0.5}
                  y1={low}
                  y2={high}
                  className={classes.limits ?? ''}
                />
              ))}
              {limits !== null && (
                <ReferenceLine
                  segment={[
                    { x: Math.min(...limits.steps.map(({ x }) => x)) - 0.5, y: limits.centre },
                    { x: Math.max(...limits.steps.map(({ x }) => x)) + 0.5, y: limits.centre },
                  ]}
                  className={classes.centre ?? ''}
                />
              )}
              {breaks.map(({ x, changes, withCare }) => (
                <ReferenceLine
                  key={x}
                  x={x}
                  className={classes.break ?? ''}
                  label={({ viewBox }) => (
                    <TrendBreakLabel viewBox={viewBox} changes={changes} withCare={withCare} />
                  )}
                />
              ))}
              <Scatter data={[...marks]} shape={Dot} isAnimationActive={false}>
                <ErrorBar
                  dataKey="reach"
                  direction="y"
                  width={6}
                  isAnimationActive={false}
                  className={classes.interval}
                />
              </Scatter>
              <PlotAreaProbe onArea={setArea} />
            </ScatterChart>
          </ResponsiveContainer>
        </div>
        {area !== null && <TrendLinks marks={marks} count={ticks.length} area={area} />}
      </div>
    </div>
  )
}

function Dot({ cx, cy, payload }: ScatterShapeProps) {
  if (cx === undefined || cy === undefined) return null
  const { kOfN, unfinished, share } = payload as TrendMark
  return (
    <g>
      <circle cx={cx} cy={cy} r={5} className={unfinished ? classes.hollow : classes.dot} />
      <text x={cx + 10} y={share < 0.04 ? cy - 5 : cy + 4} className={classes.count}>
        {kOfN}
      </text>
    </g>
  )
}

/** Tells where Recharts has put its axes, which only something inside the chart can know. */
function PlotAreaProbe({ onArea }: { readonly onArea: (area: PlotArea) => void }) {
  const area = usePlotArea()
  const { x, y, width, height } = area ?? { x: 0, y: 0, width: 0, height: 0 }
  useEffect(() => {
    if (width > 0) onArea({ x, y, width, height })
  }, [x, y, width, height, onArea])
  return null
}
