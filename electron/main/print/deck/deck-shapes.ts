import type { SlideSign } from '@shared/domain/documents/deck-slide'
import type PptxGenJS from 'pptxgenjs'
import { DRAWINGS } from '../parts/pictogram-drawings'
import { type Box, COLOUR, DECK_FONT } from './deck-look'
import { drawingPoints } from './drawing-points'

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
