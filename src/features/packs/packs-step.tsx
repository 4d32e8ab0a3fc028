import type { PackScope } from '@shared/contracts/packs.contract'
import { useMemo } from 'react'
import { EmptyState } from '../../components/empty-state'
import { QueryBoundary } from '../../components/query-boundary'
import { Composer } from './composer'
import { usePackPreview } from './queries'

/** The Packs step of an operation: its venues, and what was seen there that night. */
export function PacksStep({ operationId }: { readonly operationId: string }) {
  const scope = useMemo<PackScope>(() => ({ operationId }), [operationId])
  const preview = usePackPreview(scope)
  return (
    <QueryBoundary query={preview}>
      {(answer) =>
        answer.recipients.length === 0 ? (
          <EmptyState>No venues yet. Packs can be made here once the visits are recorded.</EmptyState>
        ) : (
          <Composer scope={scope} preview={answer} key={operationId} />
        )
      }
    </QueryBoundary>
  )
}
