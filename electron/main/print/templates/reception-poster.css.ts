import { INK, SIGNAL } from '@shared/theme'
import type { Density } from '../density'
import type { Sheet } from '../print-document'
import { callBandCss } from './call-band.css'
import { posterBaseCss } from './poster-base.css'

interface Scale {
  /** Points: the questions are read at a glance, from the other end of the desk. */
  readonly heading: number
  readonly question: number
  readonly verb: number
  readonly text: number
  /** Millimetres. */
  readonly space: number
  /** What the number and the code word are multiplied by. */
  readonly shout: number
}

const SCALE: Readonly<Record<Density, Scale>> = {
  roomy: { heading: 39, question: 22, verb: 20.5, text: 12.2, space: 4.5, shout: 0.88 },
  even: { heading: 36, question: 20.5, verb: 19, text: 11.8, space: 4.2, shout: 0.84 },
  snug: { heading: 33, question: 19, verb: 18, text: 11.4, space: 3.8, shout: 0.8 },
  tight: { heading: 28, question: 16, verb: 15, text: 9.8, space: 2.8, shout: 0.66 },
}

/**
 * The style sheet of the reception poster: quieter than the staff poster, because it hangs beside the work. On A3 its
 * questions are 31 pt, an x-height of 5.4 mm: more than the 5 mm of the staff poster at 2 metres.
 */
export function receptionPosterCss(density: Density, sheet: Sheet): string {
  const { heading, question, verb, text, space, shout } = SCALE[density]
  const side = question * 0.56
  return `${posterBaseCss(sheet, INK.ink, '#ffffff')}
html { font-size: ${text}pt; }
article { line-height: var(--line); }
article > * { padding-left: 15mm; padding-right: 15mm; }
header { padding-top: 12mm; border-top: 5mm solid ${INK.accent}; }
h1 { font-size: ${heading}pt; line-height: var(--head); font-weight: 800; letter-spacing: -0.02em; color: ${INK.accent}; text-wrap: balance; }
.lead { margin-top: 3mm; font-size: ${text + 3}pt; text-wrap: balance; }
.questions { flex: 1.2; display: flex; flex-direction: column; justify-content: space-evenly; gap: ${space * 0.6}mm; padding-top: ${space}mm; padding-bottom: ${space * 1.2}mm; }
.questions li { flex: 1; max-height: 42mm; display: flex; align-items: center; gap: 5mm; background: ${INK.accentSoft}; border-radius: 3mm; padding: ${space * 0.8}mm 7mm; }
.numeral { flex: none; width: ${side}mm; height: ${side}mm; border-radius: 50%; background: ${INK.accent}; color: #ffffff;
  display: grid; place-items: center; font-size: ${question * 0.86}pt; font-weight: 800; line-height: 1; }
.questions p { font-size: ${question}pt; line-height: 1.16; font-weight: 700; text-wrap: balance; }
.actions { padding-bottom: ${space * 1.4}mm; }
.actions h2 { font-size: ${text + 5}pt; line-height: 1.15; font-weight: 800; color: ${INK.accent}; padding-bottom: ${space * 0.5}mm; }
.actions ol { display: grid; grid-template-columns: repeat(3, 1fr); gap: 7mm; }
.actions li { border-top: 0.8mm solid ${INK.accent}; padding-top: 2mm; font-size: ${text + 1}pt; line-height: 1.25; text-wrap: balance; }
.actions strong { display: block; font-size: ${verb}pt; font-weight: 800; line-height: 1.2; }
${callBandCss({ text, space: space * 0.8, shout, ground: INK.accent, ink: '#ffffff', signal: SIGNAL.yellow, onSignal: SIGNAL.black })}
footer { padding-top: ${space * 0.6}mm; padding-bottom: ${space * 0.6 + 1.5}mm; }
.foot { flex-direction: row; align-items: baseline; justify-content: space-between; gap: 8mm; font-size: ${Math.min(text, 10.5)}pt; line-height: 1.2; }
.foot p:last-child { text-align: end; text-wrap: balance; }
.staff-only { font-weight: 800; flex: none; max-width: 50%; }
`
}
