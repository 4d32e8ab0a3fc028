import type { Sheet } from '../print-document'

/**
 * What all posters are set on: a sheet to its edges. A poster is measured for A4; A3 is the same page, √2 as large.
 * `--line`, `--tight` and `--head` are the line heights of text, of short lines and of headlines: Nastaliq hangs its
 * words from a slope and needs about twice the height.
 */
export const posterBaseCss = (sheet: Sheet, ink: string, ground: string): string => `
@page { size: ${sheet}; margin: 0; }
* { margin: 0; padding: 0; box-sizing: border-box; }
html { color: ${ink}; background: ${ground}; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { overflow-wrap: anywhere; zoom: ${sheet === 'A3' ? Math.SQRT2 : 1};
  --line: 1.3; --tight: 1.14; --head: 1; }
[dir=rtl] body { --line: 1.9; --tight: 1.75; --head: 1.8; }
[dir=rtl] .cars .pictogram { transform: scaleX(-1); }
bdi { line-height: 1; }
.whole { white-space: nowrap; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration: none; }
article { min-height: 296.5mm; display: flex; flex-direction: column; }
.foot { display: flex; flex-direction: column; gap: 1.5mm; }
[dir=rtl] .foot bdi { display: inline-block; line-height: 1.25; text-align: left; }
`
