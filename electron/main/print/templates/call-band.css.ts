import { FONT } from '@shared/theme'

interface BandLook {
  /** Points. */
  readonly text: number
  /** Millimetres between the parts. */
  readonly space: number
  /** What the number and the code word are multiplied by. */
  readonly shout: number
  readonly ground: string
  readonly ink: string
  /** The number, the heading and the box of the code word. */
  readonly signal: string
  readonly onSignal: string
}

/** The band with the number that cannot be missed. */
export const callBandCss = ({ text, space, shout, ground, ink, signal, onSignal }: BandLook): string => `
.call { background: ${ground}; color: ${ink}; padding-top: ${space * 1.1}mm; padding-bottom: ${space * 1.2}mm; line-height: var(--line); }
.call h2 { font-size: ${text + 9}pt; line-height: calc(var(--tight) + 0.01); font-weight: 800; color: ${signal}; text-wrap: balance; }
.false-alarm { margin-top: ${space * 0.6}mm; font-size: ${text + 1}pt; font-weight: 600; color: ${signal}; max-width: 82mm; text-wrap: balance; }
.first { display: grid; grid-template-columns: 1fr minmax(68mm, auto); column-gap: 9mm; align-items: end; margin-top: ${space * 0.7}mm; }
.number, .word { font-family: '${FONT}'; }
.number { font-weight: 800; line-height: 0.86; color: ${signal}; letter-spacing: -0.01em; }
.number.huge { font-size: ${132 * shout}pt; }
.number.large { font-size: ${66 * shout}pt; }
.number.medium { font-size: ${42 * shout}pt; line-height: 1; }
.number.small { font-size: ${22 * shout}pt; line-height: 1.1; }
.number bdi, .word bdi { line-height: inherit; }
.when { margin-top: ${space * 0.6}mm; font-size: ${text + 1}pt; text-wrap: balance; }
.code-word { background: ${signal}; color: ${onSignal}; padding: ${space}mm 7mm ${space * 1.2}mm; border-radius: 2.2mm;
  max-width: 82mm; font-weight: 700; font-size: ${text + 2}pt; }
.word { font-weight: 800; line-height: 1.02; margin-top: 1.5mm; text-wrap: balance; }
.word.huge, .word.large { font-size: ${40 * shout}pt; }
.word.medium { font-size: ${32 * shout}pt; }
.word.small { font-size: ${25 * shout}pt; }
.others { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 6mm; margin-top: ${space * 0.8}mm; padding-top: ${space * 0.6}mm;
  border-top: 0.3mm solid ${ink}; text-wrap: balance; font-size: ${text}pt; }
.others strong { display: block; font-size: ${text + 4}pt; font-weight: 800; line-height: var(--tight); padding-bottom: 0.5mm; text-wrap: wrap; }
.others strong.small { font-size: ${Math.min(text, 10.8)}pt; }
`
