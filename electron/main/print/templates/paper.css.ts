import type { PaperHead } from '@shared/domain/documents/paper'
import { FONT, INK } from '@shared/theme'

/**
 * What every paper of a night has in common: A4, ink on white, and in the margins of each page the protective
 * marking, which paper it is, when it was made, and page x of y. `size` is the text in points.
 */
export const paperCss = ({ marking, reference, heading, made }: PaperHead, size = 11.5): string => `
@page { size: A4; margin: 17mm 14mm 16mm; font: 400 9.5pt/1.2 '${FONT}'; color: ${INK.ink};
  @top-left { content: ${quoted(`${reference} ${heading}`)}; }
  @top-center { content: ${quoted(marking)}; font-weight: 700; }
  @top-right { content: 'Page ' counter(page) ' of ' counter(pages); }
  @bottom-left { content: ${quoted(made)}; }
  @bottom-center { content: ${quoted(marking)}; font-weight: 700; }
}
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: 400 ${size}pt/1.28 '${FONT}'; color: ${INK.ink}; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
body { overflow-wrap: anywhere; }
ul { list-style: none; }
.head { border-bottom: 0.8mm solid ${INK.ink}; padding-bottom: 2mm; margin-bottom: 3.5mm; }
.head h1 { font-size: 21pt; line-height: 1.1; font-weight: 700; }
.head p { font-size: 12.5pt; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; }
.facts th { font-weight: 400; width: 52mm; padding: 1mm 3mm 1mm 0; vertical-align: baseline; }
.facts td { font-weight: 700; padding: 1mm 0; vertical-align: baseline; }
.facts tr { break-inside: avoid; }
.facts .blank > * { vertical-align: bottom; }
.facts .blank td { height: 8.5mm; border-bottom: 0.25mm solid ${INK.quiet}; }
.two-columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; }
.two-columns .facts th { width: 40mm; }
.stops { margin-top: 4mm; }
.stops th { font-size: 10pt; font-weight: 400; padding: 0 2mm 1mm 0; border-bottom: 0.5mm solid ${INK.ink};
  vertical-align: bottom; }
.stops td { padding: 1.6mm 2mm 1.6mm 0; border-bottom: 0.25mm solid ${INK.quiet}; vertical-align: top; }
.stops tr { break-inside: avoid; }
.stops .place { width: 12mm; font-size: 13pt; }
.stops .time { width: 18mm; font-weight: 700; font-size: 14pt; line-height: 1.1; white-space: nowrap; }
.stops .next-day { display: block; font-size: 9.5pt; font-weight: 400; }
.venue { display: block; font-weight: 700; font-size: 13pt; line-height: 1.15; }
.warning { display: block; font-weight: 700; border: 0.5mm solid ${INK.ink}; padding: 0.5mm 1.5mm; margin-top: 1mm; }
.box { display: inline-block; flex: none; width: 5mm; height: 5mm; border: 0.4mm solid ${INK.ink}; }
`

/** A text as a CSS string. Everything but letters, digits and spaces is escaped by its number. */
const quoted = (text: string): string =>
  `'${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}'`
