import { FONT, INK } from '@shared/theme'
import { cssString } from '../css-string'
import type { Density } from '../density'

interface Spacing {
  /** Points. */
  readonly size: number
  readonly leading: number
  /** Millimetres between parts. */
  readonly gap: number
}

/** How the sheets of the training material are set. */
export const SHEET_SPACING: Readonly<Record<Density, Spacing>> = {
  roomy: { size: 11.5, leading: 1.38, gap: 5 },
  even: { size: 11.5, leading: 1.32, gap: 4.4 },
  snug: { size: 11, leading: 1.28, gap: 3.8 },
  tight: { size: 10.5, leading: 1.24, gap: 3 },
}

/** How the handbook is set. At the first three each chapter has its own page; the densest is for a long profile. */
export const HANDBOOK_SPACING: Readonly<Record<Density, Spacing>> = {
  roomy: { size: 11, leading: 1.26, gap: 3.3 },
  even: { size: 10.75, leading: 1.25, gap: 3.1 },
  snug: { size: 10.5, leading: 1.24, gap: 3 },
  tight: { size: 10, leading: 1.22, gap: 2.6 },
}

/**
 * What the training material has in common: A4, ink on white, the page number at the foot of each page and the
 * force's marking at head and foot.
 */
export function trainingCss({ size, leading, gap }: Spacing, marking: string, footer: string): string {
  return `
@page { size: A4; margin: 17mm 18mm 18mm; font: 400 9.5pt/1.2 '${FONT}'; color: ${INK.quiet};
  ${
    marking === ''
      ? `@bottom-left { width: 80%; content: ${cssString(footer)}; }`
      : `@top-center { content: ${cssString(marking)}; font-weight: 700; color: ${INK.ink}; }
  @bottom-left { width: 20%; content: ''; }
  @bottom-center { width: 60%; content: ${cssString(marking)}; font-weight: 700; color: ${INK.ink}; }`
  }
  @bottom-right { width: 20%; content: counter(page); font-weight: 700; color: ${INK.ink}; }
}
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: 400 ${size}pt/${leading} '${FONT}'; color: ${INK.ink}; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
body { overflow-wrap: anywhere; }
ul, ol { list-style: none; }
a { color: inherit; }
p { text-wrap: pretty; orphans: 3; widows: 3; }
h1, h2, h3 { break-after: avoid; break-inside: avoid; text-wrap: balance; }
h2 { font-size: ${size + 10.5}pt; line-height: 1.1; font-weight: 800; color: ${INK.accent}; }
h3 { font-size: ${size + 2}pt; line-height: 1.2; font-weight: 700; }
sup { font-size: 0.68em; line-height: 0; color: ${INK.quiet}; vertical-align: 0.42em; white-space: nowrap; }
.part { margin-top: ${gap}mm; }
.statements { margin-top: ${gap * 0.3}mm; }
.statements li { position: relative; padding-left: 5mm; margin-top: ${gap * 0.3}mm; break-inside: avoid; text-wrap: pretty; }
.statements li::before { content: ''; position: absolute; left: 0.6mm; top: ${size * leading * 0.3528 * 0.5 - 0.75}mm;
  width: 1.5mm; height: 1.5mm; border-radius: 50%; background: ${INK.accent}; }
.fill-ins { flex: 1; display: flex; flex-direction: column; margin-top: ${gap * 1.2}mm; min-height: 30mm; }
.fill-in { flex: 1 1 0; display: flex; flex-direction: column; margin-top: 2mm; min-height: 12mm; }
.fill-in p { color: ${INK.quiet}; font-size: ${size - 1}pt; }
.ruled { flex: 1 1 0; overflow: hidden; min-height: 8.5mm; }
.line { height: 8.5mm; border-bottom: 0.25mm solid ${INK.quiet}; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; text-wrap: pretty; }
tr { break-inside: avoid; }
.sources { counter-reset: source; font-size: 8.6pt; line-height: 1.3; columns: 2; column-gap: 8mm; margin-top: ${gap * 0.6}mm; }
.sources li { position: relative; padding-left: 7mm; margin-bottom: 1.5mm; break-inside: avoid; counter-increment: source; }
.sources li::before { content: counter(source); position: absolute; left: 0; font-weight: 700; }
.sources a { color: ${INK.quiet}; }
`
}
