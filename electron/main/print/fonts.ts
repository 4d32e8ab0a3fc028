import latin400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?inline'
import latin700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline'
import latin800 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-800-normal.woff2?inline'
import latinExt400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?inline'
import latinExt600 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff2?inline'
import latinExt700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?inline'
import latinExt800 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-800-normal.woff2?inline'
import nastaliq400 from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2?inline'
import nastaliq700 from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-700-normal.woff2?inline'
import type { PageLanguage } from '@shared/domain/documents/poster-parts'
import { FONT } from '@shared/theme'

const NASTALIQ = 'Noto Nastaliq Urdu'

const STYLES = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold', 800: 'ExtraBold' } as const
type Weight = keyof typeof STYLES

/** The names that these weights of the font have in a PDF. */
export const pdfFonts = (...weights: readonly Weight[]): readonly string[] =>
  weights.map((weight) => pdfName(FONT, weight))

const pdfName = (family: string, weight: Weight): string => `${family.replaceAll(' ', '')}-${STYLES[weight]}`

interface FontFile {
  readonly family: string
  readonly weight: Weight
  readonly range: string
  readonly file: string
}

// The ranges of the packages' own unicode.json, as far as the fonts can draw them. A space between two words in
// Nastaliq is the font's own: it is part of how the words are set.
const RANGES = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2122',
  latinExt: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF',
  nastaliq: 'U+0020, U+00A0, U+0600-06FF, U+0750-077F, U+200C-200E',
}

const face = (family: string, range: string, weight: Weight, file: string): FontFile => ({
  family,
  weight,
  range,
  file,
})

const LATIN_FACES: readonly FontFile[] = [
  face(FONT, RANGES.latin, 400, latin400),
  face(FONT, RANGES.latin, 600, latin600),
  face(FONT, RANGES.latin, 700, latin700),
  face(FONT, RANGES.latin, 800, latin800),
  face(FONT, RANGES.latinExt, 400, latinExt400),
  face(FONT, RANGES.latinExt, 600, latinExt600),
  face(FONT, RANGES.latinExt, 700, latinExt700),
  face(FONT, RANGES.latinExt, 800, latinExt800),
]

const NASTALIQ_FACES: readonly FontFile[] = [
  face(NASTALIQ, RANGES.nastaliq, 400, nastaliq400),
  face(NASTALIQ, RANGES.nastaliq, 700, nastaliq700),
]

/** `swap` makes text whose font is not ready yet show up in another font, which the printer sees, rather than not at all. */
const asCss = (faces: readonly FontFile[]): string =>
  faces
    .map(
      ({ family, weight, range, file }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(${file}) format('woff2');unicode-range:${range}}`,
    )
    .join('\n')

/** The font of every printed document, as part of the page: a print window has no network and no files. */
export const FONT_FACES = asCss(LATIN_FACES)

/** What a page that may be in another script is set in. */
interface PageFonts {
  readonly css: string
  /** By their names in the PDF. */
  readonly names: readonly string[]
}

/**
 * The fonts of a page in a script, whose Latin text uses these weights. Noto Nastaliq Urdu comes in two: on a page in
 * Arabic script everything is regular or bold, names and numbers in Latin letters too, so that its fonts do not hang
 * on which of its words happen to hold a digit. Only pages of a script carry its fonts.
 */
export function fontsOf(script: PageLanguage['script'], ...weights: readonly Weight[]): PageFonts {
  if (script === 'latin') {
    return { css: `${FONT_FACES}\nhtml{font-family:'${FONT}'}`, names: pdfFonts(...weights) }
  }
  const faces = [...LATIN_FACES.filter(({ weight }) => weight === 400 || weight === 700), ...NASTALIQ_FACES]
  return {
    css: `${asCss(faces)}\nhtml{font-family:'${NASTALIQ}','${FONT}'}bdi{font-family:'${FONT}'}`,
    names: [...pdfFonts(400, 700), pdfName(NASTALIQ, 400), pdfName(NASTALIQ, 700)],
  }
}
