import type { PaperHead } from '@shared/domain/documents/paper'
import { FONT, INK } from '@shared/theme'
import { cssString } from '../css-string'

/**
 * What every paper of a night has in common: A4, ink on white, and in the margins of each page the protective
 * marking, which paper it is, of which day, when it was made, and page x of y. `size` is the text in points.
 */
export const paperCss = (
  { marking, reference, heading, made, page, day }: PaperHead,
  size = 11.5,
): string => `
@page { size: A4; margin: 17mm 14mm 16mm; font: 400 9.5pt/1.2 '${FONT}'; color: ${INK.ink};
  @top-left { width: 37%; content: ${cssString(`${reference} ${heading}`)}; }
  @top-center { width: 26%; content: ${cssString(marking)}; font-weight: 700; }
  @top-right { width: 37%; content: ${cssString(`${page.before} `)} counter(page) ${cssString(` ${page.of} `)} counter(pages); }
  @bottom-left { width: 37%; content: ${cssString(made)}; }
  @bottom-center { width: 26%; content: ${cssString(marking)}; font-weight: 700; }
  @bottom-right { width: 37%; content: ${cssString(day)}; }
}
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: 400 ${size}pt/1.28 '${FONT}'; color: ${INK.ink}; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
body { overflow-wrap: anywhere; }
ul { list-style: none; }
p { text-wrap: pretty; }
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
.two-columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; align-items: start; }
.two-columns .facts th { width: 35mm; }
.crew { margin-top: 3mm; }
.crew th { font-size: 10pt; font-weight: 400; padding: 0 2mm 1mm 1.5mm; border-bottom: 0.5mm solid ${INK.ink};
  vertical-align: bottom; }
.crew td { padding: 1.2mm 2mm 1.2mm 1.5mm; border-bottom: 0.25mm solid ${INK.quiet}; height: 8.5mm;
  vertical-align: middle; }
.crew :is(th, td):first-child { padding-left: 0; }
.crew tr { break-inside: avoid; }
.crew .empty { border-left: 0.25mm solid ${INK.quiet}; }
.venue { display: block; font-weight: 700; font-size: 13pt; line-height: 1.15; }
.warning { display: block; font-weight: 700; border: 0.5mm solid ${INK.ink}; padding: 0.5mm 1.5mm; margin-top: 1mm; }
.box { display: inline-block; flex: none; width: 5mm; height: 5mm; border: 0.4mm solid ${INK.ink}; }
`
