import { Button, Text } from '@mantine/core'
import type { DueReview } from '@shared/contracts/cadets.contract'
import { useState } from 'react'
import { Link } from 'wouter'
import { EmptyState } from '../../components/empty-state'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { useCurrentUser } from '../../lib/current-user'
import { formatDay } from '../../lib/format'
import classes from './cadet.module.css'
import { DecidePanel } from './decide-panel'
import { PastReviews } from './past-reviews'
import { useDueReviews } from './queries'

/** Whose records are due: a sergeant keeps each or has it erased, with a reason. */
export function CadetReviewsScreen() {
  const reviews = useDueReviews()
  return (
    <>
      <PageHeader
        title="Reviews due"
        trail={[{ label: 'Cadets', path: '/cadets' }]}
        lead="Records of cadets whose time is up. Nothing is deleted by itself: a sergeant decides and says why."
      />
      <QueryBoundary
        query={reviews}
        empty={
          <EmptyState action={<LinkButton href="/cadets">Back to the cadets</LinkButton>}>
            No record is due for a decision.
          </EmptyState>
        }
      >
        {(rows) => <Due rows={rows} />}
      </QueryBoundary>
    </>
  )
}

function Due({ rows }: { readonly rows: readonly DueReview[] }) {
  const { role } = useCurrentUser()
  const [open, setOpen] = useState<DueReview | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {role !== 'sergeant' && <Text mb="sm">A sergeant decides about these.</Text>}
      <ul className={classes.consents}>
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <Link href={`/cadets/${row.id}`}>{row.reference}</Link>
              <Text c="dimmed">Due since {formatDay(row.dueOn)}</Text>
            </div>
            <div>
              <Text>{beginningWords(row)}</Text>
              <PastReviews reviews={row.reviews} />
            </div>
            {role === 'sergeant' && (
              <Button
                variant="default"
                size="xs"
                aria-label={`Decide about ${row.reference}`}
                onClick={() => setOpen(row)}
              >
                Keep or dispose
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open !== null && (
        <DecidePanel
          key={open.id}
          title={`Decide about ${open.reference}`}
          cadet={open}
          onCancel={close}
          onDone={close}
        />
      )}
    </>
  )
}

/** What the clock ran from. */
function beginningWords({ lastSessionOn, withdrawnOn, addedOn }: DueReview): string {
  const withdrew = withdrawnOn === null ? '' : ` Withdrew on ${formatDay(withdrawnOn)}.`
  if (lastSessionOn !== null) return `Last session on ${formatDay(lastSessionOn)}.${withdrew}`
  if (withdrawnOn !== null) return `Withdrew on ${formatDay(withdrawnOn)} without a session.`
  return `Added on ${formatDay(addedOn)}, without a session since.`
}
