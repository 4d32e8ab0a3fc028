import { AppError } from '@shared/errors'
import type PptxGenJS from 'pptxgenjs'
import { type Box, COLOUR, DECK_FONT } from './deck-look'
import { fittingSize } from './fit-text'

/** The least size that words on a slide shrink to, in points, where somebody typed very long ones. */
const LEAST = 9

/** One paragraph; one that begins strongly has no bullet. */
export type Paragraph = string | { readonly strong: string; readonly rest?: string }

export interface TextLook {
  /** The size in points where there is room. */
  readonly size: number
  /** The least size in points before the words are refused. */
  readonly least?: number
  readonly colour?: string
  /** The colour of paragraphs that are strong as a whole. */
  readonly strongColour?: string
  readonly bold?: boolean
  /** Points between one paragraph and the next. */
  readonly gap?: number
  readonly bullets?: boolean
  readonly align?: 'left' | 'center'
  readonly valign?: 'top' | 'middle' | 'bottom'
}

/** The library’s slide master puts room before each paragraph of a body. Nought would leave that in place. */
const NO_ROOM_BEFORE = 0.01

/** A bullet and the room it takes, in points. */
const BULLET = { characterCode: '25AA', indent: 26 }

const plain = (one: Paragraph): string =>
  typeof one === 'string' ? one : [one.strong, one.rest].filter(Boolean).join(' ')

/**
 * The size in points at which each of several texts stands within its own box, all boxes being alike: words of the
 * same kind are of the same size. Refuses (`rule`) words that stand in it at no size that can be read.
 */
export function commonSize(
  texts: readonly (readonly Paragraph[])[],
  { w, h }: Pick<Box, 'w' | 'h'>,
  { size, least = LEAST, gap = 0, bold = false, bullets = false }: TextLook,
): number {
  const room = { w: w - (bullets ? BULLET.indent / 72 : 0), h, gap, bold }
  const sizes = texts.map((paragraphs) => fittingSize(paragraphs.map(plain), room, size, least) ?? 0)
  const common = Math.min(size, ...sizes)
  if (common > 0) return common
  throw new AppError(
    'rule',
    'The text does not fit on its slide. Shorten the names, numbers and explanations in Settings, or the team’s own texts.',
  )
}

/** The words as the library takes them, at the size at which they stand within the box. Refuses as `commonSize` does. */
export function fitted(
  paragraphs: readonly Paragraph[],
  box: Pick<Box, 'w' | 'h'>,
  look: TextLook,
): PptxGenJS.TextProps[] {
  const { gap = 0, bold = false } = look
  const fontSize = commonSize([paragraphs], box, look)
  const style = {
    fontFace: DECK_FONT,
    fontSize,
    color: look.colour ?? COLOUR.ink,
    bold,
    paraSpaceBefore: NO_ROOM_BEFORE,
    paraSpaceAfter: gap,
  }
  return paragraphs.flatMap((one): PptxGenJS.TextProps[] => {
    if (typeof one === 'string') {
      return [
        { text: one, options: { ...style, ...(look.bullets ? { bullet: BULLET } : {}), breakLine: true } },
      ]
    }
    const { strong, rest } = one
    if (!rest)
      return [
        {
          text: strong,
          options: { ...style, color: look.strongColour ?? style.color, bold: true, breakLine: true },
        },
      ]
    return [
      { text: `${strong} `, options: { ...style, bold: true } },
      { text: rest, options: { ...style, breakLine: true } },
    ]
  })
}

/** Puts words into a box of their own. `name` is what the list of the slide's parts calls it. */
export function addWords(
  slide: PptxGenJS.Slide,
  paragraphs: readonly Paragraph[],
  box: Box,
  look: TextLook,
  name: string,
): void {
  slide.addText(fitted(paragraphs, box, look), {
    ...box,
    margin: 0,
    align: look.align ?? 'left',
    valign: look.valign ?? 'top',
    isTextBox: true,
    objectName: name,
  })
}
