import type { SlideSign } from '@shared/domain/documents/deck-slide'
import type { ShownLogo } from '@shared/domain/documents/logos'
import type PptxGenJS from 'pptxgenjs'
import { DRAWINGS } from '../parts/pictogram-drawings'
import { type Box, COLOUR, DECK_FONT } from './deck-look'
import { drawingPoints } from './drawing-points'
import { pictureSize } from './picture-size'

/** What the finisher knows shapes by: one begins the name of a picture, the other is all of a decoration's. */
export const PICTURE = 'Picture: '
export const DECORATION = 'Decoration'

/** A shape made of points: the library knows it, its types do not. */
const DRAWN = 'custGeom' as PptxGenJS.SHAPE_NAME

/** The grid that pictograms are drawn on. */
const GRID = 24

/** A pictogram as a shape of its own, so that it stays sharp and can be recoloured, on a soft tile. */
export function addPictogram(
  slide: PptxGenJS.Slide,
  { picture, alt }: Pick<SlideSign, 'picture' | 'alt'>,
  x: number,
  y: number,
  side: number,
): void {
  const { path, filled } = DRAWINGS[picture]
  const inner = side * 0.64
  const edge = (side - inner) / 2
  const colour = { color: COLOUR.accent }
  slide.addShape('roundRect', {
    ...square(x, y, side),
    rectRadius: 0.1,
    fill: { color: COLOUR.accentSoft },
    objectName: DECORATION,
  })
  slide.addShape(DRAWN, {
    ...square(x + edge, y + edge, inner),
    points: [...drawingPoints(path, inner / GRID)],
    ...(filled ? { fill: colour } : { line: { ...colour, width: (inner / GRID) * 2 * 72 } }),
    objectName: `${PICTURE}${alt}`,
  })
}

/** Where a logo stands on the first slide: modest, above the title, on white so that its own colours hold. */
const LOGO: Box = { x: 10.2, y: 0.32, w: 2, h: 0.6 }
const LOGO_EDGE = 0.1

/** The force's logo. A picture whose size cannot be read is left out: it could only be drawn out of shape. */
export function addLogo(slide: PptxGenJS.Slide, { description, type, content }: ShownLogo): void {
  const size = pictureSize(Buffer.from(content, 'base64'))
  if (size === null) return
  const scale = Math.min(LOGO.w / size.width, LOGO.h / size.height)
  const [w, h] = [size.width * scale, size.height * scale]
  const x = LOGO.x + LOGO.w - w
  slide.addShape('roundRect', {
    ...{ x: x - LOGO_EDGE, y: LOGO.y - LOGO_EDGE, w: w + 2 * LOGO_EDGE, h: h + 2 * LOGO_EDGE },
    ...{ rectRadius: 0.1, fill: { color: COLOUR.sheet }, objectName: DECORATION },
  })
  const data = `data:${type};base64,${content}`
  slide.addImage({ data, x, y: LOGO.y, w, h, altText: description, objectName: 'Logo' })
}

/** A number or letter in a disc. */
export function addBadge(slide: PptxGenJS.Slide, text: string, x: number, y: number, side: number): void {
  slide.addText(text, {
    ...square(x, y, side),
    shape: 'ellipse',
    fill: { color: COLOUR.accent },
    color: COLOUR.sheet,
    fontFace: DECK_FONT,
    fontSize: 28,
    bold: true,
    margin: 0,
    align: 'center',
    valign: 'middle',
    objectName: 'Number',
  })
}

/** A thin line that means nothing. */
export function addRule(slide: PptxGenJS.Slide, { x, y, w, h }: Box, colour: string = COLOUR.line): void {
  slide.addShape('rect', { x, y, w, h, fill: { color: colour }, objectName: DECORATION })
}

const square = (x: number, y: number, side: number): Box => ({ x, y, w: side, h: side })
