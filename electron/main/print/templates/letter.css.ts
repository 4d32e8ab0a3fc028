import { FONT, INK } from '@shared/theme'
import type { Density } from '../density'

interface Spacing {
  /** Points. Never below 11: a letter is read at arm's length by people without their glasses. */
  readonly size: number
  readonly leading: number
  /** Millimetres between paragraphs. */
  readonly gap: number
  /** Millimetres: top, sides, bottom. */
  readonly margin: readonly [number, number, number]
  /** Millimetres to sign in. */
  readonly signature: number
  /** Points that the team's name is larger than the text. */
  readonly name: number
  /** Millimetres: the tallest that the force's logo and those of partners may be. */
  readonly logo: readonly [force: number, partner: number]
}

const SPACING: Readonly<Record<Density, Spacing>> = {
  roomy: {
    size: 11.5,
    leading: 1.42,
    gap: 2.7,
    margin: [15, 23, 14],
    signature: 13,
    name: 6.5,
    logo: [17, 11],
  },
  even: { size: 11.5, leading: 1.3, gap: 1.9, margin: [12, 21, 10], signature: 10, name: 5.5, logo: [15, 9] },
  snug: { size: 11, leading: 1.25, gap: 1.55, margin: [10, 18, 9], signature: 9, name: 4, logo: [13, 8] },
  tight: { size: 11, leading: 1.2, gap: 1.2, margin: [9, 16, 8], signature: 7, name: 2, logo: [11, 7] },
}

/** The style sheet of a letter to a venue: A4, one column, ink on white. */
export function letterCss(density: Density): string {
  const { size, leading, gap, margin, signature, name, logo } = SPACING[density]
  const [top, sides, bottom] = margin
  return `
@page { size: A4; margin: ${top}mm ${sides}mm ${bottom}mm; }
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: 400 ${size}pt/${leading} '${FONT}'; color: ${INK.ink}; }
body { overflow-wrap: anywhere; }
address { font-style: normal; }
p, li { text-wrap: pretty; }
a { color: inherit; text-decoration: none; }
article { min-height: ${296.5 - top - bottom}mm; display: flex; flex-direction: column; }
article > p, article > h1, article > div, article > section { margin-top: ${gap}mm; }
.letterhead { display: flex; justify-content: space-between; align-items: flex-end; gap: 10mm;
  padding-bottom: 3mm; border-bottom: 1.2mm solid ${INK.accent}; }
.letterhead address { max-width: 44%; }
.sender { flex: 1 1 0; }
.logo { display: block; flex: none; }
.letterhead .logo { max-height: ${logo[0]}mm; max-width: 40mm; margin-right: -5mm; }
article > .partners { display: flex; justify-content: space-evenly; align-items: center; gap: 5mm; margin-top: ${gap + 1.3}mm; }
.partners .logo { max-height: ${logo[1]}mm; max-width: 34mm; }
.letterhead address { text-align: right; color: ${INK.quiet}; }
.team { font-size: ${size + name}pt; line-height: 1.15; font-weight: 800; color: ${INK.accent}; text-wrap: balance; }
article > .to { display: flex; justify-content: space-between; align-items: flex-start; gap: 12mm;
  margin: ${gap * 2}mm 0 ${gap * 1.8}mm; line-height: ${Math.min(leading, 1.3)}; }
.date { white-space: nowrap; }
h1 { font-size: ${size + 2.5}pt; line-height: 1.25; font-weight: 700; text-wrap: balance; }
h2 { font-size: ${size}pt; font-weight: 700; color: ${INK.accent}; break-after: avoid; }
ul { list-style: none; }
li { padding-left: 4.5mm; position: relative; }
li::before { content: ''; position: absolute; left: 0.4mm; top: ${(size * leading * 0.3528) / 2 - 0.6}mm;
  width: 1.3mm; height: 1.3mm; border-radius: 50%; background: ${INK.accent}; }
.alone ul { columns: 2; column-gap: 8mm; }
.alone li { break-inside: avoid; }
.beside { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; }
article > h2 { margin-top: ${gap}mm; }
article > h2 + p { margin-top: 0; }
article > .call-box { margin-top: auto; }
.call-box { border: 0.5mm solid ${INK.ink}; border-radius: 1mm; padding: ${Math.min(gap, 2.4)}mm 4mm; break-inside: avoid; }
.call-box h2 { color: ${INK.ink}; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: baseline; text-wrap: pretty; padding-top: ${gap / 3}mm; line-height: ${Math.min(leading, 1.32)}; }
th { font-weight: 800; padding-right: 6mm; width: 0; white-space: nowrap; }
th.long { width: 58mm; white-space: normal; }
.steps + p { margin-top: ${gap / 2}mm; }
.steps { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; }
.sign-off { break-inside: avoid; padding-bottom: ${gap * 1.5}mm; }
.signature { margin-top: ${signature}mm; }
`
}
