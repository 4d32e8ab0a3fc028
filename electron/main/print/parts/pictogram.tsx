import type { Picture } from '@shared/domain/documents/picture'
import type { ReactElement } from 'react'
import { DRAWINGS } from './pictogram-drawings'

/** A small picture beside words that say the same: hidden from screen readers. */
export function Pictogram({ picture }: { readonly picture: Picture }): ReactElement {
  const { path, filled } = DRAWINGS[picture]
  return (
    <svg
      aria-hidden="true"
      className="pictogram"
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke={filled ? 'none' : 'currentColor'}
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  )
}
