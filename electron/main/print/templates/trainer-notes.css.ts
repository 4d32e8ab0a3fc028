import { INK } from '@shared/theme'
import type { Density } from '../density'
import { SHEET_SPACING } from './training.css'

/** What the trainer's notes have of their own: a plan to be read at a glance while speaking. */
export function trainerNotesCss(density: Density): string {
  const { size, gap } = SHEET_SPACING[density]
  return `
${SHEET_HEAD(size, gap)}
.columns { display: grid; grid-template-columns: 1.45fr 1fr; column-gap: 8mm; align-items: start; }
.materials { background: ${INK.accentSoft}; border-radius: 2mm; padding: 4mm 5mm 5mm; }
.plan > h2 { margin: ${gap * 1.8}mm 0 2.5mm; padding-bottom: 1.5mm; border-bottom: 0.6mm solid ${INK.accent}; }
.plan thead th { font-size: ${size - 1.5}pt; font-weight: 400; color: ${INK.quiet}; padding: 0 3mm 0.8mm 0; border-bottom: 0.4mm solid ${INK.ink}; }
.plan thead th:first-child, .plan thead th:nth-child(2) { width: 17mm; }
.plan tbody tr > * { padding: ${gap * 0.6}mm 3mm ${gap * 0.6}mm 0; border-bottom: 0.25mm solid ${INK.line}; }
.plan .clock { font-size: ${size + 4}pt; line-height: 1.1; font-weight: 800; color: ${INK.accent}; }
.plan .minutes { font-size: ${size + 1}pt; }
.plan h3 + dl { margin-top: 0.8mm; }
.plan dl > div { display: grid; grid-template-columns: 13mm 1fr; column-gap: 2mm; margin-top: 0.8mm; }
.plan dt { font-weight: 700; color: ${INK.accent}; }
.plan dd p + p { margin-top: 0.8mm; }
.plan .said { font-weight: 600; }
.after-plan h2 { margin-top: ${gap * 1.8}mm; padding-bottom: 1.5mm; border-bottom: 0.6mm solid ${INK.accent}; font-size: ${size + 6}pt; }
.after-plan > section { break-inside: avoid; }
.likely > div { margin-top: ${gap * 0.6}mm; break-inside: avoid; }
.likely dt { font-weight: 700; }
.told { border: 0.5mm solid ${INK.ink}; border-radius: 2mm; padding: 1mm 6mm 5mm; margin-top: ${gap * 1.6}mm; break-inside: avoid; }
.told h2, .plan h2 { font-size: ${size + 6}pt; }
.told h2 { margin-top: 3mm; color: ${INK.ink}; }
.contact { margin-top: ${gap}mm; font-weight: 600; }
`
}

/** The head of a sheet that is no booklet: who it is from, what it is, and what it is for. */
export const SHEET_HEAD = (size: number, gap: number): string => `
.head { border-bottom: 1.2mm solid ${INK.accent}; padding-bottom: 3mm; }
.head .from { display: flex; justify-content: space-between; gap: 8mm; color: ${INK.quiet}; font-size: ${size - 1}pt; }
.head h1 { font-size: ${size + 15}pt; line-height: 1.08; font-weight: 800; color: ${INK.accent}; margin-top: 3mm; }
.head .subject { font-size: ${size + 3}pt; font-weight: 700; margin-top: 0.5mm; }
.sheet-lead { margin-top: ${gap * 0.7}mm; font-weight: 600; }
`
