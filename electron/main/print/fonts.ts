import latin400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?inline'
import latin700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline'
import latin800 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-800-normal.woff2?inline'
import latinExt400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?inline'
import latinExt600 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff2?inline'
import latinExt700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?inline'
import latinExt800 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-800-normal.woff2?inline'
import { FONT } from '@shared/theme'

const STYLES = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold', 800: 'ExtraBold' } as const
type Weight = keyof typeof STYLES

/** The names that these weights of the font have in a PDF. */
export const pdfFonts = (...weights: readonly Weight[]): readonly string[] =>
  weights.map((weight) => `${FONT.replaceAll(' ', '')}-${STYLES[weight]}`)

const FILES: readonly (readonly [weight: Weight, range: string, file: string])[] = [
  [400, 'latin', latin400],
  [600, 'latin', latin600],
  [700, 'latin', latin700],
  [800, 'latin', latin800],
  [400, 'latin-ext', latinExt400],
  [600, 'latin-ext', latinExt600],
  [700, 'latin-ext', latinExt700],
  [800, 'latin-ext', latinExt800],
]

// The ranges of the package's own unicode.json, as far as the font can draw them.
const RANGES: Readonly<Record<string, string>> = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2122',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF',
}

/**
 * The font of every printed document, as part of the page: a print window has no network and no files. `swap`
 * makes text whose font is not ready yet show up in another font, which the printer sees, rather than not at all.
 */
export const FONT_FACES = FILES.map(
  ([weight, range, file]) =>
    `@font-face{font-family:'${FONT}';font-weight:${weight};font-display:swap;src:url(${file}) format('woff2');unicode-range:${RANGES[range]}}`,
).join('\n')
