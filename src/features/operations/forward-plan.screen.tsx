import { Button, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { IntentionRow } from '@shared/contracts/forward-plan.contract'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { EmptyState } from '../../components/empty-state'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { SidePanel } from '../../components/side-panel'
import { ForwardPlanTable } from './forward-plan-table'
import { IntentionForm } from './intention-form'
import { OperationsTabs } from './operations-tabs'
import { useForwardPlan } from './queries'

/** The panel: one line of the plan to change, or a new one for a month; `null` while it is closed. */
type Open = { readonly row: IntentionRow } | { readonly month: string | undefined } | null

/** What the team intends by month and area, what is planned of it, and what slipped. */
export function ForwardPlanScreen() {
  const plan = useForwardPlan()
  const [location, navigate] = useLocation()
  const [clicked, setClicked] = useState<Open>(null)
  const add = () => setClicked({ month: undefined })
  useHotkeys([['mod+N', add]], [])
  const open = clicked ?? (location.endsWith('/new') ? { month: undefined } : null)
  const close = () => {
    setClicked(null)
    navigate('/operations/forward-plan', { replace: true })
  }
  const addButton = (
    <Button onClick={add} aria-keyshortcuts="Control+N">
      Add to the forward plan
    </Button>
  )
  return (
    <>
      <PageHeader title="Operations" documentTitle="Forward plan" actions={addButton} />
      <OperationsTabs current="forward-plan" />
      <QueryBoundary query={plan}>
        {({ months, words, total }) =>
          total === 0 ? (
            <EmptyState>
              Nothing is intended yet. Add the areas you mean to reach, month by month: what is planned and
              what slipped shows here by itself.
            </EmptyState>
          ) : (
            <>
              <Text mb="sm">{words.join(' ')}</Text>
              <ForwardPlanTable
                months={months}
                onAdd={(month) => setClicked({ month })}
                onChange={(row) => setClicked({ row })}
              />
            </>
          )
        }
      </QueryBoundary>
      <SidePanel
        title={open !== null && 'row' in open ? 'Change the forward plan' : 'Add to the forward plan'}
        opened={open !== null}
        onClose={close}
      >
        {open !== null && (
          <IntentionForm
            row={'row' in open ? open.row : undefined}
            month={'month' in open ? open.month : undefined}
            onDone={close}
          />
        )}
      </SidePanel>
    </>
  )
}
