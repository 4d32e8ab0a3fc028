import type { PosterFoot as PosterFootModel } from '@shared/domain/documents/poster-parts'
import type { ReactElement } from 'react'
import { FORCE_LANGUAGE, Ltr } from './ltr'

/** Where a poster may hang, and who it is from. */
export function PosterFoot({ staffOnly, operation, from }: PosterFootModel): ReactElement {
  return (
    <div className="foot">
      <p className="staff-only">{staffOnly}</p>
      <p>
        <Ltr text={`${operation}. ${from}`} lang={FORCE_LANGUAGE} />
      </p>
    </div>
  )
}
