import { FONT, SIGNAL } from '@shared/theme'
import type { Density } from '../density'

interface Scale {
  /** Points: read from across a room, from two metres, and from near by. */
  readonly headline: number
  readonly sign: number
  readonly text: number
  /** Millimetres: the side of a pictogram, and the space around the parts. */
  readonly picture: number
  readonly space: number
  /** What the number and the code word are multiplied by. */
  readonly shout: number
}

const SCALE: Readonly<Record<Density, Scale>> = {
  roomy: { headline: 58, sign: 16.5, text: 13, picture: 16, space: 5, shout: 1 },
  even: { headline: 48, sign: 14.6, text: 12, picture: 14.5, space: 4.2, shout: 1 },
  snug: { headline: 44, sign: 14.5, text: 11.5, picture: 14, space: 4, shout: 0.9 },
  tight: { headline: 34, sign: 12.5, text: 10, picture: 12, space: 2.6, shout: 0.72 },
}

/** The style sheet of the staff poster: A4 to the edges. It grows in height, so that text is never cut. */
export function posterCss(density: Density): string {
  const { headline, sign, text, picture, space, shout } = SCALE[density]
  return `
@page { size: A4; margin: 0; }
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: 400 ${text}pt/1.3 '${FONT}'; color: ${SIGNAL.black}; background: ${SIGNAL.yellow};
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { overflow-wrap: anywhere; }
ul, ol { list-style: none; }
article { min-height: 296.5mm; display: flex; flex-direction: column; }
article > * { padding-left: 14mm; padding-right: 14mm; }
header { padding-top: ${space * 2.6}mm; }
h1 { font-size: ${headline}pt; line-height: 0.98; font-weight: 800; letter-spacing: -0.02em; text-wrap: balance; }
.lead { margin-top: 4mm; font-size: ${text + 2}pt; font-weight: 600; text-wrap: pretty; }
.signs { flex: 1; display: flex; flex-direction: column; padding-top: ${space}mm; padding-bottom: ${space}mm; }
.signs h2 { font-size: ${text + 5}pt; font-weight: 800; line-height: 1; padding-bottom: 2.5mm; }
.signs ul { flex: 1; display: grid; grid-template-columns: 1fr 1fr; column-gap: 9mm; align-content: space-between; row-gap: 2mm; }
.signs li { display: flex; align-items: center; gap: 4mm; }
.signs p { font-size: ${sign}pt; line-height: 1.14; font-weight: 700; text-wrap: balance; }
.pictogram { flex: none; width: ${picture}mm; height: ${picture}mm; padding: ${picture * 0.15}mm; border-radius: 2.2mm;
  background: ${SIGNAL.black}; color: ${SIGNAL.yellow}; }
.steps { display: grid; grid-template-columns: repeat(4, 1fr); gap: 5mm; padding-top: ${space * 0.8}mm; padding-bottom: ${space}mm;
  border-top: 0.8mm solid ${SIGNAL.black}; margin: 0 14mm; padding-left: 0; padding-right: 0; line-height: 1.2; }
.steps strong { display: block; font-size: ${text + 7}pt; font-weight: 800; line-height: 1.15; }
.call { background: ${SIGNAL.black}; color: #ffffff; padding-top: ${space * 1.1}mm; padding-bottom: ${space * 1.2}mm; }
.call h2 { font-size: ${text + 9}pt; line-height: 1.15; font-weight: 800; color: ${SIGNAL.yellow}; text-wrap: balance; }
.first { display: grid; grid-template-columns: 1fr auto; column-gap: 10mm; align-items: center; margin-top: 3mm; }
.number { font-weight: 800; line-height: 0.86; color: ${SIGNAL.yellow}; letter-spacing: -0.01em; }
.number.huge { font-size: ${132 * shout}pt; }
.number.large { font-size: ${66 * shout}pt; }
.number.medium { font-size: ${42 * shout}pt; line-height: 1; }
.number.small { font-size: ${22 * shout}pt; line-height: 1.1; }
.when { grid-column: 1 / -1; margin-top: 3mm; font-size: ${text + 1}pt; }
.code-word { background: ${SIGNAL.yellow}; color: ${SIGNAL.black}; padding: ${space}mm 7mm ${space * 1.2}mm; border-radius: 2.2mm;
  max-width: 82mm; font-weight: 700; font-size: ${text + 2}pt; }
.word { font-weight: 800; line-height: 1.02; margin-top: 1.5mm; text-wrap: balance; }
.word.huge, .word.large { font-size: ${40 * shout}pt; }
.word.medium { font-size: ${32 * shout}pt; }
.word.small { font-size: ${25 * shout}pt; }
.others { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 6mm; margin-top: ${space * 0.8}mm; padding-top: ${space * 0.6}mm;
  border-top: 0.3mm solid #ffffff; line-height: 1.25; text-wrap: pretty; }
.others strong { display: block; font-size: ${text + 4}pt; font-weight: 800; }
footer { display: flex; justify-content: space-between; gap: 8mm; align-items: baseline; padding-top: ${space * 0.7}mm; padding-bottom: 6mm; }
.staff-only { font-weight: 800; font-size: ${text + 1}pt; white-space: nowrap; }
footer p:last-child { text-align: right; text-wrap: balance; font-size: ${Math.min(text, 11)}pt; line-height: 1.2; }
`
}
