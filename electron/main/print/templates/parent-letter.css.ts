import { INK } from '@shared/theme'
import type { Density } from '../density'

/** Points: the text; millimetres: the room above a part and the height of a line to write on. */
const ROOM: Readonly<
  Record<Density, { readonly size: number; readonly gap: number; readonly line: number }>
> = {
  roomy: { size: 11.5, gap: 2.6, line: 9.5 },
  even: { size: 11, gap: 2.2, line: 9 },
  snug: { size: 10.5, gap: 1.6, line: 8 },
  tight: { size: 10, gap: 1.1, line: 6.5 },
}

export const parentLetterSize = (density: Density): number => ROOM[density].size

/** What the letter and its consent form have of their own. */
export function parentLetterCss(density: Density): string {
  const { gap, line } = ROOM[density]
  return `
.head + p { margin-bottom: ${gap / 2}mm; }
.part { margin-top: ${gap}mm; break-inside: avoid; }
.part h2 { font-size: 1.09em; line-height: 1.2; font-weight: 700; break-after: avoid; }
.part p + p { margin-top: 0.6mm; }
.times { margin: 1mm 0; table-layout: fixed; }
.times th { font-weight: 400; font-size: 9.5pt; padding: 0 2mm 0.6mm 0; border-bottom: 0.5mm solid ${INK.ink}; vertical-align: bottom; }
.times td { padding: 0.8mm 2mm 0.8mm 0; height: ${line}mm; border-bottom: 0.25mm solid ${INK.quiet}; vertical-align: middle; }
.times th:first-child { width: 58mm; }
.times th:nth-child(2) { width: 16mm; }
.times th:nth-child(3) { width: 28mm; }
.times .open { border-left: 0.25mm solid ${INK.quiet}; }
.part > .facts th { width: 88mm; }
.part > .facts .blank td { height: ${line}mm; }
.form .part > .facts th { width: 66mm; }
.form { break-before: page; }
.form h1 { font-size: 21pt; line-height: 1.1; font-weight: 700; }
.form .keep { border: 0.5mm solid ${INK.ink}; padding: 1.5mm 3mm; margin-top: 2mm; font-weight: 700; }
.form .part { margin-top: 6mm; }
.form .facts .blank td { height: ${line + 3}mm; }
.form .two-columns .facts th { width: 26mm; }
.part p.ask { margin-top: 2.5mm; display: flex; align-items: center; gap: 5mm; }
.answer, .days li { display: flex; align-items: center; gap: 2mm; }
.days li { padding: 0.8mm 0; }
.emergency { margin-top: 6mm; }
`
}
