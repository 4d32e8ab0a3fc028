import { useLocation } from 'wouter'
import { EmptyState } from '../../components/empty-state'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { BatchBox } from './batch-box'
import classes from './make-packs.module.css'
import { PacksTabs } from './packs-tabs'
import { useBatch, useVenues } from './queries'
import { VenueChooser } from './venue-chooser'

/** Packs outside an operation: choose the venues that are to have one. */
export function PacksScreen() {
  const venues = useVenues()
  const batch = useBatch()
  const [, navigate] = useLocation()
  return (
    <>
      <PageHeader
        title="Packs"
        lead="Packs for the venues you choose. Those of an operation are made on its Packs step."
      />
      <PacksTabs current="make" />
      {batch && (batch.isRunning || batch.operationId === null) && (
        <div className={classes.batch}>
          <BatchBox batch={batch} isElsewhere={batch.operationId !== null} />
        </div>
      )}
      <QueryBoundary
        query={venues}
        empty={
          <EmptyState action={<LinkButton href="/venues">Go to the venues</LinkButton>}>
            No venues yet. Add or import them first.
          </EmptyState>
        }
      >
        {(all) => <VenueChooser venues={all} onMake={(ids) => navigate(`/packs/make/${ids.join()}`)} />}
      </QueryBoundary>
    </>
  )
}
