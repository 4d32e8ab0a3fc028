import { INK } from '@shared/theme'
import type { Density } from '../density'
import { SHEET_HEAD } from './trainer-notes.css'
import { SHEET_SPACING } from './training.css'

/** What the quiz and its answers have of their own: boxes to tick, and no question torn apart. */
export function quizCss(density: Density): string {
  const { size, gap } = SHEET_SPACING[density]
  return `
${SHEET_HEAD(size, gap)}
.details { display: grid; grid-template-columns: 1fr 1fr; column-gap: 10mm; margin-top: ${gap * 0.4}mm; }
.details div { display: flex; align-items: flex-end; gap: 3mm; height: 10.5mm; }
.details .blank { flex: 1; border-bottom: 0.25mm solid ${INK.quiet}; }
.question { margin-top: ${gap * 1.5}mm; break-inside: avoid; display: grid; grid-template-columns: 12mm 1fr; }
.question .number { font-size: ${size + 6}pt; line-height: 1; font-weight: 800; color: ${INK.accent}; }
.question h2 { font-size: ${size + 1}pt; line-height: 1.25; color: ${INK.ink}; font-weight: 700; }
.question h2 + * { margin-top: 1.2mm; }
.choices li { display: grid; grid-template-columns: 5mm 6mm 1fr; align-items: baseline; padding: ${gap * 0.24}mm 0; }
.choices .box { width: 4mm; height: 4mm; border: 0.4mm solid ${INK.ink}; border-radius: 0.5mm; transform: translateY(0.5mm); }
.choices .letter { font-weight: 700; text-align: center; }
.answer { display: grid; grid-template-columns: 30mm 1fr; margin-top: 0.8mm; }
.answer dt { color: ${INK.quiet}; }
.answer .right { font-weight: 700; color: ${INK.accent}; }
.foot h2 { margin-top: ${gap * 1.8}mm; font-size: ${size + 4}pt; }
`
}
