import { INK, SIGNAL } from '../../theme'
import type { PackDocument } from '../documents/pack-document'

type Pair = readonly [text: string, ground: string]

const WHITE = '#ffffff'

/** Ink and accent on paper: what letters, registers, training and the calm posters are printed in. */
const CALM: readonly Pair[] = [
  ...[INK.ink, INK.quiet, INK.accent].flatMap((text): Pair[] => [
    [text, WHITE],
    [text, INK.accentSoft],
  ]),
  [WHITE, INK.accent],
  [SIGNAL.yellow, INK.accent],
]

/** Black and signal yellow: backstage posters. */
const LOUD: readonly Pair[] = [
  [SIGNAL.black, SIGNAL.yellow],
  [SIGNAL.yellow, SIGNAL.black],
  [WHITE, SIGNAL.black],
  [SIGNAL.black, WHITE],
]

const LOUD_ALONE: readonly PackDocument[] = ['staff-poster', 'staff-poster-a3', 'desk-checklist']
const BOTH: readonly PackDocument[] = ['handbook', 'reception-poster', 'reception-poster-a3', 'training-deck']

/** Every pair of text and ground that a document is printed in. */
export function inksOf(document: PackDocument): readonly Pair[] {
  if (LOUD_ALONE.includes(document)) return LOUD
  return BOTH.includes(document) ? [...CALM, ...LOUD] : CALM
}

/** The lowest contrast of text in a document, as a ratio to one. WCAG 2.2 asks for 4.5 (1.4.3). */
export const lowestContrast = (document: PackDocument): number =>
  Math.min(...inksOf(document).map(([text, ground]) => contrast(text, ground)))

/** The contrast of two colours (`#rrggbb`), from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
