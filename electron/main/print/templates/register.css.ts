import { FONT, INK } from '@shared/theme'
import type { Density } from '../density'

/** Points and millimetres: what is printed gives way before what is written gets less room. */
const SCALE: Readonly<Record<Density, { readonly text: number; readonly space: number }>> = {
  roomy: { text: 11, space: 3 },
  even: { text: 10.5, space: 2.4 },
  snug: { text: 10, space: 2 },
  tight: { text: 9.5, space: 1.4 },
}

/** The least height of a line to write on, in millimetres: what a hand needs with a ballpoint pen. */
const LEAST_ROW = 9

/**
 * The style sheet of the registers and logs: A4 on its side, two sheets back to back, the lines spread over what the
 * page has left.
 */
export function registerCss(density: Density): string {
  const { text, space } = SCALE[density]
  return `
@page { size: A4 landscape; margin: 10mm 11mm; }
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: 400 ${text}pt/1.25 '${FONT}'; color: ${INK.ink}; }
ul { list-style: none; }
.sheet { min-height: 189.5mm; display: flex; flex-direction: column; }
.sheet + .sheet { break-before: page; }
.head { display: flex; align-items: flex-end; gap: 10mm; border-bottom: 0.8mm solid ${INK.accent}; padding-bottom: 2mm; }
h1 { font-size: 23pt; line-height: 1.05; font-weight: 800; color: ${INK.accent}; }
.blank { display: flex; align-items: flex-end; gap: 2mm; flex: 1; white-space: nowrap; }
.blank::after { content: ''; flex: 1; border-bottom: 0.3mm solid ${INK.ink}; height: 8mm; }
.blank.short { flex: none; width: 48mm; }
.how { margin-top: ${space}mm; background: ${INK.accentSoft}; border-radius: 1mm; padding: ${space}mm 4mm;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.how h2 { font-size: ${text + 1}pt; line-height: 1.2; font-weight: 700; color: ${INK.accent}; }
.how p { font-weight: 700; margin-top: 0.6mm; }
.how ul { columns: 2; column-gap: 8mm; margin-top: 1mm; }
.how li { break-inside: avoid; padding: 0.4mm 0 0.4mm 4mm; position: relative; text-wrap: pretty; }
.how li::before { content: ''; position: absolute; left: 0.4mm; top: ${(text * 1.25 * 0.3528) / 2 - 0.2}mm; width: 1.3mm; height: 1.3mm;
  border-radius: 50%; background: ${INK.accent}; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.rows { flex: 1 1 auto; margin-top: ${space}mm; }
table { border-collapse: collapse; width: calc(100% - 0.3mm); table-layout: fixed; }
caption { text-align: left; font-weight: 700; padding-bottom: 1mm; }
th, td { border: 0.25mm solid ${INK.quiet}; text-align: left; vertical-align: top; }
.rows th { padding: 1mm 1.6mm; line-height: 1.15; font-weight: 700; border-bottom: 0.6mm solid ${INK.ink}; overflow-wrap: anywhere; }
.rows thead tr { height: 0; }
.hint { display: block; font-weight: 400; font-size: ${Math.max(text - 1.5, 8.5)}pt; color: ${INK.quiet}; }
.rows td { height: ${LEAST_ROW}mm; }
.weekly { margin-top: ${space}mm; }
.weekly th { font-weight: 400; padding: 0.8mm 1.6mm; width: 26mm; }
.weekly .week td { height: 8mm; }
.weekly .signed td { height: 10mm; }
`
}
