import { INK } from '@shared/theme'
import type { Density } from '../density'

interface Room {
  /** Millimetres: the height of a row to tick, of a line to write on, and of the notes at least. */
  readonly row: number
  readonly line: number
  readonly notes: number
  /** Points: the text, and the venue's name. */
  readonly size: number
  readonly name: number
}

const ROOM: Readonly<Record<Density, Room>> = {
  roomy: { row: 7.4, line: 9, notes: 18, size: 11.5, name: 17 },
  even: { row: 6.9, line: 8.4, notes: 16, size: 11.5, name: 15 },
  snug: { row: 6.4, line: 7.8, notes: 12, size: 11, name: 13 },
  tight: { row: 5.9, line: 7, notes: 9, size: 10, name: 11.5 },
}

export const formTextSize = (density: Density): number => ROOM[density].size

/** What the result forms have of their own: a page for each visit, notes that take what room is left. */
export function resultFormsCss(density: Density): string {
  const { row, line, notes, name } = ROOM[density]
  return `
.form { min-height: 263mm; display: flex; flex-direction: column; break-after: page; }
.form:last-child { break-after: auto; }
.form > * { flex: none; }
.form-head { border-bottom: 0.8mm solid ${INK.ink}; padding-bottom: 1.5mm; }
.form-head > div { display: flex; justify-content: space-between; gap: 6mm; }
.form-head h1, .form-head .number { font-size: ${name}pt; line-height: 1.12; font-weight: 700; }
.form-head .number { flex: none; }
.form-head .where { flex: 1; line-height: 1.15; }
.form-head .slot { flex: none; font-weight: 700; max-width: 45mm; text-align: right; }
.row { display: flex; align-items: center; min-height: ${row}mm; border-bottom: 0.15mm solid ${INK.line}; }
.words { flex: none; width: 45mm; line-height: 1.15; }
.words b { display: inline-block; width: 6mm; }
.hint { display: block; font-size: 9pt; line-height: 1.1; }
.row.conditional .words { padding-left: 6mm; }
.choices { flex: 1; display: flex; flex-wrap: wrap; row-gap: 1mm; padding: 0.6mm 0; }
.choice { display: flex; align-items: center; gap: 1.5mm; width: 34mm; line-height: 1.05; white-space: nowrap; }
.loose .choice { width: auto; margin-right: 5mm; }
.planned .box { background: ${INK.line}; }
.planned { font-weight: 700; }
.write { display: flex; align-items: flex-end; gap: 2mm; min-height: ${line}mm; }
.write .rule { flex: 1; align-self: stretch; border-bottom: 0.25mm solid ${INK.quiet}; }
.write .rule.clock { flex: none; width: 24mm; }
.write.conditional { padding-left: 6mm; }
.form > .notes { flex: 1; min-height: ${notes}mm; padding-top: 1.5mm; border-bottom: 0.25mm solid ${INK.quiet}; }
`
}
