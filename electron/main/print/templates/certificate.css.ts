import { FONT, INK } from '@shared/theme'
import type { Density } from '../density'

interface Scale {
  /** Points. */
  readonly heading: number
  readonly venue: number
  readonly text: number
  /** Millimetres around the parts, to sign in, and the tallest a logo may be. */
  readonly space: number
  readonly signature: number
  readonly logo: number
}

const SCALE: Readonly<Record<Density, Scale>> = {
  roomy: { heading: 30, venue: 42, text: 16, space: 6, signature: 15, logo: 19 },
  even: { heading: 28, venue: 34, text: 15, space: 5, signature: 13, logo: 17 },
  snug: { heading: 26, venue: 26, text: 14, space: 4, signature: 12, logo: 15 },
  tight: { heading: 22, venue: 20, text: 13, space: 2.6, signature: 10, logo: 12 },
}

/** The style sheet of the certificate: A4 on its side, ink on white inside a fine double line. No seal, no ribbon. */
export function certificateCss(density: Density): string {
  const { heading, venue, text, space, signature, logo } = SCALE[density]
  return `
@page { size: A4 landscape; margin: 10mm; }
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: 400 ${text}pt/1.3 '${FONT}'; color: ${INK.ink}; }
body { overflow-wrap: anywhere; }
article { min-height: 189mm; display: flex; flex-direction: column; text-align: center;
  border: 1mm solid ${INK.accent}; outline: 0.25mm solid ${INK.accent}; outline-offset: -3mm;
  padding: ${space + 5}mm 20mm ${space + 3}mm; }
.logo { display: block; max-height: ${logo}mm; max-width: 60mm; margin: 0 auto; }
h1 { font-size: ${heading}pt; line-height: 1.15; font-weight: 800; color: ${INK.accent}; }
.logo + h1 { margin-top: ${space * 0.8}mm; }
h1::after { content: ''; display: block; width: 26mm; height: 0.8mm; background: ${INK.accent}; margin: ${space * 0.7}mm auto 0; }
.who { margin: auto 0; padding: ${space * 0.8}mm 0; }
.venue { font-size: ${venue}pt; line-height: 1.08; font-weight: 800; margin: ${space * 0.4}mm 0; text-wrap: balance; }
.attended { font-size: ${text + 3}pt; margin-top: ${space * 0.7}mm; text-wrap: balance; }
.facts { display: grid; grid-template-columns: repeat(3, 1fr); column-gap: 10mm; padding: ${space * 0.8}mm 0;
  border-top: 0.25mm solid ${INK.line}; border-bottom: 0.25mm solid ${INK.line}; }
.facts dt { font-size: ${text - 3}pt; color: ${INK.quiet}; }
.facts dd { font-size: ${text + 1}pt; font-weight: 700; }
.lines { list-style: none; display: grid; grid-template-columns: 5fr 4fr 3fr; column-gap: 10mm; }
.lines li { margin-top: ${signature}mm; border-top: 0.3mm solid ${INK.ink}; padding-top: 1mm; text-align: left;
  font-size: ${text - 4}pt; color: ${INK.quiet}; }
.given { margin-top: ${space * 0.9}mm; font-size: ${text - 3}pt; font-weight: 700; text-wrap: balance; }
.disclaimer { margin-top: ${space * 0.5}mm; font-size: ${Math.max(text - 4, 10)}pt; color: ${INK.quiet}; text-wrap: balance; }
.partners { display: flex; justify-content: center; align-items: center; gap: 12mm; margin-top: ${space * 0.8}mm; }
.partners .logo { max-height: ${logo * 0.55}mm; max-width: 36mm; margin: 0; }
`
}
