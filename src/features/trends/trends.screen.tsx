import { Box } from '@mantine/core'
import { isFiltered, NO_FILTER, type TrendFilter } from '@shared/domain/trends/trend-filter'
import { useState } from 'react'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { LookedAt, RuleChoice } from '../../components/rule-choice'
import { BreakdownView, type ShownAs } from './breakdown-view'
import { CompareOperations } from './compare-operations'
import { FilterBar } from './filter-bar'
import { useBreakdowns, usePassRules, useTrends } from './queries'
import { TrendFigure } from './trend-figure'

/** Pass rates across operations and what they are made of, drawn or listed, and what they allow somebody to say. */
export function TrendsScreen() {
  const [ruleId, setRuleId] = useState<string | null>(null)
  const [filter, setFilter] = useState<TrendFilter>(NO_FILTER)
  const [shown, setShown] = useState<ShownAs>('chart')
  const trends = useTrends({ ruleId, filter })
  const breakdowns = useBreakdowns({ ruleId, filter })
  const rules = usePassRules()
  const narrowed = trends.data?.filterWords ?? ''
  return (
    <>
      <PageHeader
        title={narrowed === '' ? 'Trends' : `Trends: ${narrowed}`}
        actions={
          <RuleChoice
            frozen="As frozen for each operation"
            rules={rules}
            ruleId={ruleId}
            onChoose={setRuleId}
          />
        }
      />
      {!(trends.data?.points.length === 0 && !isFiltered(filter)) && (
        <FilterBar filter={filter} onFilter={setFilter} shown={shown} onShow={setShown} />
      )}
      <QueryBoundary query={trends}>
        {(answer) => (
          <>
            {answer.lookedAt !== null && answer.points.length > 0 && (
              <Box mb="md">
                <LookedAt>{answer.lookedAt}</LookedAt>
              </Box>
            )}
            <TrendFigure trends={answer} shown={shown} />
            <CompareOperations points={answer.points} />
          </>
        )}
      </QueryBoundary>
      <QueryBoundary query={breakdowns}>{(all) => <BreakdownView all={all} shown={shown} />}</QueryBoundary>
    </>
  )
}
