import type { PageLanguage } from '@shared/domain/documents/poster-parts'
import { SIGNAL } from '@shared/theme'
import type { Density } from '../density'
import type { Sheet } from '../print-document'
import { callBandCss } from './call-band.css'
import { posterBaseCss } from './poster-base.css'
import { webPageCss } from './web-page.css'

interface Scale {
  /** Points: read from across a room, from two metres, and from near by. */
  readonly headline: number
  readonly sign: number
  readonly text: number
  /** Millimetres: the side of a pictogram, and the space around the parts. */
  readonly picture: number
  readonly space: number
  /** What the number and the code word are multiplied by. */
  readonly shout: number
  /** Millimetres from the edges of the sheet. */
  readonly edge: number
}
type Scales = Readonly<Record<Density, Scale>>

/** On A4, which is read at arm's length. */
const NEAR: Scales = {
  roomy: { headline: 48, sign: 16, text: 11.8, picture: 14.5, space: 3.3, shout: 0.9, edge: 14 },
  even: { headline: 45, sign: 15, text: 11.6, picture: 14, space: 3.2, shout: 0.88, edge: 14 },
  snug: { headline: 42, sign: 14, text: 11, picture: 13, space: 3, shout: 0.82, edge: 14 },
  tight: { headline: 32, sign: 12.2, text: 9.6, picture: 11.5, space: 2.4, shout: 0.68, edge: 14 },
}

/**
 * On A3, in the measures of A4 (times √2). Set for reading at 2 metres: the roomiest has signs of 20.2 x 1.414 =
 * 28.6 pt, an x-height of 5.0 mm (0.496 of the size in Atkinson Hyperlegible Next), or 8.6 minutes of arc at 2 m.
 * Rule of thumb, judgement: an x-height of at least 1/400 of the distance, about 1.7 times what normal sight (6/6)
 * can just tell apart.
 */
const FAR: Scales = {
  roomy: { headline: 38, sign: 20.2, text: 11, picture: 13, space: 2.3, shout: 0.72, edge: 11 },
  even: { headline: 36, sign: 18, text: 10.8, picture: 12.5, space: 2.2, shout: 0.7, edge: 11 },
  snug: { headline: 34, sign: 15.5, text: 10.4, picture: 12, space: 2.2, shout: 0.68, edge: 11 },
  tight: { ...NEAR.tight, edge: 11 },
}

/** In Nastaliq, which is small for its size and wants twice the height: on A4, and on A3 for 2 metres. */
const NEAR_NASTALIQ: Scales = {
  roomy: { headline: 33, sign: 14.6, text: 11.5, picture: 13.6, space: 2, shout: 0.66, edge: 13 },
  even: { headline: 31, sign: 13.8, text: 11, picture: 13.6, space: 2.2, shout: 0.71, edge: 13 },
  snug: { headline: 29, sign: 12, text: 9.4, picture: 12.5, space: 2.1, shout: 0.66, edge: 13 },
  tight: { headline: 25, sign: 10.5, text: 8.4, picture: 11, space: 1.7, shout: 0.58, edge: 13 },
}
const FAR_NASTALIQ: Scales = {
  roomy: { headline: 30, sign: 17, text: 10.4, picture: 14, space: 2, shout: 0.66, edge: 11 },
  even: { headline: 28, sign: 15.5, text: 9.4, picture: 13, space: 1.9, shout: 0.62, edge: 11 },
  snug: { headline: 26, sign: 13.4, text: 9, picture: 12.5, space: 1.8, shout: 0.6, edge: 11 },
  tight: { ...NEAR_NASTALIQ.tight, edge: 11 },
}

const SCALES: Readonly<Record<PageLanguage['script'], Readonly<Record<Sheet, Scales>>>> = {
  latin: { A4: NEAR, A3: FAR },
  arabic: { A4: NEAR_NASTALIQ, A3: FAR_NASTALIQ },
}

/** The style sheet of the staff poster: to the edges of its sheet. It grows in height, so that text is never cut. */
export function staffPosterCss(density: Density, sheet: Sheet, script: PageLanguage['script']): string {
  const { headline, sign, text, picture, space, shout, edge } = SCALES[script][sheet][density]
  const { yellow, black } = SIGNAL
  return `${posterBaseCss(sheet, black, yellow)}
html { font-size: ${text}pt; }
article { line-height: var(--line); }
article > * { padding-left: ${edge}mm; padding-right: ${edge}mm; }
header { padding-top: ${Math.max(space * 2.4, 7.5)}mm; }
h1 { font-size: ${headline}pt; line-height: calc(var(--head) - 0.02); font-weight: 800; text-wrap: balance; }
[dir=ltr] h1 { letter-spacing: -0.02em; }
.lead { margin-top: ${space * 0.7}mm; font-size: ${text + 2}pt; font-weight: 600; text-wrap: balance; }
.signs { flex: 1; display: flex; flex-direction: column; padding-top: ${space}mm; padding-bottom: ${space}mm; }
[dir=rtl] header { padding-top: ${space + 8}mm; }
[dir=rtl] .signs { padding-bottom: ${space + 3.5}mm; }
.signs h2 { font-size: ${text + 5}pt; font-weight: 800; line-height: var(--head); padding-bottom: 2.5mm; }
.signs ul { flex: 1; display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; align-content: space-between; row-gap: 2mm; }
.signs li { display: flex; align-items: center; gap: 3.4mm; }
.signs p { font-size: ${sign}pt; line-height: var(--tight); font-weight: 700; text-wrap: balance; }
.pictogram { flex: none; width: ${picture}mm; height: ${picture}mm; padding: ${picture * 0.15}mm; border-radius: 2.2mm;
  background: ${black}; color: ${yellow}; }
.steps { display: grid; grid-template-columns: repeat(4, 1fr); gap: 5mm; padding-top: ${space * 0.8}mm; padding-bottom: ${space}mm;
  border-top: 0.8mm solid ${black}; margin: 0 ${edge}mm; padding-left: 0; padding-right: 0; line-height: calc(var(--line) - 0.1); text-wrap: balance; }
.steps strong { display: block; font-size: ${text + 7}pt; font-weight: 800; line-height: var(--tight); }
${callBandCss({ text, space, shout, ground: black, ink: '#ffffff', signal: yellow, onSignal: black })}
footer { display: flex; justify-content: space-between; gap: 8mm; align-items: center; padding-top: ${space * 0.7}mm; padding-bottom: ${space * 0.7 + 1}mm; }
.foot { flex: 1; text-align: end; text-wrap: balance; font-size: ${Math.min(text, 11)}pt; line-height: calc(var(--line) - 0.1); }
.staff-only { font-weight: 800; font-size: ${text + 1}pt; }
${webPageCss(18, Math.min(text, 11))}
.web-page { flex: 1.1; }
`
}
