import { INK } from '@shared/theme'
import type { Density } from '../density'

/** What part of its room above and below a row keeps. */
const ROOM: Readonly<Record<Density, number>> = { roomy: 1, even: 0.75, snug: 0.5, tight: 0.3 }

/**
 * A list of visits. `room` is what stands above and below each row in millimetres, where there is plenty. The last
 * rows stay together: one alone on a page is easily lost.
 */
export function stopListCss(density: Density, room: number): string {
  return `
.stops { margin-top: 4mm; table-layout: fixed; }
.stops th { font-size: 10pt; font-weight: 400; padding: 0 2mm 1mm 0; border-bottom: 0.5mm solid ${INK.ink};
  vertical-align: bottom; }
.stops td { padding: ${room * ROOM[density]}mm 2mm ${room * ROOM[density]}mm 0; border-bottom: 0.25mm solid ${INK.quiet};
  vertical-align: top; }
.stops tr { break-inside: avoid; }
.stops tbody tr:nth-last-child(-n + 3):not(:first-child) { break-before: avoid; }
.stops :is(th, .place):first-child { width: 10.5mm; }
.stops th:nth-child(2) { width: 17mm; }
.stops .place { font-size: 13pt; }
.stops .time { font-weight: 700; font-size: 14pt; line-height: 1.1; white-space: nowrap; }
.stops .kind { display: block; font-weight: 700; }
.stops .address { display: block; font-size: 10.5pt; line-height: 1.2; text-wrap: pretty; }
.stops .next-day { display: block; font-size: 9.5pt; font-weight: 400; }
`
}
