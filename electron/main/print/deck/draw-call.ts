import type { DeckSlide } from '@shared/domain/documents/deck-slide'
import type PptxGenJS from 'pptxgenjs'
import { BODY, type Box, COLOUR, DECK_FONT } from './deck-look'
import { addWords, fitted } from './slide-text'

const NUMBER: Box = { x: BODY.x, y: 1.85, w: 6.7, h: 2.1 }
const WHEN: Box = { x: BODY.x, y: 3.9, w: 6.7, h: 1 }
const WORD: Box = { x: 7.8, y: 2, w: 4.7, h: 3 }
const OTHERS: Box = { ...BODY, y: 5.15, h: 1.15 }
const FALSE_ALARM: Box = { ...BODY, y: 6.3, h: 0.5 }

/** The slide that shouts: black on signal yellow, like the poster in the staff room. */
export function drawCall(
  slide: PptxGenJS.Slide,
  { first, codeWordHeading, codeWord, others, falseAlarm }: Extract<DeckSlide, { readonly kind: 'number' }>,
): void {
  const { black, signal, sheet } = COLOUR
  const ink = { colour: black }
  addWords(slide, [first.number], NUMBER, { ...ink, size: 166, bold: true, valign: 'middle' }, 'Number')
  addWords(
    slide,
    [{ strong: `${first.name}.`, rest: first.when }],
    WHEN,
    { ...ink, size: 28 },
    'When to call',
  )
  const inner = { w: WORD.w - 0.6, h: (WORD.h - 0.6) / 2 }
  slide.addText(
    [
      ...fitted([codeWordHeading], inner, { size: 26, colour: sheet }),
      ...fitted([codeWord], inner, { size: 44, bold: true, colour: signal }),
    ],
    {
      ...WORD,
      shape: 'roundRect',
      rectRadius: 0.1,
      fill: { color: black },
      fontFace: DECK_FONT,
      margin: 21,
      align: 'left',
      valign: 'middle',
      objectName: 'Code word',
    },
  )
  if (others.length > 0) {
    const rest = others.map(({ number, name, when }) => ({ strong: number, rest: `${name}. ${when}` }))
    addWords(slide, rest, OTHERS, { ...ink, size: 24, gap: 4 }, 'Other numbers')
  }
  addWords(
    slide,
    [falseAlarm],
    FALSE_ALARM,
    { ...ink, size: 26, bold: true, valign: 'bottom' },
    'False alarm',
  )
}
