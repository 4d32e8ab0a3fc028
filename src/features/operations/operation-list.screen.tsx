import { Button, Group } from '@mantine/core'
import type { OperationRow } from '@shared/contracts/operations.contract'
import { versionName } from '@shared/domain/operations/library'
import { OPERATION_STATUS_WORDS } from '@shared/domain/operations/operation'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type DataColumn, DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { LookedAt, RuleChoice } from '../../components/rule-choice'
import { SidePanel } from '../../components/side-panel'
import { formatDays } from '../../lib/format'
import { OperationsTabs } from './operations-tabs'
import { PlanForm } from './plan-form'
import { planPath, planStartOf } from './plan-start'
import { useOperations, usePassRules } from './queries'

const COLUMNS: readonly DataColumn<OperationRow>[] = [
  { id: 'reference', header: 'Reference', value: ({ reference }) => reference, width: '8.5rem' },
  { id: 'name', header: 'Name', value: ({ name }) => name },
  {
    id: 'day',
    header: 'Day',
    value: ({ day }) => day,
    cell: ({ day, days }) => formatDays(day, days.at(-1) ?? day),
    width: '8.5rem',
  },
  { id: 'areas', header: 'Towns', value: ({ areas }) => areas, width: '10rem' },
  {
    id: 'status',
    header: 'Status',
    value: ({ status }) => OPERATION_STATUS_WORDS[status],
    width: '6rem',
  },
  {
    id: 'recorded',
    header: 'Visits',
    value: ({ recorded }) => recorded,
    cell: ({ recorded, visits }) => (visits === 0 ? 'No venues yet' : `${recorded} of ${visits} recorded`),
    width: '9.5rem',
  },
  { id: 'headline', header: 'In a sentence', value: ({ headline }) => headline },
]

/** Every operation, the latest first, and the form that plans another. */
export function OperationListScreen() {
  const [ruleId, setRuleId] = useState<string | null>(null)
  const operations = useOperations(ruleId)
  const rules = usePassRules()
  const under = rules.find(({ id }) => id === ruleId)
  const [location, navigate] = useLocation()
  const start = planStartOf(location)
  const plan = <Button onClick={() => navigate('/operations/new')}>Plan an operation</Button>
  return (
    <>
      <PageHeader title="Operations" actions={plan} />
      <OperationsTabs current="list" />
      <QueryBoundary
        query={operations}
        empty={
          <EmptyState>No operations yet. Plan the first one: its venues, scenario and pass rule.</EmptyState>
        }
      >
        {(rows) => (
          <>
            <Group justify="space-between" align="flex-end" mb="xs">
              <div>{under && <LookedAt>{`Looked at under ${versionName(under)}.`}</LookedAt>}</div>
              <RuleChoice
                frozen="As frozen for each operation"
                rules={rules}
                ruleId={ruleId}
                onChoose={setRuleId}
              />
            </Group>
            <DataTable
              caption="Operations"
              columns={COLUMNS}
              rows={rows}
              rowKey={({ id }) => id}
              onOpen={({ id }) => navigate(`/operations/${id}`)}
              initialSort={[{ id: 'day', desc: true }]}
              total={rows.length}
              noun={rows.length === 1 ? 'operation' : 'operations'}
            />
          </>
        )}
      </QueryBoundary>
      <SidePanel title="Plan an operation" opened={start !== null} onClose={() => navigate('/operations')}>
        {start !== null && <PlanForm start={start} onPlanned={(id) => navigate(planPath(id, start))} />}
      </SidePanel>
    </>
  )
}
