import type { OutputOf } from '@shared/contracts/contract'
import type { packsContracts } from '@shared/contracts/packs.contract'
import { useMemo, useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { QueryBoundary } from '../../components/query-boundary'
import { MakePacks } from './make-packs'
import classes from './packs-step.module.css'
import { readinessOf } from './preflight'
import { usePackPreview } from './queries'
import { RecipientList } from './recipient-list'

type Preview = OutputOf<typeof packsContracts.preview>

interface PacksStepProps {
  readonly operationId: string
  /** The one venue to begin with; left out, every venue that may have a pack is chosen. */
  readonly onlyVenueId?: string | undefined
}

/** The Packs step of an operation: who gets what, what the check found, and making the packs. */
export function PacksStep({ operationId, onlyVenueId }: PacksStepProps) {
  const preview = usePackPreview(operationId)
  return (
    <QueryBoundary query={preview}>
      {(answer) =>
        answer.recipients.length === 0 ? (
          <EmptyState>No venues yet. Packs can be made here once the visits are recorded.</EmptyState>
        ) : (
          <Composer operationId={operationId} onlyVenueId={onlyVenueId} preview={answer} />
        )
      }
    </QueryBoundary>
  )
}

function Composer({ operationId, onlyVenueId, preview }: PacksStepProps & { readonly preview: Preview }) {
  const { recipients, folder } = preview
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        onlyVenueId === undefined
          ? []
          : recipients.map(({ venueId }) => venueId).filter((venueId) => venueId !== onlyVenueId),
      ),
  )
  const chosen = useMemo(
    () =>
      new Set(
        recipients
          .filter((one) => readinessOf(one) !== 'blocked' && !left.has(one.venueId))
          .map(({ venueId }) => venueId),
      ),
    [recipients, left],
  )
  const toggle = (venueId: string) => {
    const next = new Set(left)
    if (!next.delete(venueId)) next.add(venueId)
    setLeft(next)
  }
  return (
    <div className={classes.split}>
      <RecipientList recipients={recipients} chosen={chosen} onToggle={toggle} />
      <MakePacks operationId={operationId} recipients={recipients} chosen={chosen} folder={folder} />
    </div>
  )
}
