import type { ReactElement } from 'react'
import { encode } from 'uqr'

/** Light modules that a reader needs around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4

/**
 * The dark modules of a code as one path, a rectangle for each run of them in a row, on a grid of one unit a module.
 * Level M: a crease or a stain over a seventh of it does no harm.
 */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return { path: runs.join(''), size }
}

/** A code to scan. Hidden from screen readers: the address has to stand beside it as a link. */
export function QrCode({ address }: { readonly address: string }): ReactElement {
  const { path, size } = qrPath(address)
  const whole = size + QUIET_ZONE * 2
  return (
    <svg
      aria-hidden="true"
      className="qr"
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${whole} ${whole}`}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}
