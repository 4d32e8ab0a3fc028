import { INK, SIGNAL } from '@shared/theme'
import type { Density } from '../density'
import { HANDBOOK_SPACING } from './training.css'

/**
 * What the handbook has of its own: a booklet with a cover, chapters and a page to take out. At its densest, which only
 * a long list of channels needs, chapters go on where the one before them ends, so that none spills a few lines.
 */
export function handbookCss(density: Density): string {
  const { size, gap } = HANDBOOK_SPACING[density]
  return `${booklet(size, gap)}${density === 'tight' ? TIGHT : ''}`
}

const TIGHT = `
.sheet, .chapter, .chapter:only-child, .chapter:has(> .fill-ins), .fill-ins { display: block; }
.contents ~ .brief { margin-top: 6mm; }
.sheet { min-height: 0; break-before: auto; }
.sheet + .sheet { margin-top: 6mm; }
.fill-ins { min-height: 0; break-inside: avoid; }
.fill-in { display: inline-block; width: 48%; margin-right: 2%; vertical-align: bottom; min-height: 0; }
.ruled { height: 8.5mm; }
.channels thead th:first-child { width: 27%; }
.channels td, .channels tbody th:not(.group) { font-size: 9pt; line-height: 1.15; padding-top: 0.7mm; padding-bottom: 0.7mm; }
.digits.small { font-size: 24pt; }
.pull-out .others { font-size: 9.5pt; }
.pull-out .others strong { font-size: 11pt; }
.pull-out .code.small { font-size: 20pt; }
`

