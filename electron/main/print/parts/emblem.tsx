import type { Emblem as EmblemName } from '@shared/domain/documents/poster-wording'
import type { ReactElement } from 'react'

/** Drawn for this product in thin lines on a 48 x 48 grid. */
const DRAWINGS: Readonly<Record<EmblemName, string>> = {
  bell: 'M9 34h30M12 34v-3a12 12 0 0 1 24 0v3M24 19v-4M20 15h8M7 34v4h34v-4M17 30a7.4 7.4 0 0 1 5-6',
  glass: 'M13 9h22l-2 14.5a9.1 9.1 0 0 1-18 0zM24 31.5V40M16.5 40h15M14.4 18h19.2',
  car: 'M8 34V25.5l5.4-2.4L18 14.5h13l5.5 8.8L40 25v9zM14.5 30.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6zM33.5 30.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6zM24.5 15v8.2M13.4 23.1h23',
  bag: 'M11 16h26l-2.4 24H13.4zM17.5 20v-6a6.5 6.5 0 0 1 13 0v6M18 29a6 6 0 0 0 12 0',
  door: 'M13 41V8h22v33M8 41h32M20 41V13.5l15-5.5M24 25.5v3M13 8l7 5.5',
}

/** The drawing at the head of a guest poster. It says nothing that the words do not: hidden from screen readers. */
export function Emblem({ name }: { readonly name: EmblemName }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      className="emblem"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
