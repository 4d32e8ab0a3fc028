import type { PageLanguage } from '@shared/domain/documents/poster-parts'
import { SIGNAL } from '@shared/theme'
import type { Density } from '../density'
import { callBandCss } from './call-band.css'
import { posterBaseCss } from './poster-base.css'

interface Scale {
  /** Points. */
  readonly heading: number
  readonly verb: number
  readonly text: number
  /** Millimetres. */
  readonly space: number
  /** What the number and the code word are multiplied by. */
  readonly shout: number
}
type Scales = Readonly<Record<Density, Scale>>

const SCALES: Readonly<Record<PageLanguage['script'], Scales>> = {
  latin: {
    roomy: { heading: 36, verb: 22, text: 14, space: 3.9, shout: 0.82 },
    even: { heading: 33.5, verb: 20, text: 12.8, space: 3.7, shout: 0.8 },
    snug: { heading: 31, verb: 18, text: 11.4, space: 3.2, shout: 0.74 },
    tight: { heading: 28, verb: 15, text: 9.6, space: 2.4, shout: 0.6 },
  },
  arabic: {
    roomy: { heading: 32, verb: 19, text: 12, space: 3.2, shout: 0.74 },
    even: { heading: 29, verb: 17, text: 11, space: 2.8, shout: 0.68 },
    snug: { heading: 26, verb: 15, text: 10, space: 2.4, shout: 0.62 },
    tight: { heading: 23, verb: 13, text: 8.8, space: 1.9, shout: 0.54 },
  },
}

/** The style sheet of the desk checklist: a card to laminate, read with a guest at the desk. */
export function deskChecklistCss(density: Density, script: PageLanguage['script']): string {
  const { heading, verb, text, space, shout } = SCALES[script][density]
  const { yellow, black } = SIGNAL
  const side = verb * 0.58
  return `${posterBaseCss('A4', black, '#ffffff')}
html { font-size: ${text}pt; }
article { line-height: var(--line); }
article > * { padding-left: 14mm; padding-right: 14mm; }
header { background: ${yellow}; padding-top: ${space * 2}mm; padding-bottom: ${space * 1.5}mm; }
[dir=rtl] header { padding-top: ${space * 2 + 4}mm; }
h1 { font-size: ${heading}pt; line-height: var(--head); font-weight: 800; text-wrap: balance; }
[dir=ltr] h1 { letter-spacing: -0.02em; }
.columns { flex: 1; display: grid; grid-template-columns: 1.12fr 1fr; column-gap: 9mm; padding-top: ${space * 1.4}mm; padding-bottom: ${space * 1.4}mm; }
.steps { display: flex; flex-direction: column; justify-content: space-between; gap: ${space * 0.6}mm; }
.steps li { display: flex; gap: 4mm; align-items: start; }
.numeral { flex: none; width: ${side}mm; height: ${side}mm; border-radius: 2.2mm; background: ${black}; color: ${yellow};
  display: grid; place-items: center; font-size: ${verb}pt; font-weight: 800; line-height: 1; }
.steps p, .card p { text-wrap: balance; }
.steps strong { display: block; font-size: ${verb}pt; font-weight: 800; line-height: var(--tight); }
.side { display: flex; flex-direction: column; justify-content: space-between; gap: ${space}mm; }
.card { border: 0.6mm solid ${black}; border-radius: 2.2mm; padding: ${space * 0.8}mm 4.5mm ${space * 0.9}mm; }
.card h2 { font-size: ${text + 1.4}pt; font-weight: 800; line-height: var(--tight); text-wrap: balance; padding-bottom: 1.4mm; }
.card li { display: flex; gap: 2.6mm; padding-top: ${space * 0.35}mm; line-height: calc(var(--line) - 0.08); }
.ask li { font-weight: 600; }
.ask li::before { content: ''; flex: none; width: 1.2mm; border-radius: 1mm; background: ${yellow}; }
.tick li::before { content: ''; flex: none; width: 3.6mm; height: 3.6mm; margin-top: calc(var(--line) * 0.5em - 2mm);
  border: 0.5mm solid ${black}; border-radius: 0.6mm; }
${callBandCss({ text: text - 1, space: space * 0.85, shout, ground: black, ink: '#ffffff', signal: yellow, onSignal: black })}
footer { padding-top: ${space * 0.7}mm; padding-bottom: ${space * 0.7 + 1.5}mm; }
.foot { flex-direction: row; align-items: baseline; justify-content: space-between; gap: 8mm; font-size: ${Math.min(text, 10.5)}pt; line-height: calc(var(--line) - 0.1); }
.foot p:last-child { text-align: end; text-wrap: balance; }
.staff-only { font-weight: 800; flex: none; max-width: 50%; }
`
}