function booklet(size: number, gap: number): string {
  return `
@page cover { margin: 0; @bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: none; } @top-center { content: none; } }
.cover, .pull-out { page: cover; min-height: 296.5mm; display: flex; flex-direction: column; }
.cover { break-after: page; }
.marking { text-align: center; font-weight: 700; font-size: 9.5pt; }
.cover-top { background: ${INK.accent}; color: #ffffff; padding: 12mm 20mm 14mm; min-height: 196mm; display: flex; flex-direction: column; }
.cover-top .marking { min-height: 8mm; }
.kind { font-size: 17pt; font-weight: 600; padding-top: 14mm; }
h1 { font-size: 46pt; line-height: 1.02; font-weight: 800; letter-spacing: -0.015em; margin-top: 4mm; }
.readers { font-size: 15pt; line-height: 1.35; margin-top: 8mm; max-width: 140mm; text-wrap: pretty; }
.motif { margin-top: auto; display: flex; justify-content: space-between; padding-top: 10mm; }
.motif .pictogram { width: 19mm; height: 19mm; padding: 3.4mm; border-radius: 3mm; background: #ffffff; color: ${INK.accent}; }
.cover-foot { flex: 1; padding: 12mm 20mm 8mm; display: flex; flex-direction: column; }
.operation { font-size: 24pt; line-height: 1.1; font-weight: 800; }
.from { font-size: 14pt; margin-top: 2mm; max-width: 150mm; }
.whose { display: flex; justify-content: space-between; align-items: flex-start; gap: 10mm; }
.logo { display: block; flex: none; max-height: 24mm; max-width: 48mm; }
.partners { display: flex; align-items: center; gap: 9mm; margin-top: 6mm; }
.partners .logo { max-height: 11mm; max-width: 34mm; }
.staff-only { align-self: flex-start; margin-top: auto; background: ${SIGNAL.yellow}; color: ${SIGNAL.black}; font-weight: 800;
  font-size: 13pt; padding: 2.5mm 5mm; border-radius: 1.5mm; }
.cover-foot .marking { padding-top: 6mm; }
.sheet { break-before: page; min-height: 261mm; display: flex; flex-direction: column; }
.cover + .sheet { break-before: auto; }
.chapter { display: flow-root; }
.chapter:only-child, .chapter:has(> .fill-ins) { flex: 1; display: flex; flex-direction: column; }
.chapter + .chapter { margin-top: ${gap * 2}mm; }
.chapter > h2, .contents > h2, .references > h2 { padding-bottom: 2mm; border-bottom: 0.8mm solid ${INK.accent}; }
.chapter > .lead { break-after: avoid; margin-top: ${gap * 0.7}mm; font-size: ${size + 1}pt; font-weight: 600; }
.contents ol { margin-top: ${gap * 0.4}mm; }
.contents li { display: flex; justify-content: space-between; padding: 2.5mm 0; border-bottom: 0.25mm solid ${INK.line}; font-size: ${size + 2}pt; }
.contents .page { width: 12mm; text-align: right; font-weight: 700; }
.contents > p { margin-top: ${gap * 0.8}mm; }
.brief { margin-top: auto; background: ${INK.accentSoft}; border-radius: 2mm; padding: 7mm 8mm 8mm; break-inside: avoid; }
.brief h2 { color: ${INK.ink}; font-size: ${size + 6}pt; }
.brief li { padding-left: 11mm; margin-top: 3.6mm; position: relative; font-size: ${size + 2.5}pt; counter-increment: brief; }
.brief ol { counter-reset: brief; margin-top: 4mm; }
.brief li::before { content: counter(brief); position: absolute; left: 0; font-weight: 800; color: ${INK.accent}; font-size: ${size + 4.5}pt; line-height: 1.2; }
.real { background: ${INK.accentSoft}; border-radius: 2mm; padding: 5mm 6mm; break-inside: avoid; }
.stage { margin-top: ${gap}mm; }
.signs { margin-top: 1.5mm; table-layout: fixed; }
.signs th { font-size: ${size - 1.5}pt; font-weight: 400; color: ${INK.quiet}; border-bottom: 0.4mm solid ${INK.ink}; padding: 0 2mm 0.8mm 0; }
.signs th:first-child { width: 57%; }
.signs td { padding: ${gap * 0.34}mm 3mm ${gap * 0.34}mm 0; border-bottom: 0.25mm solid ${INK.line}; vertical-align: middle; line-height: 1.22; }
.signs .sign { display: flex; align-items: center; gap: 3.5mm; font-weight: 700; }
.signs .sign sup { font-weight: 400; }
.signs .pictogram, .step .pictogram { flex: none; width: 9.5mm; height: 9.5mm; padding: 1.5mm; border-radius: 1.5mm; background: ${INK.accent}; color: #ffffff; }
.signs.wide td { padding: ${gap * 0.58}mm 3mm ${gap * 0.58}mm 0; }
.signs.wide .pictogram { width: 12mm; height: 12mm; padding: 1.9mm; border-radius: 1.9mm; }
.steps { margin-top: ${gap * 0.5}mm; }
.step { display: grid; grid-template-columns: 10mm 9.5mm 1fr; column-gap: 3.5mm; align-items: start; padding: ${gap * 0.55}mm 0; border-bottom: 0.25mm solid ${INK.line}; break-inside: avoid; }
.step .number { font-size: 25pt; line-height: 0.85; font-weight: 800; color: ${INK.accent}; }
.step h3 { line-height: 1.15; }
.step .here { color: ${INK.quiet}; }
.two { display: grid; grid-template-columns: 1fr 1fr; column-gap: 7mm; align-items: stretch; margin-top: ${gap}mm; break-inside: avoid; }
.two .part { margin-top: 0; }
.card { border: 0.5mm solid ${INK.accent}; border-radius: 2mm; padding: 4.5mm 5mm 5mm; }
.card.filled { background: ${INK.accentSoft}; border-color: ${INK.accentSoft}; }
.questions li { font-size: ${size + 0.5}pt; }
.channels { margin-top: ${gap * 0.7}mm; table-layout: fixed; }
.channels thead th { font-size: ${size - 1.5}pt; font-weight: 400; color: ${INK.quiet}; padding-bottom: 0.8mm; border-bottom: 0.4mm solid ${INK.ink}; }
.channels thead th:first-child { width: 36%; }
.channels .group { padding: ${gap * 0.45}mm 0 0.4mm; font-weight: 700; color: ${INK.accent}; break-after: avoid; }
.channels tr:has(.group) { break-after: avoid; }
.channels tbody th:not(.group) { font-weight: 800; font-size: ${size + 2}pt; line-height: 1.15; padding: 0.9mm 5mm 0.9mm 0; border-bottom: 0.25mm solid ${INK.line}; vertical-align: baseline; }
.channels tbody th.long { font-size: ${size - 1}pt; padding-right: 2mm; }
.code-word { display: grid; grid-template-columns: auto 1fr; column-gap: 8mm; align-items: center; break-inside: avoid; }
.code-word > div { max-width: 78mm; }
.code-word .statements { margin-top: 0; }
.channels td { padding: 0.9mm 0; border-bottom: 0.25mm solid ${INK.line}; line-height: 1.25; vertical-align: baseline; }
.channels.large tbody th:not(.group) { font-size: ${size + 9}pt; padding-top: 2mm; padding-bottom: 2mm; }
.channels.large tbody th.long { font-size: ${size + 2}pt; }
.channels.large td { font-size: ${size + 1}pt; }
.word { display: inline-block; font-size: ${size + 7}pt; line-height: 1.1; font-weight: 800; background: ${SIGNAL.yellow}; color: ${SIGNAL.black}; padding: 1.5mm 4mm; border-radius: 1.2mm; margin-top: 2mm; }
.case { border: 0.5mm solid ${INK.ink}; border-radius: 2mm; padding: 5mm 6mm 6mm; margin-top: ${gap}mm; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.case p + p { margin-top: ${gap * 0.45}mm; }
.case .made-up { font-weight: 700; margin: 1.5mm 0 ${gap * 0.6}mm; }
h2 + .statements { margin-top: ${gap * 0.7}mm; }
.own-lines { margin-top: ${gap * 0.6}mm; }
.own-lines div { margin-top: ${gap * 0.5}mm; break-inside: avoid; }
.own-lines dt { font-weight: 700; }
.ask { margin-top: ${gap * 0.8}mm; font-weight: 600; break-inside: avoid; }
.pull-out { background: ${SIGNAL.yellow}; color: ${SIGNAL.black}; padding: 12mm 16mm 10mm 20mm; position: relative; }
.pull-out::before { content: ''; position: absolute; inset: 0 auto 0 8mm; border-left: 0.5mm dashed ${SIGNAL.black}; }
.pull-out h2 { font-size: 40pt; line-height: 1; color: ${SIGNAL.black}; margin-top: 3mm; }
.pull-out .use { margin-top: 3mm; font-weight: 600; font-size: 12pt; }
.shout { background: ${SIGNAL.black}; color: #ffffff; border-radius: 3mm; padding: 7mm 8mm 8mm; margin-top: 6mm; }
.shout .digits { color: ${SIGNAL.yellow}; font-weight: 800; line-height: 0.95; letter-spacing: -0.01em; }
.digits.huge { font-size: 205pt; line-height: 0.82; }
.digits.large { font-size: 74pt; }
.digits.medium { font-size: 46pt; }
.digits.small { font-size: 26pt; line-height: 1.1; }
.shout .first-when { margin-top: 4mm; font-size: 13pt; line-height: 1.3; }
.others { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 6mm; margin-top: 5mm; padding-top: 4mm; border-top: 0.3mm solid #ffffff; font-size: 10.5pt; line-height: 1.25; text-wrap: balance; }
.others strong { display: block; font-size: 14pt; font-weight: 800; line-height: 1.15; text-wrap: wrap; }
.others strong.small { font-size: 11pt; }
.quote { display: grid; grid-template-columns: 0.85fr 1.15fr; gap: 8mm; margin-top: 7mm; }
.pull-out h3 { font-size: 14pt; font-weight: 800; }
.pull-out .code { font-size: 34pt; line-height: 1.05; font-weight: 800; margin-top: 1.5mm; }
.pull-out .code.small { font-size: 22pt; }
.pull-out .say li { font-size: 13pt; line-height: 1.3; margin-top: 1mm; font-weight: 600; }
.address { margin-top: auto; }
.address .hint { font-size: 10.5pt; }
.address .line { height: 11mm; border-bottom: 0.4mm solid ${SIGNAL.black}; }
.pull-out .marking { min-height: 5mm; }
@page references { margin: 14mm 16mm 16mm; }
.references { break-before: page; page: references; }
.references .sources { font-size: 8.2pt; line-height: 1.22; }
.references .sources li { margin-bottom: 1.1mm; }
.references > p { margin-top: ${gap * 0.6}mm; }
`
}
