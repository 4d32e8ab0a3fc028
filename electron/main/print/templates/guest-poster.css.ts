import { INK } from '@shared/theme'
import type { Density } from '../density'
import type { Sheet } from '../print-document'
import { posterBaseCss } from './poster-base.css'
import { webPageCss } from './web-page.css'

interface Scale {
  /** Points. */
  readonly heading: number
  readonly lead: number
  readonly line: number
  readonly text: number
  /** Millimetres. */
  readonly emblem: number
  readonly edge: number
  readonly space: number
}

const SCALE: Readonly<Record<Density, Scale>> = {
  roomy: { heading: 41, lead: 17, line: 18, text: 11.5, emblem: 29, edge: 22, space: 7.9 },
  even: { heading: 37, lead: 16, line: 17, text: 11.2, emblem: 26, edge: 22, space: 7 },
  snug: { heading: 34, lead: 15, line: 16, text: 10.8, emblem: 24, edge: 21, space: 6.2 },
  tight: { heading: 30, lead: 13.5, line: 14.5, text: 10, emblem: 20, edge: 20, space: 4.5 },
}

/** The style sheet of the guest poster: ink and deep blue-green on white, with plenty of space. */
export function guestPosterCss(density: Density, sheet: Sheet): string {
  const { heading, lead, line, text, emblem, edge, space } = SCALE[density]
  return `${posterBaseCss(sheet, INK.ink, '#ffffff')}
html { font-size: ${text}pt; }
article { line-height: 1.4; padding: ${edge * 0.95}mm ${edge}mm ${edge * 0.7}mm; }
.emblem { width: ${emblem}mm; height: ${emblem}mm; padding: ${emblem * 0.17}mm; border-radius: 50%; background: ${INK.accentSoft}; color: ${INK.accent}; }
h1 { margin-top: ${space}mm; font-size: ${heading}pt; line-height: 1.08; font-weight: 700; letter-spacing: -0.015em; color: ${INK.accent}; text-wrap: balance; }
.lead { margin-top: ${space * 0.75}mm; font-size: ${lead}pt; line-height: 1.42; text-wrap: balance; }
.asking { margin-top: ${space}mm; margin-bottom: ${space}mm; }
.asking h2 { font-size: ${text + 1}pt; font-weight: 700; color: ${INK.accent}; }
.asking li { font-size: ${line}pt; line-height: 1.3; padding: ${space * 0.32}mm 0; border-bottom: 0.25mm solid ${INK.line}; }
.asking li:first-child { margin-top: ${space * 0.15}mm; }
.close { margin-top: ${space * 0.6}mm; font-size: ${text + 2}pt; text-wrap: pretty; }
.help { margin-top: auto; border-top: 0.6mm solid ${INK.accent}; padding-top: ${space * 0.55}mm; }
.help h2 { font-size: ${text + 4}pt; line-height: 1.2; font-weight: 700; color: ${INK.accent}; }
.help ul { display: grid; grid-template-columns: 1fr 1fr; gap: ${space * 0.45}mm 9mm; margin-top: ${space * 0.4}mm; }
.help li { line-height: 1.3; }
.help li strong { display: block; font-size: ${text + 6.5}pt; line-height: 1.2; font-weight: 700; }
.help li b { font-weight: 700; }
footer { display: flex; align-items: center; justify-content: space-between; gap: 10mm; padding-top: ${space * 0.8}mm; color: ${INK.quiet}; }
.help + footer { margin-top: 0; }
footer:not(.help + footer) { margin-top: auto; }
${webPageCss(20, text - 1)}
.web-page { flex: 1; gap: 1mm; margin-inline-start: -2.2mm; color: ${INK.ink}; }
.web-page strong { font-weight: 700; }
.signed { flex: 1; display: flex; align-items: center; justify-content: end; gap: 4mm; text-align: end; font-size: ${text - 1}pt; text-wrap: balance; }
.logo { display: block; flex: none; max-height: ${space * 1.7}mm; max-width: 40mm; }
.partners { display: flex; justify-content: center; align-items: center; gap: 9mm; margin-top: ${space * 0.6}mm; padding-top: ${space * 0.6}mm;
  border-top: 0.25mm solid ${INK.line}; }
.partners .logo { max-height: ${space * 1.3}mm; max-width: 32mm; }
`
}
