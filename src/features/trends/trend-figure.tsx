import { Text, Title } from '@mantine/core'
import type { Trends } from '@shared/contracts/trends.contract'
import { useMemo } from 'react'
import { EmptyState } from '../../components/empty-state'
import type { ShownAs } from './breakdown-view'
import { MethodNote } from './method-note'
import { TrendChart } from './trend-chart'
import classes from './trend-chart.module.css'
import { trendChart } from './trend-chart-model'
import { TrendTable } from './trend-table'

const SUBTITLE = 'Share of completed visits that responded as expected, with 95% Wilson interval'

/** Operations in their order, as a chart or as its table twin, under a headline that says what they allow to say. */
export function TrendFigure({ trends, shown }: { readonly trends: Trends; readonly shown: ShownAs }) {
  const model = useMemo(() => trendChart(trends), [trends])
  const { headline, words, marks, rows, limits } = model
  if (marks.length === 0) return <EmptyState>{[headline, ...words].join(' ')}</EmptyState>
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <Title order={2}>{headline}</Title>
        <Text c="dimmed">
          {SUBTITLE}
          {trends.filterWords !== '' && `: ${trends.filterWords}`}
        </Text>
      </figcaption>
      {shown === 'chart' ? (
        <>
          <Text fz="xs" component="div" className={classes.key}>
            {marks.some(({ unfinished }) => unfinished) && (
              <>
                <span aria-hidden className={classes.hollowKey} /> Hollow: visits still to be recorded
              </>
            )}
            {limits !== null && (
              <>
                <span aria-hidden className={classes.limitsKey} />
                {limits.trial ? 'Limits of chance, on trial' : 'Limits of chance'}; dashed: all of them
                together
              </>
            )}
          </Text>
          <TrendChart model={model} description={`${SUBTITLE}. ${headline} The table has the numbers.`} />
        </>
      ) : (
        <TrendTable rows={rows} />
      )}
      <div className={classes.words}>
        {[...words, ...trends.series.words].map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {trends.lookedAt === null && (
          <Text c="dimmed" fz="xs">
            Each operation is counted under the pass rule that was frozen when it went live.
          </Text>
        )}
        <MethodNote method={trends.series.method} />
      </div>
    </figure>
  )
}
