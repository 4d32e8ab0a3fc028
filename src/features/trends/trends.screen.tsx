import { Box, SegmentedControl, Text, Title } from '@mantine/core'
import type { Trends } from '@shared/contracts/trends.contract'
import { useMemo, useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { LookedAt, RuleChoice } from '../../components/rule-choice'
import { CompareOperations } from './compare-operations'
import { usePassRules, useTrends } from './queries'
import { TrendChart } from './trend-chart'
import classes from './trend-chart.module.css'
import { trendChart } from './trend-chart-model'
import { TrendTable } from './trend-table'

const SUBTITLE = 'Share of completed visits that responded as expected, with 95% Wilson interval'

/** Pass rates across operations, as a chart or as its table twin, and what they allow somebody to say. */
export function TrendsScreen() {
  const [ruleId, setRuleId] = useState<string | null>(null)
  const trends = useTrends(ruleId)
  const rules = usePassRules()
  return (
    <>
      <PageHeader
        title="Trends"
        actions={
          <RuleChoice
            frozen="As frozen for each operation"
            rules={rules}
            ruleId={ruleId}
            onChoose={setRuleId}
          />
        }
      />
      <QueryBoundary query={trends}>
        {(answer) => (
          <>
            <TrendView trends={answer} />
            <CompareOperations points={answer.points} />
          </>
        )}
      </QueryBoundary>
    </>
  )
}

function TrendView({ trends }: { readonly trends: Trends }) {
  const [shown, setShown] = useState('chart')
  const model = useMemo(() => trendChart(trends), [trends])
  const { headline, words, marks, rows } = model
  if (marks.length === 0) return <EmptyState>{[headline, ...words].join(' ')}</EmptyState>
  return (
    <figure className={classes.figure}>
      {trends.lookedAt !== null && (
        <Box mb="md">
          <LookedAt>{trends.lookedAt}</LookedAt>
        </Box>
      )}
      <figcaption className={classes.caption}>
        <div>
          <Title order={2}>{headline}</Title>
          <Text c="dimmed">{SUBTITLE}</Text>
        </div>
        <SegmentedControl
          aria-label="Show as"
          value={shown}
          onChange={setShown}
          data={[
            { value: 'chart', label: 'Chart' },
            { value: 'table', label: 'Table' },
          ]}
        />
      </figcaption>
      {shown === 'chart' ? (
        <>
          {marks.some(({ unfinished }) => unfinished) && (
            <Text fz="xs" className={classes.key}>
              <span aria-hidden className={classes.hollowKey} /> Hollow: visits still to be recorded
            </Text>
          )}
          <TrendChart model={model} description={`${SUBTITLE}. ${headline} The table has the numbers.`} />
        </>
      ) : (
        <TrendTable rows={rows} />
      )}
      <div className={classes.words}>
        {words.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {trends.lookedAt === null && (
          <Text c="dimmed" fz="xs">
            Each operation is counted under the pass rule that was frozen when it went live.
          </Text>
        )}
      </div>
    </figure>
  )
}
