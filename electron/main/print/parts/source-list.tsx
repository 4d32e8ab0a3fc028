import type { ShownSource } from '@shared/domain/documents/citations'
import type { ReactElement } from 'react'

/** The sources of a document, numbered as its statements cite them. */
export function SourceList({ sources }: { readonly sources: readonly ShownSource[] }): ReactElement {
  return (
    <ol className="sources">
      {sources.map(({ what, address }) => (
        <li key={`${what} ${address}`}>
          {what}
          {address !== null && (
            <>
              {'. '}
              <a href={address}>{address}</a>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
