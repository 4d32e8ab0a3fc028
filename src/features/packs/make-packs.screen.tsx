import type { PackScope } from '@shared/contracts/packs.contract'
import { useMemo } from 'react'
import { useParams } from 'wouter'
import { EmptyState } from '../../components/empty-state'
import { LinkButton } from '../../components/link-button'
import { PageHeader } from '../../components/page-header'
import { QueryBoundary } from '../../components/query-boundary'
import { formatCount } from '../../lib/format'
import { Composer } from './composer'
import classes from './make-packs.module.css'
import { usePackPreview } from './queries'

/** The composer for venues outside an operation: their ids stand in the address, with commas between. */
export function MakePacksScreen() {
  const { venues = '' } = useParams()
  const scope = useMemo<PackScope>(() => ({ venueIds: venues.split(',') }), [venues])
  const preview = usePackPreview(scope)
  return (
    <div className={classes.page}>
      <QueryBoundary query={preview}>
        {(answer) => (
          <>
            <PageHeader
              title={titleFor(answer.recipients)}
              documentTitle="Make packs"
              trail={[{ label: 'Packs', path: '/packs' }]}
              actions={
                <LinkButton href="/packs" variant="default">
                  Choose other venues
                </LinkButton>
              }
            />
            {answer.recipients.length === 0 ? (
              <EmptyState>These venues are no longer in the register.</EmptyState>
            ) : (
              <Composer scope={scope} preview={answer} key={venues} />
            )}
          </>
        )}
      </QueryBoundary>
    </div>
  )
}

const titleFor = (recipients: readonly { readonly venueName: string }[]): string =>
  recipients.length === 1
    ? `Pack for ${recipients[0]?.venueName}`
    : `Packs for ${formatCount(recipients.length, 'venue')}`
